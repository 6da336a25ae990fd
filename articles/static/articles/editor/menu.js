// A menu of actions under a button: arrows, first letters, Escape, and the focus back where it was.

import { el } from "./elements.js";
import { keyNames } from "./i18n.js";
import { icon } from "./icons.js";
import { openLayer } from "./placing.js";

let current = null;

// ``items``: {label, icon, keys, run, checked, disabled}, or null for a rule between two.
export function openMenu(button, label, items, { onclose } = {}) {
  current?.close();
  const layer = openLayer("se-menu", () => button.getBoundingClientRect(), {
    parent: button.closest("story-editor"),
    onoutside: (event) => close(!button.contains(event.target)),
  });
  const list = el("div", { role: "menu", "aria-label": label });
  let entries = [];

  function close(isSilent = false) {
    if (current !== menu) return;
    current = null;
    layer.close();
    button.setAttribute("aria-expanded", "false");
    if (!isSilent) button.focus();
    onclose?.();
  }

  function choose(item) {
    close(true);
    item.run();
  }

  for (const item of items) {
    if (!item) {
      if (list.lastChild && list.lastChild.role !== "separator") list.append(el("div.se-rule", { role: "separator" }));
      continue;
    }
    list.append(
      el(
        "button.se-menu-item",
        {
          type: "button",
          role: item.checked === undefined ? "menuitem" : "menuitemcheckbox",
          "aria-checked": item.checked === undefined ? null : String(item.checked),
          "aria-disabled": item.disabled ? "true" : null,
          "aria-keyshortcuts": item.keys ? item.keys.replaceAll("-", "+").replace("Mod", "Control") : null,
          tabindex: "-1",
          onclick: () => item.disabled || choose(item),
        },
        item.icon && icon(item.icon),
        el("span.se-label", {}, item.label),
        item.keys && el("kbd", { "aria-hidden": "true" }, keyNames(item.keys)),
      ),
    );
  }
  entries = [...list.querySelectorAll(".se-menu-item")];
  layer.element.append(list);
  layer.place();
  button.setAttribute("aria-expanded", "true");

  list.addEventListener("keydown", (event) => {
    const here = entries.indexOf(document.activeElement);
    const to = (index) => entries[(index + entries.length) % entries.length].focus();
    if (event.key === "ArrowDown") to(here + 1);
    else if (event.key === "ArrowUp") to(here - 1);
    else if (event.key === "Home") to(0);
    else if (event.key === "End") to(-1);
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") return close();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== " ") {
      const letter = event.key.toLowerCase();
      const order = [...entries.slice(here + 1), ...entries.slice(0, here + 1)];
      order.find((entry) => entry.textContent.toLowerCase().startsWith(letter))?.focus();
    } else return undefined;
    event.preventDefault();
    event.stopPropagation();
    return undefined;
  });

  list.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !list.contains(relatedTarget)) close(true);
  });

  const menu = { close: () => close(true) };
  current = menu;
  (entries.find((entry) => entry.getAttribute("aria-checked") === "true") ?? entries[0])?.focus();
  return menu;
}
