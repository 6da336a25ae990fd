// The insert menu: a field to type in, and the list of blocks under it.

import { BlockList } from "./block-list.js";
import { el } from "./elements.js";
import { gettext } from "./i18n.js";
import { openLayer } from "./placing.js";

// Opens at ``anchor`` (an element, or a function that returns a rectangle).
export function openInsertMenu(editor, anchor) {
  const rect = typeof anchor === "function" ? anchor : () => anchor.getBoundingClientRect();
  const parent = editor.view.dom.closest("story-editor");
  const layer = openLayer("se-insert", rect, { parent, onoutside: () => close() });
  let input = null;
  const list = new BlockList({
    onpick: (kind) => {
      close();
      editor.view.focus();
      kind.insert(editor);
    },
    onactive: (id) => input?.setAttribute("aria-activedescendant", id),
  });
  input = el("input.se-input", {
    type: "text",
    role: "combobox",
    "aria-label": gettext("Insert a block"),
    "aria-expanded": "true",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
    placeholder: gettext("Find a block"),
    autocomplete: "off",
    spellcheck: "false",
    form: "no-form",
    // What is looked for is no change to the story.
    oninput: (event) => {
      event.stopPropagation();
      list.filter(input.value);
    },
    onkeydown: (event) => {
      if (list.keydown(event)) return;
      if (event.key === "Escape" || event.key === "Tab") {
        event.preventDefault();
        close();
        editor.view.focus();
      }
    },
  });
  function close() {
    layer.close();
    if (anchor instanceof Element) anchor.setAttribute("aria-expanded", "false");
  }
  if (anchor instanceof Element) anchor.setAttribute("aria-expanded", "true");
  list.filter("");
  layer.element.append(input, list.element, list.nothing);
  layer.place();
  input.focus();
}
