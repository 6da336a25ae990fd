// The filters of the photo picker, the photo desk's own: agency, date taken, collection, never used, usable.

import { el } from "./elements.js";
import { fill, gettext } from "./i18n.js";

const DAY = 24 * 60 * 60 * 1000;

export class PickerFilters {
  // ``onchange``: another filter was set.
  constructor(library, onchange) {
    Object.assign(this, { library, onchange });
    this.agency = this.#select(gettext("Agency"), gettext("Every agency"), []);
    this.taken = this.#select(gettext("Date taken"), gettext("Taken at any time"), [
      ["1", gettext("Today and yesterday")],
      ["7", gettext("In the last seven days")],
      ["31", gettext("In the last month")],
      ["365", gettext("In the last year")],
    ]);
    this.collection = this.#select(gettext("Collection"), gettext("Every collection"), []);
    this.unused = this.#box(gettext("Never used"));
    this.open = this.#box(gettext("Open to new use"));
    this.agency.hidden = this.collection.hidden = true;
    this.sum = el("summary", {}, gettext("Filters"));
    const fields = el(
      "div.se-filters",
      { role: "group", "aria-label": gettext("Filters"), hidden: true },
      this.agency,
      this.taken,
      this.collection,
      this.unused.label,
      this.open.label,
    );
    this.element = el(
      "details.se-picker-filters",
      { ontoggle: (event) => (fields.hidden = !event.target.open) },
      this.sum,
      fields,
    );
  }

  // Facets as the photo desk's search takes them; only those that are set.
  get value() {
    const given = {
      agency: this.agency.value,
      taken: this.taken.value && since(Number(this.taken.value)),
      collection: this.collection.value,
      used: this.unused.input.checked && "never",
      rights: this.open.input.checked && "open",
    };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  }

  // Agencies and collections, once there is a search to narrow. Without them the rest still works.
  async fill() {
    let choices;
    try {
      choices = await this.library.choices();
    } catch {
      return;
    }
    for (const [select, options] of [
      [this.agency, choices.agencies],
      [this.collection, choices.collections],
    ]) {
      select.append(...options.map(([value, label]) => el("option", { value }, label)));
      select.hidden = options.length === 0;
    }
  }

  #changed() {
    const count = Object.keys(this.value).length;
    this.sum.textContent = count ? fill(gettext("Filters ({count})"), { count }) : gettext("Filters");
    this.onchange();
  }

  #select(label, any, options) {
    return el(
      "select.se-input",
      { "aria-label": label, onchange: () => this.#changed() },
      el("option", { value: "" }, any),
      options.map(([value, name]) => el("option", { value }, name)),
    );
  }

  #box(words) {
    const input = el("input", { type: "checkbox", onchange: () => this.#changed() });
    return { input, label: el("label.se-filter-box", {}, input, words) };
  }
}

// "2026-03-03..2026-03-10" on the reader's own calendar.
function since(days) {
  const day = (date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const now = new Date();
  return `${day(new Date(now - days * DAY))}..${day(now)}`;
}
