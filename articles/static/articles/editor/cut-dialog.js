// The focal point and the cuts by hand of one use of a photo, in a dialog.

import "../../media/desk/focal-point.js";
import { RATIOS, codeOf, inside } from "../../media/desk/cuts.js";
import { cancelButton, openDialog, submitButton } from "./dialog.js";
import { button, el } from "./elements.js";
import { gettext } from "./i18n.js";

const PARTS = ["left", "top", "width"];

// What <focal-point> says; its fields in the photo desk's form bring their words along.
const words = () => ({
  point: gettext("Focal point"),
  at: gettext("{x} per cent from the left, {y} per cent from the top"),
  crops: gettext("How it is cut"),
  cut: gettext("Cut {ratio} by hand"),
  byHand: gettext("by hand"),
  reset: gettext("Cut {ratio} as the photo says again"),
  resetShort: gettext("Reset"),
  box: gettext("The cut {ratio}: {x} per cent from the left, {y} from the top, {width} wide"),
  keys: gettext("Drag the cut or its corners. Arrow keys move it, + and − size it, Delete gives it up."),
  done: gettext("Done"),
  small: gettext("Smaller"),
  large: gettext("Larger"),
});

const hidden = (name, value, placeholder = "") => el("input", { type: "hidden", name, value, placeholder });

// Resolves with {focal, crops}, each null where it follows the photo's own, or with null where nothing is to change.
export function openCut({ card, focal, crops }) {
  return openDialog(
    gettext("How it is cut here"),
    (close) => {
      const picture = el("img.large", { src: card.preview, width: card.width, height: card.height, alt: card.alt || "", "data-picture": "" });
      const element = el(
        "focal-point",
        { "data-x": "x", "data-y": "y", "data-cuts": "cut", "data-words": JSON.stringify(words()), "data-small": card.thumb },
        el("div.large-frame", {}, picture),
        el("p.help", {}, gettext("Click what must stay in view in this story, or move the point with the arrow keys.")),
      );
      element.dataset.base = JSON.stringify(card.crops ?? {});
      if (card.whole) element.dataset.whole = "";
      const fields = [0, 1].map((at) => hidden("xy"[at], focal ? String(focal[at]) : "", String(card.focal?.[at] ?? 0.5)));
      const cuts = RATIOS.flatMap((ratio) =>
        PARTS.map((part, at) => {
          const box = crops?.[codeOf(ratio)];
          return hidden(`cut-${codeOf(ratio)}-${part}`, box ? (box[at] * 100).toFixed(1) : "");
        }),
      );
      const follow = () => {
        for (const field of [...fields, ...cuts]) field.value = "";
        element.show();
      };
      return {
        content: [
          card.whole && el("p.se-hint", {}, gettext("This picture may not be cropped: it is shown whole everywhere.")),
          element,
          ...fields,
          ...cuts,
        ],
        submit: () => close({ focal: pointOf(fields), crops: cutsOf(element) }),
        buttons: [
          button(gettext("As the photo says"), follow, { class: "se-button is-left" }),
          cancelButton(close),
          submitButton(gettext("Use it here")),
        ],
      };
    },
    { className: "is-wide" },
  );
}

const pointOf = (fields) => (fields.every((field) => field.value) ? fields.map((field) => Number(field.value)) : null);

function cutsOf(element) {
  const found = {};
  for (const ratio of RATIOS) {
    const box = element.cut?.(ratio);
    if (box) found[codeOf(ratio)] = inside(ratio, box, element.size);
  }
  return Object.keys(found).length ? found : null;
}
