// Bulleted and numbered lists, and their items, which may hold further lists.

import { ofBlock, wholeNumber } from "../attributes.js";
import { Node, wrappingInputRule } from "../tiptap.js";

export const BulletList = Node.create({
  name: "bulletList",
  group: "list",
  content: "listItem+",
  addAttributes: () => ofBlock(),
  parseHTML: () => [{ tag: "ul" }],
  renderHTML: ({ HTMLAttributes }) => ["ul", HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-*•]\s$/, type: this.type })];
  },
});

export const OrderedList = Node.create({
  name: "orderedList",
  group: "list",
  content: "listItem+",
  addAttributes: () =>
    ofBlock({
      start: {
        ...wholeNumber("start", 1, -99999, 99999),
        parseHTML: (element) => (Number.isInteger(element.start) && Math.abs(element.start) < 1e5 ? element.start : 1),
        renderHTML: ({ start }) => (start === 1 ? {} : { start }),
      },
    }),
  parseHTML: () => [{ tag: "ol" }],
  renderHTML: ({ HTMLAttributes }) => ["ol", HTMLAttributes, 0],
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,4})[.)]\s$/,
        type: this.type,
        getAttributes: (match) => ({ start: Number(match[1]) }),
        joinPredicate: (match, node) => node.childCount + node.attrs.start === Number(match[1]),
      }),
    ];
  },
});

export const ListItem = Node.create({
  name: "listItem",
  content: "paragraph (paragraph | bulletList | orderedList)*",
  defining: true,
  addAttributes: () => ofBlock(),
  parseHTML: () => [{ tag: "li" }],
  renderHTML: ({ HTMLAttributes }) => ["li", HTMLAttributes, 0],
  addKeyboardShortcuts() {
    // ``commands`` is asked for anew each time: it belongs to one state of the text.
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      "Shift-Tab": () => this.editor.commands.liftListItem(this.name),
    };
  },
});
