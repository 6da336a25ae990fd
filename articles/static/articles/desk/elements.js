/* Making elements for the desk's custom elements. */
export function button(text, className, onclick, title = "") {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.textContent = text;
  if (title) {
    made.title = title;
    made.setAttribute("aria-label", title);
  }
  made.addEventListener("click", onclick);
  return made;
}

export function element(name, { className = "", text = "", ...attributes } = {}) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
