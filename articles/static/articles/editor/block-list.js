// The list of blocks to insert: filtered by what is typed elsewhere, one option active at a time.

import { matching } from "./block-kinds.js";
import { el, freshId } from "./elements.js";
import { gettext } from "./i18n.js";
import { icon } from "./icons.js";

export class BlockList {
  // ``onpick`` gets the kind that was chosen; ``onactive`` the id of the option that is active.
  constructor({ onpick, onactive }) {
    Object.assign(this, { onpick, onactive, index: 0 });
    this.id = freshId("blocks");
    this.element = el("div.se-block-list", { id: this.id, role: "listbox", "aria-label": gettext("Blocks") });
    this.nothing = el("p.se-hint.se-nothing", { hidden: true }, gettext("No block by that name."));
    this.filter("");
  }

  filter(typed) {
    this.kinds = matching(typed);
    this.index = 0;
    this.options = this.kinds.map((kind) =>
      el(
        "div.se-option",
        {
          id: `${this.id}-${kind.name}`,
          role: "option",
          "aria-selected": "false",
          "data-kind": kind.name,
          // The focus stays where people type.
          onpointerdown: (event) => event.preventDefault(),
          onclick: () => this.onpick(kind),
        },
        icon(kind.icon),
        el("span.se-option-words", {}, el("span.se-label", {}, kind.label), el("span.se-hint", {}, kind.hint)),
      ),
    );
    this.element.replaceChildren(...this.options);
    this.nothing.hidden = this.options.length > 0;
    this.#mark();
  }

  #mark() {
    this.options.forEach((option, index) => option.setAttribute("aria-selected", String(index === this.index)));
    const active = this.options[this.index];
    active?.scrollIntoView({ block: "nearest" });
    this.onactive?.(active?.id ?? "");
  }

  // True where the key was one for the list.
  keydown(event) {
    const count = this.options.length;
    const page = 6;
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    if (event.key in steps && count) {
      const step = steps[event.key];
      const to = this.index + step;
      this.index = Math.abs(step) === 1 ? (to + count) % count : Math.min(count - 1, Math.max(0, to));
      this.#mark();
    } else if (event.key === "Enter" || event.key === "Tab") {
      if (!count) return false;
      this.onpick(this.kinds[this.index]);
    } else return false;
    event.preventDefault();
    return true;
  }
}
