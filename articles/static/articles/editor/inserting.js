// Putting a new block into the text: where it may stand, and where the caret is then.

import { blocksInHand, isBlankParagraph } from "./in-hand.js";
import { viewAt } from "./block-view.js";
import { Fragment, NodeSelection, Selection } from "./tiptap.js";

// {from, to}: the blank paragraph in hand, which the block replaces, or the place behind the block in hand;
// further out where what holds that takes no such block. Null where there is no place at all.
export function placeFor(state, types) {
  const { $to } = state.selection;
  const hand = blocksInHand(state);
  const fits = (node, start, end) => types.every((type) => node.canReplaceWith(start, end, type));
  if (!hand) {
    const index = $to.index();
    return fits($to.parent, index, index) ? { from: $to.pos, to: $to.pos } : null;
  }
  const { holder, index, endIndex } = hand;
  if (endIndex - index === 1 && isBlankParagraph(holder.child(index)) && fits(holder, index, endIndex)) {
    return { from: hand.from, to: hand.to };
  }
  for (let { depth } = hand; depth >= 0; depth -= 1) {
    const after = $to.indexAfter(depth);
    if (fits($to.node(depth), after, after)) {
      const pos = $to.posAtIndex(after, depth);
      return { from: pos, to: pos };
    }
  }
  return null;
}

// Insert nodes; the caret goes into the first of them, or into its first field, or into the paragraph that
// ends them. False if there is no place.
export function insertBlocks(editor, nodes) {
  const { state, view } = editor;
  const place = placeFor(state, [...new Set(nodes.map(({ type }) => type))]);
  if (!place) return false;
  const change = state.tr.replaceWith(place.from, place.to, Fragment.from(nodes));
  const first = change.doc.nodeAt(place.from);
  const inside = Selection.findFrom(change.doc.resolve(place.from + 1), 1, true);
  if (first.isAtom && nodes.at(-1).isTextblock) {
    change.setSelection(Selection.near(change.doc.resolve(place.from + first.nodeSize + 1)));
  } else if (!first.isAtom && inside && inside.from < place.from + first.nodeSize) change.setSelection(inside);
  else if (NodeSelection.isSelectable(first)) change.setSelection(NodeSelection.create(change.doc, place.from));
  view.dispatch(change.scrollIntoView());
  view.focus();
  viewAt(view, place.from)?.first?.focus();
  return true;
}

// An empty paragraph below the block in hand, out of whatever box it stands in at its end.
export function paragraphBelow(state, dispatch) {
  const hand = blocksInHand(state);
  const { paragraph } = state.schema.nodes;
  if (!hand || !hand.holder.canReplaceWith(hand.endIndex, hand.endIndex, paragraph)) {
    return hand && hand.depth > 0 ? paragraphBehind(state, dispatch, hand.depth) : false;
  }
  if (dispatch) dispatch(withParagraph(state, hand.to));
  return true;
}

function paragraphBehind(state, dispatch, depth) {
  if (dispatch) dispatch(withParagraph(state, state.selection.$to.after(depth)));
  return true;
}

export function withParagraph(state, pos) {
  const change = state.tr.insert(pos, state.schema.nodes.paragraph.create());
  return change.setSelection(Selection.near(change.doc.resolve(pos + 1))).scrollIntoView();
}
