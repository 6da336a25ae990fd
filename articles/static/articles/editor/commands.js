// What the toolbar and the keyboard can do to the text: one entry each, with name, icon and shortcut.

import { gettext } from "./i18n.js";
import { blocksInHand } from "./in-hand.js";
import { turnInto } from "./turning.js";
import { lift, redoDepth, toggleMark, undoDepth, wrapIn } from "./tiptap.js";

// {name, label, keys, icon, run(editor), isActive(editor), isEnabled(editor)}
const command = (name, label, keys, run, more = {}) => ({
  name, label, keys, run, icon: name, isActive: null, isEnabled: (editor) => editor.isEditable, ...more,
});

const mark = (name, label, keys) =>
  command(name, label, keys, (editor) => editor.chain().focus().toggleMark(name).run(), {
    isActive: (editor) => editor.isActive(name),
    isEnabled: ({ state, schema, isEditable }) => isEditable && toggleMark(schema.marks[name])(state),
  });

const style = (name, label, keys, node, attributes) =>
  command(name, label, keys, (editor) => restyle(editor, node, attributes), {
    isActive: (editor) => editor.isActive(node, attributes),
    isEnabled: (editor) => editor.isEditable && canRestyle(editor.state),
  });

function canRestyle({ selection: { $from } }) {
  return ["paragraph", "subhead"].includes($from.parent.type.name) && $from.depth > 0;
}

// All textblocks that the selection touches, their ids and words kept.
function restyle(editor, name, attributes = {}) {
  const { state, view } = editor;
  const { from, to } = state.selection;
  const kept = (node) => ({ id: node.attrs.id, ...attributes });
  const change = state.tr.setBlockType(from, to, state.schema.nodes[name], kept);
  view.dispatch(change.scrollIntoView());
  view.focus();
}

const list = (name, label, keys, node) =>
  command(name, label, keys, (editor) => toggleList(editor, node), {
    isActive: (editor) => editor.isActive(node),
    isEnabled: (editor) => editor.isEditable && Boolean(blocksInHand(editor.state)),
  });

function toggleList(editor, name) {
  const { state, view } = editor;
  const here = innermostList(state.selection.$from);
  if (here && here.node.type.name !== name) {
    view.dispatch(state.tr.setNodeMarkup(here.pos, state.schema.nodes[name], { id: here.node.attrs.id }));
    view.focus();
  } else if (!here && state.selection.$from.parent.type.name !== "paragraph") {
    turnInto(name === "bulletList" ? "bullets" : "numbers")(state, view.dispatch);
    view.focus();
  } else editor.chain().focus().toggleList(name, "listItem").run();
}

function innermostList($pos) {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (node.type.spec.group === "list") return { pos: $pos.before(depth), node };
  }
  return null;
}

function toggleQuote(editor) {
  const { state, view } = editor;
  const { blockquote } = state.schema.nodes;
  const plainly = editor.isActive("blockquote") ? lift : wrapIn(blockquote);
  if (!plainly(state, view.dispatch)) turnInto("blockquote")(state, view.dispatch);
  view.focus();
}

function clearFormatting(editor) {
  const { state, view } = editor;
  const { from, to, empty, $from } = state.selection;
  const [start, end] = empty ? [$from.start(), $from.end()] : [from, to];
  view.dispatch(state.tr.removeMark(start, end).setStoredMarks([]));
  view.focus();
}

export const COMMANDS = Object.fromEntries(
  [
    mark("bold", gettext("Bold"), "Mod-b"),
    mark("italic", gettext("Italic"), "Mod-i"),
    command("link", gettext("Link"), "Mod-k", (editor) => editor.storage.desk.editLink(), {
      isActive: (editor) => editor.isActive("link"),
      isEnabled: ({ state, schema, isEditable }) => isEditable && toggleMark(schema.marks.link)(state),
    }),
    mark("strike", gettext("Strike-through"), "Mod-Shift-x"),
    mark("superscript", gettext("Superscript"), "Mod-."),
    mark("subscript", gettext("Subscript"), "Mod-,"),
    command("language", gettext("Language of the words"), "Mod-Shift-l", ({ storage }) => storage.desk.editLanguage(), {
      isActive: (editor) => editor.isActive("language"),
      isEnabled: ({ state, schema, isEditable }) => isEditable && toggleMark(schema.marks.language)(state),
    }),
    command("clear", gettext("Clear formatting"), "Mod-\\", clearFormatting),
    command("undo", gettext("Undo"), "Mod-z", (editor) => editor.chain().focus().undo().run(), {
      isEnabled: (editor) => editor.isEditable && undoDepth(editor.state) > 0,
    }),
    command("redo", gettext("Redo"), "Mod-Shift-z", (editor) => editor.chain().focus().redo().run(), {
      isEnabled: (editor) => editor.isEditable && redoDepth(editor.state) > 0,
    }),
    command("help", gettext("Help"), "Mod-/", (editor) => editor.storage.desk.help(), { isEnabled: () => true }),
  ].map((one) => [one.name, one]),
);


// What the first button of the toolbar offers; the first that is active names it.
export const STYLES = [
  list("bullets", gettext("Bulleted list"), "Mod-Shift-8", "bulletList"),
  list("numbers", gettext("Numbered list"), "Mod-Shift-7", "orderedList"),
  command("blockquote", gettext("Block quote"), "Mod-Shift-9", toggleQuote, {
    isActive: (editor) => editor.isActive("blockquote"),
    isEnabled: (editor) => editor.isEditable && (editor.isActive("blockquote") || turnInto("blockquote")(editor.state)),
  }),
  style("subhead", gettext("Subhead"), "Mod-Alt-2", "subhead", { level: 2 }),
  style("subhead-minor", gettext("Minor subhead"), "Mod-Alt-3", "subhead", { level: 3 }),
  style("paragraph", gettext("Paragraph"), "Mod-Alt-0", "paragraph"),
];
