/* <wire-drop>: lets files be dropped anywhere on the box, and shows what was chosen. The input works without it. */

class WireDrop extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input[type=file]");
    this.list = this.querySelector(".wire-files");
    this.input.addEventListener("change", () => this.show());
    for (const type of ["dragenter", "dragover"]) this.addEventListener(type, (event) => this.over(event, true));
    for (const type of ["dragleave", "drop"]) this.addEventListener(type, (event) => this.over(event, false));
    this.addEventListener("drop", (event) => {
      this.input.files = event.dataTransfer.files;
      this.show();
    });
    this.show();
  }

  over(event, isOver) {
    event.preventDefault();
    this.classList.toggle("is-over", isOver);
  }

  show() {
    this.list.replaceChildren(...Array.from(this.input.files, (file) => this.row(file)));
  }

  row(file) {
    const row = document.createElement("li");
    const isPicture = file.type.startsWith("image/");
    if (isPicture) {
      const picture = document.createElement("img");
      picture.alt = "";
      picture.src = URL.createObjectURL(file);
      picture.addEventListener("load", () => URL.revokeObjectURL(picture.src), { once: true });
      row.append(picture);
    }
    const name = document.createElement("span");
    name.textContent = file.name;
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = isPicture ? this.list.dataset.picture : this.list.dataset.text;
    row.append(name, kind);
    return row;
  }
}

customElements.define("wire-drop", WireDrop);
