/* <photo-choice>: a photo for one use, chosen in the picker, with its words and its focal point there. */
class PhotoChoice extends HTMLElement {
  connectedCallback() {
    this.piece = (name) => this.querySelector(`[data-${name}]`);
    this.piece("buttons").hidden = false;
    this.piece("choose").addEventListener("click", () => this.choose());
    this.piece("take-out").addEventListener("click", () => this.show(null));
    this.piece("thumb").addEventListener("click", (event) => this.point(event));
    for (const axis of ["focal-x", "focal-y"]) this.piece(axis).addEventListener("input", () => this.showPoint());
    this.piece("cut").addEventListener("click", () => this.cut());
    this.piece("cut-line").hidden = false;
    this.piece("cuts").hidden = true;
    this.tellCuts();
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
    for (const field of this.cutFields) field.value = "";
    this.tellCuts();
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

  get cutFields() {
    return [...this.piece("cuts").querySelectorAll("input")];
  }

  /* Ratio → [left, top, width] in shares, as the fields have them. */
  get crops() {
    const found = {};
    for (const { name, value } of this.cutFields) {
      const [, ratio, part] = /-(\d+x\d+)-(\w+)$/.exec(name);
      if (value) (found[ratio] ??= [0, 0, 0])[["left", "top", "width"].indexOf(part)] = Number(value) / 100;
    }
    return found;
  }

  async cut() {
    const { openCut } = await import("../editor/cut-dialog.js");
    const [x, y] = ["focal-x", "focal-y"].map((name) => this.piece(name).value);
    const answer = await fetch(`${this.dataset.pickerUrl}?ids=${this.piece("photo").value}`, { headers: { Accept: "application/json" } });
    const [card] = answer.ok ? (await answer.json()).photos : [];
    if (!card) return;
    const chosen = await openCut({ card, focal: x && y ? [Number(x), Number(y)] : null, crops: this.crops });
    if (chosen) this.take(chosen);
    this.piece("cut").focus();
  }

  take({ focal, crops }) {
    for (const [at, name] of ["focal-x", "focal-y"].entries()) this.piece(name).value = focal ? focal[at] : "";
    for (const field of this.cutFields) {
      const [, ratio, part] = /-(\d+x\d+)-(\w+)$/.exec(field.name);
      const box = crops?.[ratio];
      field.value = box ? (box[["left", "top", "width"].indexOf(part)] * 100).toFixed(1) : "";
    }
    this.tellCuts();
    this.showPoint();
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }

  tellCuts() {
    const ratios = Object.keys(this.crops).map((ratio) => ratio.replace("x", ":"));
    this.piece("cut-told").textContent = ratios.length ? this.dataset.cutByHand.replace("{ratios}", ratios.join(", ")) : "";
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
