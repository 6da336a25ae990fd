// Menus that float above the page: where they open, and when they close.

import { el } from "./elements.js";

const GAP = 6;
const EDGE = 8;

// A layer over everything, dialogs included. Its place comes from ``anchor``: a function that returns a
// rectangle in the window, asked again whenever the page scrolls. ``parent`` is where it stands in the page.
export function openLayer(className, anchor, { parent, onoutside }) {
  const layer = el(`div.se-layer.${className}`, { popover: "manual" });
  const place = () => {
    const rect = anchor();
    if (!rect) return;
    const { width, height } = layer.getBoundingClientRect();
    const isRtl = getComputedStyle(parent).direction === "rtl";
    const left = isRtl ? rect.right - width : rect.left;
    const below = rect.bottom + GAP;
    const fits = below + height <= innerHeight - EDGE || rect.top - GAP - height < EDGE;
    const top = fits ? below : rect.top - GAP - height;
    layer.style.setProperty("--se-x", `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`);
    layer.style.setProperty("--se-y", `${Math.max(EDGE, Math.min(top, innerHeight - height - EDGE))}px`);
  };
  const outside = (event) => {
    if (!layer.contains(event.target)) onoutside?.(event);
  };
  parent.append(layer);
  layer.showPopover?.();
  addEventListener("scroll", place, { capture: true, passive: true });
  addEventListener("resize", place);
  // Not the press that opened it.
  setTimeout(() => layer.isConnected && document.addEventListener("pointerdown", outside, true));
  return {
    element: layer,
    place,
    close() {
      removeEventListener("scroll", place, { capture: true });
      removeEventListener("resize", place);
      document.removeEventListener("pointerdown", outside, true);
      layer.remove();
    },
  };
}
