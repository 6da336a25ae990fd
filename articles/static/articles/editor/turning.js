// Turning blocks of text into blocks of another kind, losing no word and keeping the ids of what stays.

import { blocksInHand } from "./in-hand.js";
import { closeHistory, Fragment, Selection } from "./tiptap.js";

// Whether the blocks in hand can become ``kind`` (a name in ``KINDS``); with dispatch, make them so.
export function turnInto(kind) {
  return (state, dispatch) => {
    const hand = blocksInHand(state);
    if (!hand) return false;
    const { schema } = state;
    const before = [];
    for (let index = hand.index; index < hand.endIndex; index += 1) before.push(hand.holder.child(index));
    const passages = before.flatMap((node) => passagesOf(node) ?? [null]);
    if (!passages.length || passages.includes(null)) return false;
    const after = KINDS[kind](schema.nodes, passages);
    if (!hand.holder.canReplace(hand.index, hand.endIndex, Fragment.from(after))) return false;
    if (before.length === after.length && before.every((node, place) => isSameKind(node, after[place]))) return false;
    if (dispatch) {
      const within = state.selection.from - hand.from;
      const change = closeHistory(state.tr.replaceWith(hand.from, hand.to, after));
      const end = hand.from + Fragment.from(after).size;
      const near = change.doc.resolve(Math.min(hand.from + Math.max(within, 1), end));
      dispatch(change.setSelection(Selection.near(near, -1)).scrollIntoView());
    }
    return true;
  };
}

const isSameKind = (one, other) => one.type === other.type && one.attrs.level === other.attrs.level;

const paragraphs = (nodes, passages) =>
  passages.map(({ id, content }) => nodes.paragraph.create({ id }, content));
const subheads = (level) => (nodes, passages) =>
  passages.map(({ id, content }) => nodes.subhead.create({ id, level }, content));
const list = (name) => (nodes, passages) => [
  nodes[name].create(null, paragraphs(nodes, passages).map((paragraph) => nodes.listItem.create(null, paragraph))),
];

export const KINDS = {
  paragraph: paragraphs,
  subhead: subheads(2),
  "subhead-minor": subheads(3),
  "pull-quote": (nodes, passages) => {
    const said = passages.filter(({ isAttribution }) => !isAttribution);
    const text = said.map(({ content }) => plain(content)).filter(Boolean).join(" ");
    const { speaker = "", role = "" } = passages.find((passage) => passage.speaker || passage.role) ?? {};
    const words = text ? nodes.paragraph.schema.text(text) : null;
    return [nodes.pullQuote.create({ id: passages[0].id, speaker, role }, words)];
  },
  blockquote: (nodes, passages) => [nodes.blockquote.create(null, paragraphs(nodes, passages))],
  bullets: list("bulletList"),
  numbers: list("orderedList"),
  "fact-box": (nodes, passages) => [nodes.factBox.create(null, paragraphs(nodes, passages))],
};

const plain = (content) => content.textBetween(0, content.size, " ", " ").replace(/\s+/g, " ").trim();

// The passages of text that a block is made of, {id, content}, or null where it holds more than text.
function passagesOf(node) {
  const { schema } = node.type;
  const text = (words) => ({ id: null, content: Fragment.from(schema.text(words)) });
  switch (node.type.name) {
    case "paragraph":
    case "subhead":
      return [{ id: node.attrs.id, content: node.content }];
    case "pullQuote": {
      const { id, speaker, role } = node.attrs;
      const said = [speaker, role].filter((words) => words.trim()).join(", ");
      const words = { id, content: node.content, speaker, role };
      // Only another pull-quote has a place for the speaker: elsewhere it is a line of text.
      return said ? [words, { ...text(`— ${said}`), isAttribution: true }] : [words];
    }
    case "blockquote":
    case "bulletList":
    case "orderedList":
    case "listItem":
      return children(node).flatMap((child) => passagesOf(child) ?? [null]);
    case "factBox": {
      const title = node.attrs.title.trim();
      return [...(title ? [text(title)] : []), ...children(node).flatMap((child) => passagesOf(child) ?? [null])];
    }
    default:
      return null;
  }
}

const children = (node) => Array.from({ length: node.childCount }, (_, index) => node.child(index));

// Several pictures in hand become a gallery.
export function toGallery(state, dispatch) {
  const hand = blocksInHand(state);
  if (!hand) return false;
  const figures = [];
  for (let index = hand.index; index < hand.endIndex; index += 1) figures.push(hand.holder.child(index));
  const { gallery } = state.schema.nodes;
  if (!figures.every(({ type }) => type.name === "figure")) return false;
  if (!hand.holder.canReplaceWith(hand.index, hand.endIndex, gallery)) return false;
  if (dispatch) dispatch(closeHistory(state.tr.replaceWith(hand.from, hand.to, gallery.create(null, figures))));
  return true;
}

// A box is undone: what it held stands in its place, its title as a minor subhead.
export function unwrap(state, dispatch) {
  const hand = blocksInHand(state);
  const node = hand && state.doc.nodeAt(hand.from);
  const isBox = ["gallery", "factBox", "timedUpdate"].includes(node?.type.name);
  if (!isBox || hand.endIndex - hand.index !== 1) return false;
  const { schema } = state;
  const title = (node.attrs.title ?? node.attrs.headline).trim();
  const head = title ? [schema.nodes.subhead.create({ level: 3 }, schema.text(title))] : [];
  const blocks = Fragment.from([...head, ...children(node)]);
  if (!hand.holder.canReplace(hand.index, hand.endIndex, blocks)) return false;
  if (dispatch) dispatch(closeHistory(state.tr.replaceWith(hand.from, hand.to, blocks)));
  return true;
}
