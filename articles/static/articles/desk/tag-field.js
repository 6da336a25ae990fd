/* <tag-field>: names between commas become tags that can be taken off, with a type-ahead for new ones. */
import { button, element } from "./elements.js";

const PAUSE = 150;

class TagField extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector("input[name=tags]");
    const label = this.querySelector("label");
    this.querySelector(".help")?.remove();
    this.names = split(this.field.value);
    this.list = element("ul", { className: "tags" });
    this.entry = element("input", {
      id: "tag-entry", type: "text", role: "combobox", autocomplete: "off", "aria-autocomplete": "list",
      "aria-expanded": "false", "aria-controls": "tag-offers", placeholder: this.dataset.add, maxlength: "100",
    });
    this.offers = element("ul", { className: "tag-offers", id: "tag-offers", role: "listbox", "aria-label": this.dataset.add });
    this.offers.hidden = true;
    const box = element("div", { className: "tag-entry" });
    box.append(this.entry, this.offers);
    label.htmlFor = "tag-entry";
    this.field.type = "hidden";
    this.field.after(this.list, box);
    this.entry.addEventListener("input", (event) => { event.stopPropagation(); this.typed(); });
    this.entry.addEventListener("keydown", (event) => this.key(event));
    this.entry.addEventListener("blur", () => { this.take(this.entry.value); this.close(); });
    this.show();
  }

  show() {
    this.list.replaceChildren(...this.names.map((name) => {
      const item = element("li", { className: "tag", text: name });
      item.append(button("×", "", () => this.drop(name), `${this.dataset.remove}: ${name}`));
      return item;
    }));
    this.list.hidden = !this.names.length;
  }

  keep() {
    this.field.value = this.names.join(", ");
    this.show();
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }

  take(words) {
    const known = new Set(this.names.map((name) => name.toLowerCase()));
    const fresh = split(words).filter((name) => !known.has(name.toLowerCase()));
    this.entry.value = "";
    if (!fresh.length) return;
    this.names.push(...fresh);
    this.keep();
  }

  drop(name) {
    this.names = this.names.filter((other) => other !== name);
    this.keep();
    this.entry.focus();
  }

  typed() {
    if (this.entry.value.includes(",")) this.take(this.entry.value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const words = this.entry.value.trim();
    if (!words) return this.close();
    let tags = [];
    try {
      const answer = await fetch(`${this.dataset.offer}?q=${encodeURIComponent(words)}`, { headers: { Accept: "application/json" } });
      if (answer.ok) ({ tags } = await answer.json());
    } catch { /* without a connection a tag is typed in full */ }
    if (words !== this.entry.value.trim()) return;
    const same = tags.some((name) => name.toLowerCase() === words.toLowerCase());
    const choices = tags.filter((name) => !this.names.includes(name)).map((name) => ({ name, words: name }));
    if (!same) choices.push({ name: words, words: `${this.dataset.new} ${words}` });
    this.open(choices);
  }

  open(choices) {
    this.offers.replaceChildren(...choices.map(({ name, words }, index) => {
      const option = element("li", { role: "option", id: `tag-offer-${index}`, text: words, "aria-selected": "false" });
      option.dataset.name = name;
      option.addEventListener("pointerdown", (event) => { event.preventDefault(); this.choose(option); });
      return option;
    }));
    this.offers.hidden = !choices.length;
    this.entry.setAttribute("aria-expanded", String(!this.offers.hidden));
    this.point(-1);
  }

  close() {
    clearTimeout(this.timer);
    this.open([]);
  }

  choose(option) {
    this.take(option.dataset.name);
    this.close();
  }

  point(index) {
    this.at = index;
    [...this.offers.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) this.entry.removeAttribute("aria-activedescendant");
    else this.entry.setAttribute("aria-activedescendant", this.offers.children[index].id);
  }

  key(event) {
    const count = this.offers.children.length;
    if (event.key === "ArrowDown" && count) this.point((this.at + 1) % count);
    else if (event.key === "ArrowUp" && count) this.point((this.at + count - (this.at < 0 ? 0 : 1)) % count);
    else if (event.key === "Enter") {
      if (this.at >= 0) this.choose(this.offers.children[this.at]);
      else { this.take(this.entry.value); this.close(); }
    } else if (event.key === "Escape" && count) this.close();
    else if (event.key === "Backspace" && !this.entry.value && this.names.length) this.drop(this.names.at(-1));
    else return;
    event.preventDefault();
  }
}

function split(words) {
  return words.split(",").map((name) => name.trim().replace(/\s+/g, " ")).filter(Boolean);
}

customElements.define("tag-field", TagField);
