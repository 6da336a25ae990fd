// The blocks of a pasted page as the blocks that a story has: headings, lists, tables, quotes, captions.

import { paragraphsFromBreaks } from "./breaks.js";
import { rename, styleOf, unwrap } from "./parse.js";

const JUNK =
  "script, style, meta, link, title, base, noscript, template, iframe, object, embed, form, input, button, select, " +
  "textarea, svg, canvas, video, audio, map, dialog, nav, colgroup, [hidden], [aria-hidden=true]:not(img), " +
  "br.Apple-interchange-newline";
const LINES = "dt, dd, figcaption, address, summary, legend, center";
const HEADINGS = ":is(h1, h2, h3, h4, h5, h6)";
// Word on the web puts each item into a list of its own.
const SINGLE_LISTS = "ul.BulletListStyle1, ul[role=list], ol[role=list], ol[class*=NumberListStyle]";

export function cleanStructure(body) {
  for (const element of body.querySelectorAll(JUNK)) element.remove();
  for (const element of [...body.querySelectorAll("[data-style]")]) {
    const { display, visibility } = styleOf(element);
    if (display === "none" || visibility === "hidden") element.remove();
  }
  lists(body);
  tables(body);
  headings(body);
  for (const element of [...body.querySelectorAll(LINES)]) rename(element, "p");
  for (const element of [...body.querySelectorAll("figure:not([data-figure])")]) unwrap(element);
  for (const element of [...body.querySelectorAll(`:is(blockquote, li, td, th) ${HEADINGS}`)]) rename(element, "p");
  for (const element of [...body.querySelectorAll(":is(blockquote, td, th) :is(ul, ol, blockquote)")]) {
    for (const item of [...element.children]) if (item.localName === "li") rename(item, "p");
    unwrap(element);
  }
  for (const element of [...body.querySelectorAll("pre")]) preformatted(element);
  paragraphsFromBreaks(body);
  for (const element of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li")]) {
    const hasWords = /[^\s\u00a0\u200b\ufeff]/.test(element.textContent);
    if (!hasWords && !element.querySelector("img, figure, hr, table")) element.remove();
  }
}

function lists(body) {
  // Google Docs, and old pages, put a list between the items of another.
  for (const list of [...body.querySelectorAll(":is(ul, ol) > :is(ul, ol)")]) {
    const before = list.previousElementSibling;
    if (before?.localName === "li") before.append(list);
    else unwrap(list);
  }
  for (const item of [...body.querySelectorAll("li")]) {
    if (!item.closest("ul, ol")) rename(item, "p");
  }
  for (const list of [...body.querySelectorAll(SINGLE_LISTS)]) {
    let next = list.nextElementSibling;
    while (next && next.localName === list.localName && !list.matches("li *")) {
      list.append(...next.childNodes);
      next.remove();
      next = list.nextElementSibling;
    }
  }
}

function tables(body) {
  for (const inner of [...body.querySelectorAll("table table")]) flatten(inner);
  for (const table of [...body.querySelectorAll("table")]) {
    const cells = table.querySelectorAll("td, th");
    // A table of one cell, or of one column in a page's layout, is no table.
    if (cells.length <= 1 || table.role === "presentation") flatten(table);
  }
  for (const cell of [...body.querySelectorAll(":is(td, th) :is(hr, img, figure)")]) {
    if (cell.localName === "hr") cell.remove();
  }
}

function flatten(table) {
  for (const cell of [...table.querySelectorAll("td, th, caption")]) rename(cell, "div");
  for (const part of [...table.querySelectorAll("tr, tbody, thead, tfoot")]) unwrap(part);
  rename(table, "div");
}

// The first level below a page's only title becomes a subhead, all deeper ones minor subheads.
function headings(body) {
  const all = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const titles = all.filter(({ localName }) => localName === "h1");
  const ranked = titles.length === 1 && all.length > 1 ? all.filter((heading) => heading !== titles[0]) : all;
  const top = Math.min(...ranked.map(({ localName }) => Number(localName[1])));
  for (const heading of all) {
    const isTop = heading === titles[0] || Number(heading.localName[1]) === top;
    rename(heading, isTop ? "h2" : "h3");
  }
}

function preformatted(element) {
  const lines = element.textContent.replace(/\n+$/, "").split("\n");
  const paragraph = element.ownerDocument.createElement("p");
  for (const [index, line] of lines.entries()) {
    if (index) paragraph.append(element.ownerDocument.createElement("br"));
    paragraph.append(line);
  }
  element.replaceWith(paragraph);
}
