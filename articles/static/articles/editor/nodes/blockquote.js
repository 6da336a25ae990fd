// A block quote: a longer passage of somebody else's text.

import { ofBlock } from "../attributes.js";
import { Node, wrappingInputRule } from "../tiptap.js";

export const Blockquote = Node.create({
  name: "blockquote",
  content: "paragraph+",
  defining: true,
  addAttributes: () => ofBlock(),
  parseHTML: () => [{ tag: "blockquote" }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});
