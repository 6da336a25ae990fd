// What styles and odd elements say of words, as the marks that a story has.

import { isLanguageTag } from "../languages.js";
import { isLink, withoutTracking } from "../links.js";
import { rename, styleOf, unwrap } from "./parse.js";

const BLOCK = /^(p|div|li|ul|ol|td|th|tr|table|tbody|blockquote|section|article|h[1-6])$/;
const HEADINGS = "h1, h2, h3, h4, h5, h6";

export function cleanMarks(body) {
  for (const element of [...body.querySelectorAll("[data-style]")]) fromStyle(element);
  for (const element of body.querySelectorAll(`:is(${HEADINGS}, th) :is(b, strong)`)) unwrap(element);
  for (const element of [...body.querySelectorAll("q")]) {
    element.prepend("“");
    element.append("”");
    unwrap(element);
  }
  for (const link of [...body.querySelectorAll("a")]) cleanLink(link);
  for (const element of [...body.querySelectorAll(":is(span, i, em, b, strong, cite)[lang]")]) {
    if (isLanguageTag(element.lang)) wrapContent(element, "span").lang = element.lang;
  }
}

function fromStyle(element) {
  const style = styleOf(element);
  const isHeading = element.matches(HEADINGS) || element.closest(HEADINGS);
  const weight = style["font-weight"];
  const isInline = !BLOCK.test(element.localName);
  const outer = isInline ? element : null;
  if (/^(b|strong)$/.test(element.localName)) {
    if (/^(normal|[1-4]00)$/.test(weight ?? "")) return unwrap(element);
  } else if (/^(i|em)$/.test(element.localName)) {
    if (style["font-style"] === "normal") return unwrap(element);
  }
  if (!outer) return undefined;
  if (/^(bold|bolder|[6-9]00)$/.test(weight ?? "") && !isHeading) wrapContent(outer, "strong");
  if (/^(italic|oblique)/.test(style["font-style"] ?? "")) wrapContent(outer, "em");
  const decoration = `${style["text-decoration"] ?? ""} ${style["text-decoration-line"] ?? ""}`;
  if (decoration.includes("line-through")) wrapContent(outer, "s");
  if (style["vertical-align"] === "super") wrapContent(outer, "sup");
  else if (style["vertical-align"] === "sub") wrapContent(outer, "sub");
  return undefined;
}

function wrapContent(element, tag) {
  const mark = element.ownerDocument.createElement(tag);
  mark.append(...element.childNodes);
  element.append(mark);
  return mark;
}

function cleanLink(link) {
  let href = (link.getAttribute("href") ?? "").trim();
  // Search engines and Docs hide where a link leads behind an address of their own.
  if (/^https?:\/\/www\.google\.[a-z.]+\/url\?/i.test(href) && URL.canParse(href)) {
    const { searchParams } = new URL(href);
    href = searchParams.get("q") ?? searchParams.get("url") ?? href;
  }
  href = withoutTracking(href);
  // A place on the page that this was copied from is nowhere here, and so is a path on its site.
  if (!/^(https?|mailto|tel):/i.test(href) || !isLink(href)) return unwrap(link);
  const fresh = rename(link, "a");
  const url = URL.canParse(href) ? new URL(href) : null;
  fresh.setAttribute("href", url?.origin === location.origin ? url.pathname + url.search + url.hash : href);
  return undefined;
}
