/* <embed-card data-src data-provider>: a link to something at another site, which is shown here, in its
   frame, once the reader asks for it. Until then nothing of that site is loaded. The words come from the
   nearest element with data-embed-show and data-embed-note. */

class EmbedCard extends HTMLElement {
  connectedCallback() {
    const words = this.closest("[data-embed-show]");
    if (!this.dataset.src || !words || this.querySelector(".embed-card-ask")) return;
    const provider = this.querySelector(".embed-card-provider")?.textContent.trim() ?? "";
    const title = this.querySelector(".embed-card-title")?.textContent.trim() ?? provider;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.dataset.embedShow;
    const note = document.createElement("span");
    note.id = `${this.id || `embed-${EmbedCard.count++}`}-note`;
    note.textContent = words.dataset.embedNote.replace("%s", provider);
    button.setAttribute("aria-describedby", note.id);
    const ask = document.createElement("p");
    ask.className = "embed-card-ask";
    // The page's own words, in the page's own language, though the story may be in another.
    ask.lang = document.documentElement.lang;
    ask.dir = document.documentElement.dir;
    ask.append(button, note);
    this.append(ask);
    button.addEventListener("click", () => this.open(ask, title));
  }

  open(ask, title) {
    const frame = document.createElement("iframe");
    frame.src = this.dataset.src;
    frame.title = title;
    frame.allow = "fullscreen; encrypted-media; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    ask.replaceWith(frame);
    frame.tabIndex = 0;
    frame.focus();
  }
}
EmbedCard.count = 0;

customElements.define("embed-card", EmbedCard);
