// Words in the language of the desk, by Django's JavaScript catalogue where the page loads it.

export const gettext = (message) => globalThis.gettext?.(message) ?? message;

export const ngettext = (one, many, count) =>
  globalThis.ngettext?.(one, many, count) ?? (count === 1 ? one : many);

// "{name}" in a message becomes the value of that name.
export const fill = (message, values) =>
  message.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));

// The names of keys as the keyboard in use prints them: "Mod-Shift-7" is "Ctrl+Shift+7" or "⌘⇧7".
const onMac = /Mac|iP(hone|ad|od)/.test(navigator.platform ?? "");
const MAC_SIGNS = { Mod: "⌘", Ctrl: "⌃", Alt: "⌥", Shift: "⇧", Enter: "↩", Backspace: "⌫" };
const ARROWS = { ArrowUp: "↑", ArrowDown: "↓" };

export function keyNames(keys) {
  if (!/^[A-Z][a-z]/.test(keys)) return keys; // typed signs, such as "##"
  const parts = keys.split(/-(?!$)/).map((part) => ARROWS[part] ?? (part.length === 1 ? part.toUpperCase() : part));
  if (onMac) return parts.map((part) => MAC_SIGNS[part] ?? part).join("");
  return parts.map((part) => (part === "Mod" ? "Ctrl" : part)).join("+");
}
