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
    this.again = button(gettext("Try again"), () => this.search(this.q, this.filters), { class: "se-button", hidden: true });
    this.refused = el("p.se-hint.se-grid-refused", { role: "alert", "data-tone": "red" });
    this.element = el("div.se-grid-scroll", {}, this.note, this.refused, this.list, this.again, this.more);
  }

  search(q, filters = {}) {
    this.q = q.trim();
    this.filters = filters;
    this.refused.textContent = "";
    return this.#load(1);
  }

  async #load(page) {
    this.running?.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    if (page === 1) this.note.textContent = gettext("Looking…");
    this.again.hidden = true;
    try {
      const { photos, next, total, has_more: hasMore } = await this.library.search(this.q, page, signal, this.filters);
      const before = this.options.length;
      if (page === 1) this.#clear();
      for (const card of photos) this.#append(card);
      this.next = next;
      this.more.hidden = !next;
      this.note.textContent = this.#found(total, hasMore);
      if (page > 1) this.options[before]?.focus();
    } catch (error) {
      if (error.name === "AbortError") return;
      this.#clear();
      this.more.hidden = true;
      this.note.textContent = error.message;
      this.again.hidden = false;
    }
  }

  #found(total, hasMore) {
    if (hasMore) return fill(gettext("More than {total} photos"), { total });
    if (total) return fill(ngettext("{total} photo", "{total} photos", total), { total });
    if (!this.q && Object.keys(this.filters).length) return gettext("No photo here. Take back a filter.");
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
    if (!card.refusal) this.chosen.set(card.id, card);
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
          "aria-disabled": card.refusal ? "true" : null,
          "data-id": card.id,
          onclick: () => this.#toggle(card),
          ondblclick: () => {
            if (this.#refuses(card)) return;
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
          card.refusal && el("span.se-card-refusal", {}, fill(gettext("Can’t be used: {why}"), { why: card.refusal })),
          card.warning && el("span.se-badge", {}, fill(gettext("Not yet: {why}"), { why: card.warning })),
          badges(card),
        ),
      ),
      { card },
    );
  }

  // Whether a picture is closed to new use; then it says so instead of being chosen.
  #refuses(card) {
    this.refused.textContent = card.refusal
      ? fill(gettext("“{name}” can’t be used: {why}. Choose another picture."), {
          name: card.slug || card.headline,
          why: card.refusal,
        })
      : "";
    return Boolean(card.refusal);
  }

  #toggle(card) {
    if (this.#refuses(card)) {
      this.#current(this.options.find((option) => option.card.id === card.id));
      return;
    }
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
      if (this.chosen.size) this.onopen();
    } else return;
    event.preventDefault();
  }

  focus() {
    this.#current(this.options.find((option) => option.tabIndex === 0) ?? this.options[0]);
  }
}

// What else the desk says of a picture; the missing credit and the refusal have words of their own.
function badges({ badges = [], refusal }) {
  const shown = badges.filter(({ tone, kind }) => tone !== "stop" && kind !== "credit" && !(kind === "rights" && refusal));
  return (
    shown.length > 0 &&
    el(
      "span.se-card-badges",
      {},
      shown.map(({ text, tone }) => el(tone === "look" ? "span.se-badge" : "span.se-card-mark", {}, text)),
    )
  );
}
