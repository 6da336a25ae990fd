// Paragraphs, and what they are made of: text and line breaks.

import { ofBlock } from "../attributes.js";
import { ALL_MARKS } from "../marks.js";
import { Node } from "../tiptap.js";

export const INLINE = "(text | hardBreak)*";

export const Paragraph = Node.create({
  name: "paragraph",
  content: INLINE,
  marks: ALL_MARKS,
  addAttributes: () => ofBlock(),
  parseHTML: () => [{ tag: "p" }],
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
});

export const Text = Node.create({ name: "text", group: "inline" });

export const HardBreak = Node.create({
  name: "hardBreak",
  inline: true,
  atom: true,
  selectable: false,
  parseHTML: () => [{ tag: "br" }],
  renderHTML: () => ["br"],
  renderText: () => "\n",
  addKeyboardShortcuts() {
    const insert = () => this.editor.commands.insertContent({ type: this.name });
    return { "Shift-Enter": insert };
  },
});
