// Pasting from Word: its list paragraphs become lists, its own elements and deleted words go.

import { rename, styleOf, unwrap } from "./parse.js";

export const isWord = (html) =>
  /class=["']?Mso|mso-list|<o:p\b|urn:schemas-microsoft-com:office|<meta[^>]+Microsoft Word/i.test(html);

const UNSEEN = ".msoDel, .MsoCommentReference, .MsoCommentText";

export function cleanWord(body) {
  // Namespaced elements have a colon in their name, which selectors would need escaped.
  for (const element of [...body.querySelectorAll("*")]) {
    const name = element.localName;
    if (/^(v|w|m|x|st\d):/.test(name) || name === "xml" || name === "del") element.remove();
    else if (name.startsWith("o:") || name === "ins") unwrap(element);
    else if (element.matches(UNSEEN) || styleOf(element)["mso-hide"] === "all") element.remove();
  }
  lists(body);
  for (const element of body.querySelectorAll("p.MsoTitle, p.MsoSubtitle")) rename(element, "h2");
  for (const element of body.querySelectorAll("p[class^='MsoHeading']")) rename(element, "h2");
  for (const element of body.querySelectorAll("p:is([class^='MsoQuote'], [class^='MsoIntenseQuote'])")) {
    const quote = element.ownerDocument.createElement("blockquote");
    element.replaceWith(quote);
    quote.append(element);
  }
  // Word says of each word in which language it was typed, mostly wrongly.
  for (const element of body.querySelectorAll("[lang]")) element.removeAttribute("lang");
  for (const element of body.querySelectorAll("[data-style*='mso-spacerun' i], [data-style*='mso-tab-count' i]")) {
    element.replaceWith(" ");
  }
}

// "mso-list: l0 level2 lfo1" → 2; 0 for a paragraph that is no item.
function levelOf(element) {
  if (!/^(p|h[1-6])$/.test(element.localName)) return 0;
  return Number(/\blevel(\d)/.exec(styleOf(element)["mso-list"] ?? "")?.[1] ?? 0);
}

function lists(body) {
  for (const first of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]) {
    if (!first.isConnected && !body.contains(first)) continue;
    if (!levelOf(first) || first.closest("li")) continue;
    const items = [first];
    // A list goes on where the next paragraph is an item too.
    for (let next = first.nextElementSibling; next && levelOf(next); next = next.nextElementSibling) items.push(next);
    const place = first.ownerDocument.createElement("div");
    first.before(place);
    build(items.map((element) => ({ element, level: levelOf(element), ...markerOf(element) })), place);
    unwrap(place);
  }
}

function build(items, place) {
  const open = []; // {list, tag, level}, the outermost first
  for (const { element, level, tag, start } of items) {
    while (open.length && open.at(-1).level > level) open.pop();
    if (open.length && open.at(-1).level === level && open.at(-1).tag !== tag) open.pop();
    if (!open.length || open.at(-1).level < level) {
      const list = element.ownerDocument.createElement(tag);
      if (tag === "ol" && start > 1) list.setAttribute("start", String(start));
      const parent = open.at(-1)?.list.lastElementChild ?? place;
      parent.append(list);
      open.push({ list, tag, level });
    }
    const item = element.ownerDocument.createElement("li");
    open.at(-1).list.append(item);
    item.append(element);
    if (element.localName !== "p") rename(element, "p");
  }
}

// Which list an item is of, by its sign ("·", "1.", "a)"), which is taken out of its text.
function markerOf(element) {
  const sign = [...element.querySelectorAll("[data-style*='mso-list' i]")].find(
    (span) => styleOf(span)["mso-list"] === "ignore",
  );
  const text = sign?.textContent.replace(/[\s\u00a0]+/g, "") ?? "";
  sign?.remove();
  if (!/^\(?(\d+|[a-z]{1,4})[.)]$/i.test(text)) return { tag: "ul", start: 1 };
  return { tag: "ol", start: Number.parseInt(text.replace(/\D/g, ""), 10) || 1 };
}
