// What stands above the text when not all of it could be read: why, and all of it as it was stored.

import { button, el, freshId } from "./elements.js";
import { gettext } from "./i18n.js";
import { icon } from "./icons.js";

export function rawText(text, problems) {
  const id = freshId("raw");
  const properties = { id, readOnly: true, rows: "8", form: "no-form", spellcheck: "false", dir: "ltr" };
  const raw = el("textarea.se-raw", properties);
  raw.value = text;
  const copied = el("span", { role: "status" });
  const copy = async () => {
    raw.select();
    await navigator.clipboard?.writeText(text).catch(() => {});
    copied.textContent = gettext("Selected and copied.");
  };
  return el(
    "section.se-trouble",
    { role: "alert", contentEditable: "false" },
    el("p.se-trouble-head", {}, icon("warning"), gettext("Not all of this text could be read.")),
    el(
      "p",
      {},
      gettext("Below is what could be. Nothing is lost:"),
      " ",
      gettext("the whole is kept here, and saved as it is until you change the text."),
    ),
    el("ul", {}, problems.slice(0, 10).map((problem) => el("li", {}, problem))),
    el(
      "details",
      {},
      el("summary", {}, gettext("The text as it was stored")),
      el("label.se-unseen", { for: id }, gettext("The text as it was stored")),
      raw,
      button(gettext("Copy all"), copy, { class: "se-button" }),
      copied,
    ),
  );
}
