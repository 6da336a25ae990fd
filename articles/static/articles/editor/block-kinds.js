// The kinds of block that can be put into a story, as the insert menu lists them.

import { gettext } from "./i18n.js";
import { blockInHand, isBlankParagraph } from "./in-hand.js";
import { insertBlocks } from "./inserting.js";
import { turnInto } from "./turning.js";
import { now } from "./zone-time.js";

// ``words``: what else people may type to find it. ``insert`` takes the editor.
const kind = (name, label, hint, words, insert) => ({ name, icon: name, label, hint, words, insert });

// A blank paragraph becomes the block and keeps its id; below any other block a new one is made.
const textual = (name, make) => (editor) => {
  const { state, view } = editor;
  const here = blockInHand(state);
  if (here && isBlankParagraph(here.node) && turnInto(name)(state, view.dispatch)) return view.focus();
  return insertBlocks(editor, [make(state.schema.nodes)]);
};

const filled = (type, attributes) => type.createAndFill(attributes);

export const BLOCK_KINDS = [
  kind("paragraph", gettext("Paragraph"), gettext("Plain text"), "p text", (editor) =>
    insertBlocks(editor, [editor.schema.nodes.paragraph.create()])),
  kind("subhead", gettext("Subhead"), gettext("Parts a long story"), "h2 heading title ##",
    textual("subhead", ({ subhead }) => subhead.create())),
  kind("subhead-minor", gettext("Minor subhead"), gettext("One level below a subhead"), "h3 heading ###",
    textual("subhead-minor", ({ subhead }) => subhead.create({ level: 3 }))),
  kind("figure", gettext("Picture"), gettext("From the library, or uploaded now"), "photo image figure upload",
    insertPicture),
  kind("gallery", gettext("Gallery"), gettext("Several pictures as one strip"), "photos pictures images slideshow",
    insertGallery),
  kind("pull-quote", gettext("Pull-quote"), gettext("Somebody’s words, set large"), "quotation citation speaker",
    textual("pull-quote", ({ pullQuote }) => pullQuote.create())),
  kind("blockquote", gettext("Block quote"), gettext("A longer passage of another’s text"), "quotation citation >",
    textual("blockquote", ({ blockquote }) => filled(blockquote))),
  kind("bullets", gettext("Bulleted list"), gettext("Points in no order"), "unordered ul -",
    textual("bullets", ({ bulletList }) => filled(bulletList))),
  kind("numbers", gettext("Numbered list"), gettext("Steps, or a ranking"), "ordered ol 1.",
    textual("numbers", ({ orderedList }) => filled(orderedList))),
  kind("fact-box", gettext("Fact box"), gettext("Background beside the story"), "aside infobox sidebar", (editor) =>
    insertBlocks(editor, [filled(editor.schema.nodes.factBox)])),
  kind("timed-update", gettext("Timed update"), gettext("For a running story"), "live blog ticker time", (editor) =>
    insertBlocks(editor, [filled(editor.schema.nodes.timedUpdate, { time: now() })])),
  kind("embed", gettext("Embed"), gettext("A video, post, map or chart by its address"), "youtube tweet map iframe",
    (editor) => insertBlocks(editor, [editor.schema.nodes.embed.create()])),
  kind("table", gettext("Table"), gettext("Three columns to begin with"), "grid rows columns", (editor) =>
    insertBlocks(editor, [tableOf(editor.schema.nodes, 3, 3)])),
  kind("section-break", gettext("Section break"), gettext("A rest between two parts"), "rule line hr divider ---",
    insertBreak),
];

export const BLOCK_KIND = Object.fromEntries(BLOCK_KINDS.map((one) => [one.name, one]));

function tableOf(nodes, rows, columns) {
  const row = (type) => nodes.tableRow.create(null, Array.from({ length: columns }, () => filled(type)));
  const plain = Array.from({ length: rows - 1 }, () => row(nodes.tableCell));
  return nodes.table.create(null, [row(nodes.tableHeader), ...plain]);
}

// With a paragraph to go on in.
function insertBreak(editor) {
  const { sectionBreak, paragraph } = editor.schema.nodes;
  insertBlocks(editor, [sectionBreak.create(), paragraph.create()]);
}

const figureOf = (editor, { id }) => editor.schema.nodes.figure.create({ photo: id });

async function insertPicture(editor) {
  const chosen = await editor.storage.desk.choosePhotos({ several: true });
  if (chosen) insertPhotos(editor, chosen, chosen.asGallery);
}

async function insertGallery(editor) {
  const chosen = await editor.storage.desk.choosePhotos({ several: true, asGallery: true });
  if (chosen) insertPhotos(editor, chosen, true);
}

export function insertPhotos(editor, photos, asGallery) {
  if (!photos.length) return;
  const figures = photos.map((photo) => figureOf(editor, photo));
  const nodes = asGallery ? [editor.schema.nodes.gallery.create(null, figures)] : figures;
  if (!insertBlocks(editor, nodes)) insertBlocks(editor, figures);
}

// Those that match what was typed: by the start of a word first, then by any part.
export function matching(typed) {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return BLOCK_KINDS;
  const rank = ({ label, words }) => {
    const all = `${label} ${words}`.toLowerCase();
    if (label.toLowerCase().startsWith(wanted)) return 0;
    if (all.split(/\s+/).some((word) => word.startsWith(wanted))) return 1;
    return all.includes(wanted) ? 2 : 3;
  };
  return BLOCK_KINDS.filter((one) => rank(one) < 3).sort((one, other) => rank(one) - rank(other));
}
