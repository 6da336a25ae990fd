// A labelled field inside a block: one line, or as many as its words need.

import { asLine, asValue } from "./attributes.js";
import { el, freshId } from "./elements.js";

export class Field {
  // ``isBelow``: stands after the block's text. ``type``: "text", "line" (one that may grow over several rows),
  // "multiline" or "datetime-local".
  // ``toText`` and ``fromText`` stand between the value and what is shown of it.
  constructor({ label, value, placeholder = "", limit, type = "text", hint, readOnly, isBelow, quiet, ...more }) {
    const { onchange, onkeydown, toText = String, fromText = type === "line" ? asLine : asValue } = more;
    this.isMultiline = type === "multiline" || type === "line";
    Object.assign(this, { isBelow, toText });
    const id = freshId("field");
    this.hint = el("span.se-hint", { id: `${id}-hint` }, hint ?? "");
    this.input = el(this.isMultiline ? "textarea" : "input", {
      id,
      // Belongs to no form: Enter must not send the story, nor the story's form judge what is typed here.
      form: "no-form",
      type: this.isMultiline ? null : type,
      rows: this.isMultiline ? "1" : null,
      maxlength: limit ? String(limit) : null,
      placeholder,
      readOnly,
      dir: "auto",
      autocomplete: "off",
      spellcheck: "true",
      "aria-describedby": `${id}-hint`,
    });
    this.input.value = toText(value);
    // A date is whole only when its field says "change"; words count as they are typed.
    this.input.addEventListener(type === "datetime-local" ? "change" : "input", () => {
      const typed = fromText(this.input.value);
      if (type !== "datetime-local" && typed !== this.input.value) this.keepCaret(typed);
      this.grow();
      if (typed !== null) onchange(typed);
    });
    this.input.addEventListener("keydown", onkeydown);
    this.box = this.isMultiline ? el("span.se-grow", {}, this.input) : this.input;
    this.element = el(
      quiet ? "span.se-field.is-quiet" : "span.se-field",
      { contentEditable: "false", "data-control": "" },
      el("label.se-field-name", { for: id }, label),
      this.box,
      this.hint,
    );
    this.grow();
  }

  keepCaret(text) {
    const { selectionStart } = this.input;
    this.input.value = text;
    this.input.setSelectionRange(selectionStart, selectionStart);
  }

  grow() {
    if (this.isMultiline) this.box.dataset.value = this.input.value || this.input.placeholder;
  }

  show(value) {
    const text = this.toText(value);
    if (this.input.value !== text) this.input.value = text;
    this.grow();
  }

  set placeholder(text) {
    this.input.placeholder = text;
    this.grow();
  }

  tell(hint, tone = "") {
    this.hint.textContent = hint;
    this.element.dataset.tone = tone;
  }

  // Whether the arrow down has nowhere to go in the field itself.
  get isAtEnd() {
    return !this.isMultiline || this.input.selectionStart === this.input.value.length;
  }

  get isShown() {
    return this.element.checkVisibility?.() ?? this.element.offsetParent !== null;
  }

  focus() {
    this.input.focus();
  }
}
