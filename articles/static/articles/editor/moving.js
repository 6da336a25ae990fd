// Moving, doubling and deleting the blocks in hand.

import { blocksInHand } from "./in-hand.js";
import { closeHistory, NodeSelection, Selection, TextSelection } from "./tiptap.js";

// Each of these takes a state and a dispatch function, as ProseMirror's commands do; without dispatch it
// only says whether it could.

export const moveUp = (state, dispatch) => move(state, dispatch, -1);
export const moveDown = (state, dispatch) => move(state, dispatch, 1);

function move(state, dispatch, direction) {
  const hand = blocksInHand(state, { items: true });
  if (!hand) return false;
  const { holder, index, endIndex } = hand;
  const isAtEdge = direction < 0 ? index === 0 : endIndex === holder.childCount;
  if (isAtEdge) return moveOut(state, dispatch, direction, hand);
  if (dispatch) {
    // The neighbour goes to the other side: what is in hand stays as it is, with caret and focus.
    const neighbour = holder.child(direction < 0 ? index - 1 : endIndex);
    const start = direction < 0 ? hand.from - neighbour.nodeSize : hand.to;
    const target = direction < 0 ? hand.to - neighbour.nodeSize : hand.from;
    const change = closeHistory(state.tr.delete(start, start + neighbour.nodeSize));
    dispatch(change.insert(target, neighbour).scrollIntoView());
  }
  return true;
}

// Out of a fact box or an update, to before or after it. Never the last block: the box would be empty.
function moveOut(state, dispatch, direction, hand) {
  const { holder, index, endIndex, depth } = hand;
  if (!["factBox", "timedUpdate"].includes(holder.type.name) || endIndex - index === holder.childCount) return false;
  const $from = state.selection.$from;
  const outer = $from.node(depth - 1);
  const place = direction < 0 ? $from.index(depth - 1) : $from.indexAfter(depth - 1);
  const blocks = holder.content.cut(hand.from - $from.start(depth), hand.to - $from.start(depth));
  if (!outer.canReplace(place, place, blocks)) return false;
  if (dispatch) moveTo(state, dispatch, hand, $from.posAtIndex(place, depth - 1));
  return true;
}

// Move the blocks from hand.from to hand.to before or behind the block at ``target``.
export function moveTo(state, dispatch, hand, target) {
  const blocks = state.doc.slice(hand.from, hand.to).content;
  const { selection } = state;
  const change = removing(closeHistory(state.tr), hand.from, hand.to);
  const place = change.mapping.map(target, -1);
  change.insert(place, blocks);
  const moved = place - hand.from;
  if (selection instanceof NodeSelection) {
    change.setSelection(NodeSelection.create(change.doc, selection.from + moved));
  } else if (selection instanceof TextSelection) {
    change.setSelection(TextSelection.create(change.doc, selection.anchor + moved, selection.head + moved));
  }
  dispatch(change.scrollIntoView());
}

export function duplicate(state, dispatch) {
  const hand = blocksInHand(state);
  if (!hand) return false;
  if (dispatch) {
    const blocks = state.doc.slice(hand.from, hand.to).content;
    const change = closeHistory(state.tr.insert(hand.to, blocks));
    dispatch(change.setSelection(Selection.near(change.doc.resolve(hand.to + 1))).scrollIntoView());
  }
  return true;
}

export function removeBlocks(state, dispatch) {
  const hand = blocksInHand(state);
  if (!hand) return false;
  if (dispatch) {
    const change = removing(closeHistory(state.tr), hand.from, hand.to);
    const $near = change.doc.resolve(Math.min(hand.from, change.doc.content.size));
    dispatch(change.setSelection(Selection.near($near, -1)).scrollIntoView());
  }
  return true;
}

// Add to ``change`` the deletion of whole blocks. A holder that would be left empty gets a paragraph, or
// goes too.
export function removing(change, from, to) {
  const $from = change.doc.resolve(from);
  const $to = change.doc.resolve(to);
  const holder = $from.parent;
  if (holder.canReplace($from.index(), $to.index())) change.delete(from, to);
  else {
    const { paragraph } = change.doc.type.schema.nodes;
    if (!holder.canReplaceWith($from.index(), $to.index(), paragraph)) {
      return removing(change, $from.before(), $from.after());
    }
    change.replaceWith(from, to, paragraph.create());
  }
  return change;
}
