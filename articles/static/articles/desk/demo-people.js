/* <demo-people>: on the sign-in page of the demo a user name is a button that fills the form. */
class DemoPeople extends HTMLElement {
  connectedCallback() {
    for (const code of this.querySelectorAll("tbody code")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = code.textContent;
      button.addEventListener("click", () => this.fill(code.dataset.name));
      code.dataset.name = code.textContent;
      code.replaceChildren(button);
    }
  }

  fill(name) {
    const form = document.getElementById("login-form");
    form.elements.username.value = name;
    form.elements.password.value = this.dataset.password;
    form.querySelector("[type=submit]").focus();
  }
}

customElements.define("demo-people", DemoPeople);
