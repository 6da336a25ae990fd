// The row of buttons under a picture: size, focal point, replace, remove.

import { button, el } from "./elements.js";
import { gettext } from "./i18n.js";
import { icon } from "./icons.js";

export function figureTools(figure) {
  const sizes = [
    ["column", gettext("Column")],
    ["wide", gettext("Wide")],
    ["full", gettext("Full")],
  ];
  const size = el(
    "div.se-choice",
    { role: "group", "aria-label": gettext("Size of the picture") },
    sizes.map(([value, label]) =>
      button(label, () => figure.set({ size: value }), { "data-size": value, "aria-pressed": "false" }, icon(value)),
    ),
  );
  const quiet = { class: "se-quiet-button" };
  const focal = button(gettext("Focal point"), () => {
    figure.select();
    figure.picture.marker.focus();
  }, quiet, icon("focus"));
  const cut = button(gettext("Crops…"), () => figure.cut(), quiet, icon("crop"));
  const follow = () => figure.set({ focal: null });
  const reset = button(gettext("Use the photo’s focal point"), follow, quiet, icon("undo"));
  const replace = button(gettext("Replace picture"), () => figure.choose(), quiet, icon("replace"));
  const remove = button(gettext("Remove"), () => figure.remove(), quiet, icon("remove"));
  const help = el("p.se-hint", {}, gettext("Click the picture to say what must stay in view when it is cropped."));
  const element = el(
    "div.se-block-bar",
    { role: "group", "aria-label": gettext("Picture"), "data-control": "" },
    size, focal, reset, cut, replace, remove, help,
  );
  return {
    element,
    show(attrs, card) {
      size.hidden = !card || figure.isInGallery;
      focal.hidden = cut.hidden = help.hidden = !card;
      reset.hidden = !card || !attrs.focal;
      replace.hidden = !attrs.photo;
      for (const one of size.children) one.setAttribute("aria-pressed", String(one.dataset.size === attrs.size));
    },
  };
}
