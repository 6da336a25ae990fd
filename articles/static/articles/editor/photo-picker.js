// The photo picker: search the library, upload into it, and choose one picture or several.

import { button, el } from "./elements.js";
import { cancelButton, openDialog } from "./dialog.js";
import { fill, gettext, ngettext } from "./i18n.js";
import { PickerFilters } from "./picker-filters.js";
import { PickerGrid } from "./picker-grid.js";
import { PickerUploads } from "./picker-uploads.js";

const PAUSE = 250;

// Resolves with the cards that were chosen (``asGallery`` set on the array where so wished), or with null.
// ``several``: more than one may be chosen; ``inGallery``: they all go into one that is there already.
export function choosePhotos(library, { several = false, asGallery = false, inGallery = false, query = "" } = {}) {
  const title = asGallery || inGallery ? gettext("Choose pictures") : gettext("Choose a picture");
  return openDialog(
    title,
    (close) => new Picker(library, { several, asGallery, inGallery, query, close }).parts(),
    { className: "se-picker" },
  );
}

class Picker {
  constructor(library, options) {
    Object.assign(this, { library, ...options });
    this.search = el("input.se-input", {
      type: "search",
      placeholder: gettext("Search words, “a phrase”, -without"),
      "aria-label": gettext("Search the photo library"),
      autocomplete: "off",
      oninput: () => {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.find(), PAUSE);
      },
      onkeydown: (event) => {
        if (event.key === "ArrowDown") {
          event.preventDefault();
          this.grid.focus();
        } else if (event.key === "Enter") {
          event.preventDefault();
          this.find();
        }
      },
    });
    this.search.value = this.query;
    this.grid = new PickerGrid(library, {
      several: this.several,
      onchange: () => this.refresh(),
      onopen: () => this.finish(this.asGallery),
    });
    this.filters = new PickerFilters(library, () => this.find());
    this.uploads = new PickerUploads(library, (card) => this.grid.add(card));
  }

  parts() {
    const primary = { class: "se-button is-primary" };
    this.insert = button(gettext("Insert picture"), () => this.finish(this.asGallery), primary);
    this.apart = button(gettext("Insert one below the other"), () => this.finish(false), { class: "se-button" });
    this.together = button(gettext("Insert as gallery"), () => this.finish(true), primary);
    this.chosen = el("span.se-chosen", { role: "status" });
    this.refresh();
    this.grid.search(this.query).then(() => this.filters.fill());
    const body = el(
      "div.se-picker-body",
      {},
      el("div.se-picker-bar", {}, this.search, this.uploads.button),
      this.filters.element,
      this.uploads.list,
      this.grid.element,
    );
    this.uploads.acceptDrops(body);
    return {
      content: body,
      focus: this.search,
      submit: () => {},
      buttons: [this.chosen, cancelButton(this.close), this.apart, this.insert, this.together],
    };
  }

  find() {
    clearTimeout(this.timer);
    return this.grid.search(this.search.value, this.filters.value);
  }

  refresh() {
    const count = this.grid.chosen.size;
    const mayChooseWay = this.several && !this.inGallery;
    this.chosen.textContent = count ? fill(ngettext("{count} chosen", "{count} chosen", count), { count }) : "";
    this.apart.hidden = !mayChooseWay || count < 2 || this.asGallery;
    this.together.hidden = !mayChooseWay || !(count > 1 || (this.asGallery && count));
    this.insert.hidden = !this.together.hidden;
    this.insert.disabled = !count;
    this.insert.querySelector(".se-label").textContent = this.inGallery
      ? gettext("Add to the gallery")
      : gettext("Insert picture");
  }

  finish(asGallery) {
    const cards = [...this.grid.chosen.values()];
    if (!cards.length) return;
    clearTimeout(this.timer);
    this.close(Object.assign(cards, { asGallery }));
  }
}

