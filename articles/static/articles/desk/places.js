/* Jumping from a check, a doubt or a problem to its place: a field of the page, or a block of the text. */
const CONTROLS = "input:not([type=hidden]), textarea, select, button";

export function jumpTo(place, page) {
  for (let group = place.closest("details"); group; group = group.parentElement.closest("details")) group.open = true;
  place.scrollIntoView({ block: "center" });
  place.classList.remove("is-found");
  requestAnimationFrame(() => place.classList.add("is-found"));
  if (place.id === "field-body") page.editor?.focus?.();
  else (place.matches(CONTROLS) ? place : place.querySelector(CONTROLS))?.focus({ preventScroll: true });
}

export function followLinks(page) {
  page.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    const block = link.dataset.block;
    if (block && page.editor?.focusBlock?.(block)) return event.preventDefault();
    const place = block ? document.getElementById("field-body") : document.getElementById(link.hash.slice(1));
    if (!place) return;
    event.preventDefault();
    jumpTo(place, page);
  });
}
