/* <caption-told>: the photo's caption changed. Taking it over empties the story's own at once; saving settles it. */
class CaptionTold extends HTMLElement {
  connectedCallback() {
    if (!this.listens) this.addEventListener("change", (event) => this.answer(event.target.value));
    this.listens = true;
    changed();
  }

  disconnectedCallback() {
    changed();
  }

  get field() {
    return document.querySelector("#field-lead [data-caption]");
  }

  get editor() {
    return document.querySelector("story-editor");
  }

  answer(value) {
    const { place } = this.dataset;
    const now = place === "lead" ? this.field.value : this.editor.attributesOf(place)?.caption;
    if (now) this.own = now;
    const words = value === "take" ? "" : (this.own ?? now ?? "");
    if (place === "lead") {
      this.field.value = words;
      this.field.dispatchEvent(new Event("input", { bubbles: true }));
    } else this.editor.setAttributes(place, { caption: words });
    changed();
  }

  /* From the picture in the text. */
  choose(value) {
    this.querySelector(`input[value="${value}"]`).click();
  }
}

/* Pictures in the text say it as well. */
const changed = () => document.dispatchEvent(new CustomEvent("captions-told"));

customElements.define("caption-told", CaptionTold);
