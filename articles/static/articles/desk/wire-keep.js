/* <wire-keep>: the pasted text is kept on this device until a draft is made of it; the files can't be. */
import { LocalCopy } from "./local-copy.js";

const PAUSE = 400;
const KEPT = ["text", "section", "agency"];

class WireKeep extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.copy = new LocalCopy(this.dataset.keep, this.form);
    this.putBack();
    this.form.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.keepNow(), PAUSE);
    });
    this.form.addEventListener("submit", () => this.keepNow());
    window.addEventListener("pagehide", () => this.keepNow());
  }

  get text() {
    return this.form.elements.text;
  }

  keepNow() {
    clearTimeout(this.timer);
    if (this.text.value.trim()) this.copy.write();
    else if (this.copy.typing) this.copy.forget();
  }

  /* An empty form takes back what was pasted last; what came back from the server is kept anew. */
  putBack() {
    const kept = new Map(this.copy.read()?.fields);
    if (this.text.value.trim() || !kept.get("text")?.trim()) {
      this.keepNow();
      return;
    }
    for (const name of KEPT) if (kept.get(name)) this.form.elements[name].value = kept.get(name);
    this.keepNow();
    this.hidden = false;
    this.querySelector("[data-forget]").addEventListener("click", () => {
      this.copy.forget();
      for (const name of KEPT) this.form.elements[name].value = "";
      this.hidden = true;
      this.text.focus();
    });
  }
}

customElements.define("wire-keep", WireKeep);
