// Pasted HTML from anywhere, cleaned: what it says stays, what it looks like goes.

import { cleanEmbeds } from "./embeds.js";
import { cleanGoogleDocs, isGoogleDocs } from "./google-docs.js";
import { cleanMarks } from "./marks.js";
import { parsed, removeComments, unwrap } from "./parse.js";
import { cleanPictures } from "./pictures.js";
import { cleanStructure } from "./structure.js";
import { cleanWord, isWord } from "./word.js";

const ATTRIBUTES = {
  a: ["href"],
  ol: ["start"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan"],
  span: ["lang"],
  div: ["data-embed", "data-url", "data-title"],
  figure: ["data-figure", "data-slug"],
};

// {html, leftBehind}: HTML that the schema can read, and the number of pictures that did not come along.
export function clean(html) {
  const body = parsed(html);
  removeComments(body);
  if (isOurs(html)) {
    for (const element of body.querySelectorAll("[data-style]")) delete element.dataset.style;
    return { html: body.innerHTML, leftBehind: 0 };
  }
  if (isWord(html)) cleanWord(body);
  if (isGoogleDocs(html)) cleanGoogleDocs(body);
  cleanEmbeds(body);
  const leftBehind = cleanPictures(body);
  cleanMarks(body);
  cleanStructure(body);
  for (const element of [...body.querySelectorAll("*")]) {
    const kept = ATTRIBUTES[element.localName] ?? [];
    for (const { name } of [...element.attributes]) {
      if (!kept.includes(name)) element.removeAttribute(name);
    }
    if (/^(span|font|u|small|big|abbr|time|mark|label|ins)$/.test(element.localName) && !element.lang) unwrap(element);
  }
  body.normalize();
  blanks(body);
  return { html: body.innerHTML, leftBehind };
}

// Copied in an editor like this one, from this story or another.
export const isOurs = (html) => /<[^>]+\sdata-pm-slice=/.test(html);

// Non-breaking spaces that only pad, and characters without width, go; those between words are meant.
function blanks(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const cleaned = text.data
      .replace(/[\u200b\ufeff]/g, "")
      .replace(/\u00a0(?=[ \u00a0\n])|(?<=[ \u00a0\n])\u00a0/g, " ")
      .replace(/^\u00a0|\u00a0$/g, " ");
    if (cleaned !== text.data) text.data = cleaned;
  }
}
