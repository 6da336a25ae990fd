// The marks that text can bear, in their order of rank: the first stands outermost.

import { direction, isLanguageTag } from "./languages.js";
import { isLink } from "./links.js";
import { Mark, markInputRule } from "./tiptap.js";

export const ALL_MARKS = "link bold italic strike superscript subscript language";

const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({
    href: { default: null, validate: must(isLink), parseHTML: (element) => element.getAttribute("href") },
  }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: (element) => (isLink(element.getAttribute("href")) ? null : false) }],
  // Never an address that the server would refuse, not even in the editor's own page.
  renderHTML: ({ mark }) => ["a", isLink(mark.attrs.href) ? { href: mark.attrs.href, title: mark.attrs.href } : {}, 0],
});

const simple = (name, tag, others, rules = [], more = {}) =>
  Mark.create({
    name,
    parseHTML: () => [tag, ...others].map((one) => (typeof one === "string" ? { tag: one } : one)),
    renderHTML: () => [tag, 0],
    addInputRules() {
      return rules.map((find) => markInputRule({ find, type: this.type }));
    },
    ...more,
  });

const Bold = simple("bold", "strong", ["b"], [/(?:^|\s)(\*\*(?!\s)([^*]+)\*\*)$/]);
const Italic = simple("italic", "em", ["i", "cite"], [/(?:^|\s)(\*(?!\s|\*)([^*]+)\*)$/]);
const Strike = simple("strike", "s", ["del", "strike"], [/(?:^|\s)(~~(?!\s)([^~]+)~~)$/]);
const excludes = "superscript subscript";
const Superscript = simple("superscript", "sup", [], [], { excludes });
const Subscript = simple("subscript", "sub", [], [], { excludes });

const Language = Mark.create({
  name: "language",
  addAttributes: () => ({
    lang: { default: null, validate: must(isLanguageTag), parseHTML: (element) => element.getAttribute("lang") },
  }),
  parseHTML: () => [
    { tag: "span[lang]", getAttrs: (element) => (isLanguageTag(element.getAttribute("lang")) ? null : false) },
  ],
  renderHTML: ({ mark: { attrs: { lang } } }) => ["span", { lang, dir: direction(lang ?? ""), title: lang }, 0],
});

function must(isValid) {
  return (value) => {
    if (!isValid(value)) throw new RangeError("Not a valid value");
  };
}

export const MARKS = [Link, Bold, Italic, Strike, Superscript, Subscript, Language];
