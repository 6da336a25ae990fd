// Making elements without HTML strings, so that nothing typed can become markup.

// el("button.quiet", {type: "button", onclick, "aria-label": …, hidden: true}, child, "text", …)
export function el(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(props)) {
    if (value == null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "dataset") Object.assign(element.dataset, value);
    else if (key in element && !key.startsWith("aria-") && typeof value !== "string") element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== false && child !== ""));
  return element;
}

export function button(label, onclick, props = {}, ...before) {
  return el("button", { type: "button", onclick, ...props }, ...before, el("span.se-label", {}, label));
}

let lastId = 0;

// An id for an element that others refer to by aria attributes.
export const freshId = (what) => `se-${what}-${++lastId}`;
