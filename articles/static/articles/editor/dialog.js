// Dialogs: a title, something to fill in, buttons. They stand outside the story's form.

import { button, el, freshId } from "./elements.js";
import { gettext } from "./i18n.js";
import { icon } from "./icons.js";

// Opens a dialog and resolves with what ``close`` was called with, or null where it was dismissed.
// ``fill(close)`` returns {content, buttons, focus, submit}.
export function openDialog(title, fill, { className = "", lang } = {}) {
  return new Promise((resolve) => {
    let result = null;
    const id = freshId("dialog");
    const close = (value = null) => {
      result = value;
      dialog.close();
    };
    const { content, buttons = [], focus, submit, aside } = fill(close);
    const dialog = el(
      "dialog.se-layer.se-dialog",
      { "aria-labelledby": id, lang },
      el(
        "form.se-dialog-form",
        {
          method: "dialog",
          novalidate: "",
          onsubmit: (event) => {
            event.preventDefault();
            submit?.();
          },
        },
        el(
          "header.se-dialog-head",
          {},
          el("h2", { id }, title),
          aside,
          closeButton(() => close()),
        ),
        el("div.se-dialog-body", {}, content),
        buttons.length > 0 && el("footer.se-dialog-foot", {}, buttons),
      ),
    );
    if (className) dialog.classList.add(className);
    // Shortcuts of the page behind are not for here.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(result);
    });
    document.body.append(dialog);
    dialog.showModal();
    focus?.focus();
  });
}

const closeButton = (onclick) =>
  el("button.se-close", { type: "button", "aria-label": gettext("Close"), onclick }, icon("close"));
export const submitButton = (label) => el("button.se-button.is-primary", { type: "submit" }, label);
export const cancelButton = (close) => button(gettext("Cancel"), () => close(), { class: "se-button" });

// A labelled line with room for what is wrong with it.
export function dialogField(label, { hint = "", ...properties } = {}) {
  const id = freshId("input");
  const input = el("input.se-input", {
    id, type: "text", autocomplete: "off", spellcheck: "false", "aria-describedby": `${id}-hint`, ...properties,
  });
  const note = el("p.se-hint", { id: `${id}-hint` }, hint);
  const refuse = (problem) => {
    note.textContent = problem || hint;
    note.dataset.tone = problem ? "red" : "";
    input.setAttribute("aria-invalid", String(Boolean(problem)));
    if (problem) input.focus();
  };
  return { element: el("p.se-dialog-field", {}, el("label", { for: id }, label), input), note, input, refuse };
}
