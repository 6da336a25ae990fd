// The grid of cards in the photo picker: a list box that arrows go through in two dimensions.

import { button, el, freshId } from "./elements.js";
import { fill, gettext, ngettext } from "./i18n.js";
import { icon } from "./icons.js";

export class PickerGrid {
  // ``onchange``: another choice; ``onopen``: chosen for good, by Enter or a double click.
  constructor(library, { several, onchange, onopen }) {
    Object.assign(this, { library, several, onchange, onopen });
    this.chosen = new Map(); // id → card, in the order of choosing
    this.options = [];
    this.list = el("div.se-grid", {
      role: "listbox",
      "aria-label": gettext("Photos"),
      "aria-multiselectable": several ? "true" : null,
      onkeydown: (event) => this.#keydown(event),
    });
    this.note = el("p.se-hint.se-grid-note", { role: "status" });
    this.more = button(gettext("Show more"), () => this.#load(this.next), { class: "se-button", hidden: true });
    this.again = button(gettext("Try again"), () => this.search(this.q), { class: "se-button", hidden: true });
    this.element = el("div.se-grid-scroll", {}, this.note, this.list, this.again, this.more);
  }

  search(q) {
    this.q = q.trim();
    return this.#load(1);
  }

  async #load(page) {
    this.running?.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    if (page === 1) this.note.textContent = gettext("Looking…");
    this.again.hidden = true;
    try {
      const { photos, next, total } = await this.library.search(this.q, page, signal);
      const before = this.options.length;
      if (page === 1) this.#clear();
      for (const card of photos) this.#append(card);
      this.next = next;
      this.more.hidden = !next;
      this.note.textContent = this.#found(total);
      if (page > 1) this.options[before]?.focus();
    } catch (error) {
      if (error.name === "AbortError") return;
      this.#clear();
      this.more.hidden = true;
      this.note.textContent = error.message;
      this.again.hidden = false;
    }
  }

  #found(total) {
    if (total) return fill(ngettext("{total} photo", "{total} photos", total), { total });
    if (this.q) return fill(gettext("No photo for “{q}”. Try fewer words, or upload it."), { q: this.q });
    return gettext("The photo library is empty. Upload the first picture.");
  }

  #clear() {
    this.options = [];
    this.list.replaceChildren();
  }

  #append(card, first = false) {
    const option = this.#option(card);
    if (first) this.list.prepend(option);
    else this.list.append(option);
    this.options = [...this.list.children];
    if (!this.list.querySelector("[tabindex='0']")) option.tabIndex = 0;
    this.#mark(option);
  }

  // A picture just uploaded: in front of all others, and chosen.
  add(card) {
    this.list.querySelector(`[data-id="${card.id}"]`)?.remove();
    if (!this.several) this.chosen.clear();
    this.chosen.set(card.id, card);
    this.#append(card, true);
    this.#refresh();
  }

  #option(card) {
    const wordsId = freshId("card");
    const image = el("img", { src: card.thumb, alt: "", loading: "lazy", draggable: false });
    image.width = card.width;
    image.height = card.height;
    const frame = el("span.se-card-picture", {}, image);
    frame.style.backgroundColor = card.colour || "";
    return Object.assign(
      el(
        "div.se-card",
        {
          role: "option",
          tabindex: "-1",
          "aria-selected": "false",
          "aria-labelledby": wordsId,
          "data-id": card.id,
          onclick: () => this.#toggle(card),
          ondblclick: () => {
            this.chosen.set(card.id, card);
            this.onopen();
          },
        },
        frame,
        el("span.se-card-check", { "aria-hidden": "true" }, icon("check")),
        el(
          "span.se-card-words",
          { id: wordsId },
          el("span.se-card-slug", {}, card.slug || card.headline),
          el("span.se-card-caption", {}, card.caption || card.headline || gettext("No caption")),
          card.credit_missing
            ? el("span.se-badge", {}, gettext("Needs a credit"))
            : el("span.se-card-credit", {}, card.credit),
        ),
      ),
      { card },
    );
  }

  #toggle(card) {
    if (this.chosen.has(card.id) && this.several) this.chosen.delete(card.id);
    else {
      if (!this.several) this.chosen.clear();
      this.chosen.set(card.id, card);
    }
    this.#refresh();
    this.#current(this.options.find((option) => option.card.id === card.id));
  }

  #refresh() {
    this.options.forEach((option) => this.#mark(option));
    this.onchange();
  }

  #mark(option) {
    const place = [...this.chosen.keys()].indexOf(option.card.id);
    option.setAttribute("aria-selected", String(place >= 0));
    option.querySelector(".se-card-check").dataset.place = this.several && place >= 0 ? String(place + 1) : "";
  }

  #current(option) {
    if (!option) return;
    for (const one of this.options) one.tabIndex = one === option ? 0 : -1;
    option.focus();
    option.scrollIntoView({ block: "nearest" });
  }

  get #columns() {
    const top = this.options[0]?.offsetTop;
    const next = this.options.findIndex((option) => option.offsetTop > top);
    return next < 0 ? this.options.length : next;
  }

  #keydown(event) {
    const here = this.options.indexOf(event.target);
    if (here < 0) return;
    const rtl = getComputedStyle(this.list).direction === "rtl" ? -1 : 1;
    const last = this.options.length - 1;
    const row = this.#columns;
    const steps = { ArrowLeft: -rtl, ArrowRight: rtl, ArrowUp: -row, ArrowDown: row, Home: -here, End: last - here };
    if (event.key in steps) this.#current(this.options[Math.min(last, Math.max(0, here + steps[event.key]))]);
    else if (event.key === " ") this.#toggle(event.target.card);
    else if (event.key === "Enter") {
      if (!this.chosen.size) this.#toggle(event.target.card);
      this.onopen();
    } else return;
    event.preventDefault();
  }

  focus() {
    this.#current(this.options.find((option) => option.tabIndex === 0) ?? this.options[0]);
  }
}
