// A section break: a rest between two parts of a story.

import { ofBlock } from "../attributes.js";
import { InputRule, Node } from "../tiptap.js";

export const SectionBreak = Node.create({
  name: "sectionBreak",
  atom: true,
  addAttributes: () => ofBlock(),
  parseHTML: () => [{ tag: "hr" }],
  renderHTML: ({ HTMLAttributes }) => ["hr", HTMLAttributes],
  addInputRules() {
    return [
      new InputRule({
        find: /^(?:---|\*\*\*)\s$/,
        handler: ({ state, range }) => {
          const $start = state.doc.resolve(range.from);
          const stands = $start.node(-1).canReplaceWith($start.index(-1), $start.index(-1), this.type);
          if (!stands) return null;
          state.tr.delete(range.from, range.to).insert($start.before(), this.type.create());
          return undefined;
        },
      }),
    ];
  },
});
