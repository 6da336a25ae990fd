// The whole body: the root node, which carries the number of its schema.

import { choice } from "../attributes.js";
import { Node } from "../tiptap.js";

export const SCHEMA = 1;

// Names in the order in which Python's articles/body/blocks/document.py gives them.
const BLOCKS = [
  "paragraph", "subhead", "figure", "gallery", "pullQuote", "blockquote", "bulletList", "orderedList",
  "factBox", "timedUpdate", "embed", "table", "sectionBreak",
];

export const Document = Node.create({
  name: "doc",
  topNode: true,
  content: `(${BLOCKS.join(" | ")})+`,
  addAttributes: () => ({ schema: choice("schema", SCHEMA, SCHEMA) }),
});
