/* Text areas of class "grows" are as tall as their words, where the browser can't do that alone. */
function grow(area) {
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

if (!CSS.supports("field-sizing", "content")) {
  const growAll = () => document.querySelectorAll("textarea.grows").forEach(grow);
  document.addEventListener("input", (event) => {
    if (event.target.matches?.("textarea.grows")) grow(event.target);
  });
  document.addEventListener("toggle", growAll, true);
  window.addEventListener("resize", growAll);
  growAll();
}
