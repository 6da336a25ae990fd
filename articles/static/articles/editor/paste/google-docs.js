// Pasting from Google Docs: all of it comes in a bold element that means nothing.

import { styleOf, unwrap } from "./parse.js";

export const isGoogleDocs = (html) => /id=["']?docs-internal-guid-/i.test(html);

export function cleanGoogleDocs(body) {
  for (const wrapper of body.querySelectorAll("[id^='docs-internal-guid-']")) {
    if (/^(b|span)$/.test(wrapper.localName)) unwrap(wrapper);
    else wrapper.removeAttribute("id");
  }
  // The boxes of a checklist are pictures.
  for (const box of body.querySelectorAll("li[role=checkbox] img, img[aria-roledescription=checkbox]")) box.remove();
  // What stands between paragraphs are blank lines; a title is a paragraph in large letters.
  for (const br of [...body.querySelectorAll("br")]) {
    if (br.parentElement === body || /^(ul|ol|div)$/.test(br.parentElement.localName)) br.remove();
  }
  for (const span of body.querySelectorAll("a span, span a")) {
    const { "text-decoration": decoration = "" } = styleOf(span);
    if (!decoration.includes("underline")) continue;
    span.dataset.style = span.dataset.style.replace(/text-decoration[^;]*;?/gi, "");
  }
}
