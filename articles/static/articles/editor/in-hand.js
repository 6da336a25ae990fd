// The block in hand: the one that the caret stands in or that is selected, and what surrounds it.

import { gettext } from "./i18n.js";
import { Decoration, DecorationSet, Extension, NodeSelection, Plugin } from "./tiptap.js";

// In these the blocks are in an order of their own, that people change.
const HOLDERS = new Set(["doc", "factBox", "timedUpdate", "gallery"]);
const LISTS = new Set(["bulletList", "orderedList"]);

export const holdsBlocks = (node) => HOLDERS.has(node.type.name);

// {from, to, $holder, depth, index, endIndex}: the blocks that the selection touches, all in one holder.
// ``items``: the items of a list count as blocks too.
export function blocksInHand(state, { items = false } = {}) {
  const { $from, $to } = state.selection;
  const isHolder = (node) => holdsBlocks(node) || (items && LISTS.has(node.type.name));
  let depth = state.selection instanceof NodeSelection ? $from.depth : $from.sharedDepth($to.pos);
  // A caret's own block is at its depth; what holds that block is above.
  while (depth > 0 && !isHolder($from.node(depth))) depth -= 1;
  const index = $from.index(depth);
  const endIndex = $to.indexAfter(depth);
  if (index === endIndex) return null; // between two blocks
  return {
    depth, index, endIndex,
    holder: $from.node(depth),
    from: $from.posAtIndex(index, depth),
    to: $from.posAtIndex(endIndex, depth),
  };
}

// {pos, node}: the first of the blocks in hand, or null.
export function blockInHand(state) {
  const hand = blocksInHand(state);
  return hand && { pos: hand.from, node: state.doc.nodeAt(hand.from) };
}

// {pos, node} of the block with an id, or null.
export function blockById(doc, id) {
  let found = null;
  doc.descendants((node, pos) => {
    if (!found && node.attrs.id === id) found = { pos, node };
    return !found;
  });
  return found;
}

export const isBlankParagraph = (node) => node?.type.name === "paragraph" && node.content.size === 0;

// Marks what is in hand for the style sheet, and says in an empty paragraph what can be done there.
export const InHand = Extension.create({
  name: "inHand",
  addProseMirrorPlugins() {
    const placeholder = gettext("Write, or type / for pictures, quotes and other blocks");
    return [
      new Plugin({
        props: {
          decorations: (state) => {
            const decorations = [];
            const { $from } = state.selection;
            for (let depth = $from.depth; depth > 0; depth -= 1) {
              const isOwn = depth === $from.depth && holdsBlocks($from.node(depth - 1));
              const blank = isOwn && isBlankParagraph($from.node(depth));
              const attributes = { class: blank ? "is-in-hand is-blank" : "is-in-hand" };
              if (blank) attributes["data-placeholder"] = placeholder;
              decorations.push(Decoration.node($from.before(depth), $from.after(depth), attributes));
            }
            return DecorationSet.create(state.doc, decorations);
          },
        },
      }),
    ];
  },
});
