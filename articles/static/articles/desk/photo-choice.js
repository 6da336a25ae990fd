/* <photo-choice>: a photo for one use, chosen in the picker, with its words and its focal point there. */
class PhotoChoice extends HTMLElement {
  connectedCallback() {
    this.piece = (name) => this.querySelector(`[data-${name}]`);
    this.piece("buttons").hidden = false;
    this.piece("choose").addEventListener("click", () => this.choose());
    this.piece("take-out").addEventListener("click", () => this.show(null));
    this.piece("thumb").addEventListener("click", (event) => this.point(event));
    for (const axis of ["focal-x", "focal-y"]) this.piece(axis).addEventListener("input", () => this.showPoint());
    this.piece("thumb").addEventListener("load", () => this.showPoint());
    this.showPoint();
  }

  async choose() {
    const [{ PhotoLibrary }, { choosePhotos }] = await Promise.all([import("../editor/photos.js"), import("../editor/photo-picker.js")]);
    this.library ??= new PhotoLibrary(this.dataset);
    const chosen = await choosePhotos(this.library);
    if (chosen?.length) this.show(chosen[0]);
    this.piece("choose").focus();
  }

  /* A new photo brings its own words along: what was written for the old one goes. */
  show(card) {
    this.piece("photo").value = card?.id ?? "";
    this.piece("chosen").hidden = !card;
    this.piece("empty").hidden = Boolean(card);
    this.piece("take-out").hidden = !card;
    for (const name of ["caption", "alt", "focal-x", "focal-y"]) {
      const field = this.piece(name);
      if (field) field.value = "";
    }
    if (card) this.describe(card);
    this.showPoint();
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }

  describe(card) {
    const thumb = this.piece("thumb");
    thumb.hidden = false;
    thumb.src = card.preview;
    thumb.removeAttribute("width");
    thumb.removeAttribute("height");
    const credit = this.piece("credit");
    credit.textContent = card.credit_missing ? `${this.dataset.noCredit} ` : `${card.credit} `;
    const link = Object.assign(document.createElement("a"), { href: card.url, target: "_blank", textContent: card.slug || card.headline });
    credit.append(link);
    if (this.piece("caption")) this.piece("caption").placeholder = card.caption;
    this.piece("alt").placeholder = card.alt;
    [this.piece("focal-x").placeholder, this.piece("focal-y").placeholder] = card.focal;
  }

  point(event) {
    const box = event.target.getBoundingClientRect();
    this.piece("focal-x").value = ((event.clientX - box.left) / box.width).toFixed(2);
    this.piece("focal-y").value = ((event.clientY - box.top) / box.height).toFixed(2);
    this.showPoint();
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }

  showPoint() {
    const [thumb, mark] = [this.piece("thumb"), this.piece("point")];
    const [x, y] = ["focal-x", "focal-y"].map((name) => this.piece(name).value || this.piece(name).placeholder);
    mark.hidden = x === "" || y === "" || !thumb.offsetWidth;
    if (mark.hidden) return;
    mark.style.left = `${thumb.offsetLeft + x * thumb.offsetWidth}px`;
    mark.style.top = `${thumb.offsetTop + y * thumb.offsetHeight}px`;
  }
}

customElements.define("photo-choice", PhotoChoice);
