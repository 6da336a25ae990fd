// The toolbar: one stop of the Tab key, arrows from button to button (WAI-ARIA's toolbar pattern).

import { BLOCK_KIND } from "./block-kinds.js";
import { COMMANDS, STYLES } from "./commands.js";
import { el } from "./elements.js";
import { fill, gettext, keyNames } from "./i18n.js";
import { icon } from "./icons.js";
import { openInsertMenu } from "./insert-menu.js";
import { openMenu } from "./menu.js";

const WORDS = ["bold", "italic", "link"];
const MORE = ["strike", "superscript", "subscript", "language", null, "clear"];

export class Toolbar {
  constructor(editor) {
    this.editor = editor;
    this.shown = new Map();
    this.style = this.#button(gettext("Paragraph"), "paragraph", { "aria-haspopup": "menu", "aria-expanded": "false" });
    this.style.classList.add("is-style");
    this.style.append(icon("chevron"));
    this.style.addEventListener("click", () => this.#openStyles());
    this.insert = this.#button(gettext("Insert"), "plus", {
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      title: withKeys(gettext("Insert a block below"), "Mod-Shift-Enter"),
    });
    this.insert.addEventListener("click", () => openInsertMenu(editor, this.insert));
    this.more = this.#button(gettext("More"), "more", { "aria-haspopup": "menu", "aria-expanded": "false" });
    this.more.addEventListener("click", () => this.#openMore());
    const picture = this.#button(gettext("Picture"), "figure");
    picture.addEventListener("click", () => BLOCK_KIND.figure.insert(editor));
    this.element = el(
      "div.se-toolbar",
      { role: "toolbar", "aria-label": gettext("Text"), "aria-orientation": "horizontal" },
      group(this.style),
      group(...WORDS.map((name) => this.#command(COMMANDS[name]))),
      group(picture, this.insert, this.more),
      group(this.#command(COMMANDS.undo), this.#command(COMMANDS.redo)),
      group(this.#command(COMMANDS.help)),
    );
    this.buttons = [...this.element.querySelectorAll("button")];
    this.buttons.forEach((button, index) => (button.tabIndex = index ? -1 : 0));
    this.element.addEventListener("keydown", (event) => this.#keydown(event));
    this.element.addEventListener("focusin", (event) => this.#current(event.target));
    editor.on("transaction", () => this.refresh());
    editor.on("focus", () => this.refresh());
  }

  #button(label, iconName, properties = {}) {
    return el(
      "button.se-tool",
      // The text keeps its selection while a button is pressed.
      { type: "button", onmousedown: (event) => event.preventDefault(), ...properties },
      icon(iconName),
      el("span.se-label", {}, label),
    );
  }

  #command(command) {
    const button = this.#button(command.label, command.icon, {
      title: withKeys(command.label, command.keys),
      "aria-keyshortcuts": command.keys.replaceAll("-", "+").replace("Mod", "Control"),
      "aria-pressed": command.isActive ? "false" : null,
      "data-command": command.name,
    });
    // Not ``disabled``: the focus would be lost when Undo has undone the last step.
    button.addEventListener("click", () => command.isEnabled(this.editor) && command.run(this.editor));
    this.shown.set(command, button);
    return button;
  }

  #openStyles() {
    openMenu(
      this.style,
      gettext("Kind of paragraph"),
      STYLES.toReversed().map((style) => ({
        ...style,
        checked: style.isActive(this.editor),
        disabled: !style.isEnabled(this.editor),
        run: () => style.run(this.editor),
      })),
    );
  }

  #openMore() {
    const item = (command) => ({
      ...command,
      checked: command.isActive ? command.isActive(this.editor) : undefined,
      disabled: !command.isEnabled(this.editor),
      run: () => command.run(this.editor),
    });
    openMenu(this.more, gettext("More formatting"), MORE.map((name) => name && item(COMMANDS[name])));
  }

  refresh() {
    for (const [command, button] of this.shown) {
      if (command.isActive) button.setAttribute("aria-pressed", String(command.isActive(this.editor)));
      button.setAttribute("aria-disabled", String(!command.isEnabled(this.editor)));
    }
    const now = STYLES.find((style) => style.isActive(this.editor)) ?? STYLES.at(-1);
    this.style.querySelector(".se-label").textContent = now.label;
    this.style.setAttribute("aria-label", fill(gettext("Kind of paragraph: {kind}"), { kind: now.label }));
    this.style.setAttribute("aria-disabled", String(!STYLES.some((style) => style.isEnabled(this.editor))));
  }

  #keydown(event) {
    const here = this.buttons.indexOf(event.target);
    if (here < 0) return;
    const forward = getComputedStyle(this.element).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const count = this.buttons.length;
    if (event.key === forward) this.buttons[(here + 1) % count].focus();
    else if (event.key === backward) this.buttons[(here - 1 + count) % count].focus();
    else if (event.key === "Home") this.buttons[0].focus();
    else if (event.key === "End") this.buttons[count - 1].focus();
    else if (event.key === "Escape") this.editor.view.focus();
    else return;
    event.preventDefault();
  }

  #current(button) {
    if (!this.buttons.includes(button)) return;
    for (const one of this.buttons) one.tabIndex = one === button ? 0 : -1;
  }

  focus() {
    this.buttons.find((button) => button.tabIndex === 0)?.focus();
  }
}

const group = (...buttons) => el("div.se-tool-group", {}, buttons);
const withKeys = (label, keys) => `${label} (${keyNames(keys)})`;
