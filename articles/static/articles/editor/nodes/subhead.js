// Subheads, of two levels.

import { choice, ofBlock } from "../attributes.js";
import { ALL_MARKS } from "../marks.js";
import { Node, textblockTypeInputRule } from "../tiptap.js";
import { INLINE } from "./paragraph.js";

export const Subhead = Node.create({
  name: "subhead",
  content: INLINE,
  marks: ALL_MARKS,
  defining: true,
  addAttributes: () => ofBlock({ level: { ...choice("level", 2, 2, 3), parseHTML: levelOf, renderHTML: () => ({}) } }),
  parseHTML: () => ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => ({ tag })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, HTMLAttributes, 0],
  addInputRules() {
    const rule = (marks, level) => textblockTypeInputRule({ find: marks, type: this.type, getAttributes: { level } });
    return [rule(/^##\s$/, 2), rule(/^###\s$/, 3)];
  },
});

// Pages elsewhere begin at any level: their first two are subheads, all below are minor ones.
const levelOf = (element) => (Number(element.tagName[1]) <= 2 ? 2 : 3);
