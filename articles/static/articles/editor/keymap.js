// The keyboard of the text: shortcuts of the commands, moving and inserting blocks, what Enter and Backspace do.

import { viewAt } from "./block-view.js";
import { COMMANDS, STYLES } from "./commands.js";
import { gettext } from "./i18n.js";
import { blockInHand, holdsBlocks, isBlankParagraph } from "./in-hand.js";
import { paragraphBelow, withParagraph } from "./inserting.js";
import { duplicate, moveDown, moveUp, removeBlocks } from "./moving.js";
import { Extension, NodeSelection, Plugin, TextSelection } from "./tiptap.js";

// [keys, what they do in words, what they do]
export const BLOCK_KEYS = [
  ["Alt-Shift-ArrowUp", gettext("Move the block or list item up"), moved(moveUp)],
  ["Alt-Shift-ArrowDown", gettext("Move the block or list item down"), moved(moveDown)],
  ["Mod-Shift-d", gettext("Duplicate the block"), plainly(duplicate)],
  ["Mod-Shift-Backspace", gettext("Delete the block"), plainly(removeBlocks)],
  ["Mod-Enter", gettext("New paragraph below the block"), plainly(paragraphBelow)],
  ["Mod-Shift-Enter", gettext("Insert a block below"), (editor) => editor.storage.desk.openInsertMenu()],
  ["Alt-Enter", gettext("Menu of the block"), (editor) => editor.storage.desk.openBlockMenu()],
  ["Escape", gettext("Select the whole block"), selectBlock],
  ["Alt-F10", gettext("To the toolbar"), (editor) => editor.storage.desk.focusToolbar()],
];

function plainly(command) {
  return ({ state, view }) => command(state, view.dispatch);
}

function moved(command) {
  return (editor) => {
    if (command(editor.state, editor.view.dispatch)) editor.storage.desk.announcePlace();
    else editor.storage.desk.announce(gettext("It can’t be moved further."), { quietly: true });
    return true;
  };
}

function selectBlock({ state, view }) {
  const here = blockInHand(state);
  if (!here || state.selection instanceof NodeSelection) return false;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, here.pos)));
  return true;
}

export const Keymap = Extension.create({
  name: "storyKeymap",
  // Before the blocks' own keys and Tiptap's.
  priority: 200,
  addKeyboardShortcuts() {
    const { editor } = this;
    const keys = {};
    for (const { keys: shortcut, run } of [...Object.values(COMMANDS), ...STYLES]) {
      keys[shortcut] = () => {
        run(editor);
        return true;
      };
    }
    for (const [shortcut, , run] of BLOCK_KEYS) keys[shortcut] = () => run(editor) !== false;
    return {
      ...keys,
      Enter: () => enterSelected(editor) || enterAtStart(editor) || enterOutOfBox(editor),
      Backspace: () => backspaceInEmptyBox(editor),
      ArrowUp: () => upIntoFields(editor),
      "Mod-y": () => editor.commands.redo(),
    };
  },
  addProseMirrorPlugins() {
    return [new Plugin({ props: { handleDOMEvents: { keydown: catchUp } } })];
  },
});

// The browser tells of a selection that it made itself (by Shift and an arrow) a moment later. A key that comes
// sooner acts on what is selected by then. Not while an input method composes: that must not be disturbed.
function catchUp(view, event) {
  if (!event.isComposing && event.keyCode !== 229) view.domObserver.flush();
  return false;
}

// Enter on a selected block goes into its fields or its text; on one without either, below it.
function enterSelected({ state, view }) {
  const { selection } = state;
  if (!(selection instanceof NodeSelection)) return false;
  const field = viewAt(view, selection.from)?.fields.find(({ isShown }) => isShown);
  if (field) field.focus();
  else if (!selection.node.isAtom) {
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(selection.from + 1))));
  } else if (holdsBlocks(selection.$from.parent)) view.dispatch(withParagraph(state, selection.to));
  else return false;
  return true;
}

// At the very start of a passage Enter makes room above it: the words keep their block, and its id.
function enterAtStart({ state, view }) {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  const isText = ["paragraph", "subhead"].includes(parent.type.name);
  if (!empty || $from.parentOffset > 0 || !parent.content.size || !isText) return false;
  const { paragraph, listItem } = state.schema.nodes;
  let pos = $from.before();
  let blank = paragraph.create();
  if ($from.node(-1).type === listItem) {
    if ($from.index(-1) > 0) return false;
    pos = $from.before(-1);
    blank = listItem.create(null, blank);
  }
  const $pos = state.doc.resolve(pos);
  if (!$pos.parent.canReplaceWith($pos.index(), $pos.index(), blank.type)) return false;
  view.dispatch(state.tr.insert(pos, blank).scrollIntoView());
  return true;
}

// Enter in a blank paragraph at the end of a box goes on below the box.
function enterOutOfBox({ state, view }) {
  const { $from, empty } = state.selection;
  if (!empty || !isBlankParagraph($from.parent)) return false;
  const isLast = $from.index(-1) === $from.node(-1).childCount - 1;
  return isLast && ["factBox", "timedUpdate"].includes($from.node(-1).type.name) && moveDown(state, view.dispatch);
}

// Backspace in a box with nothing in it takes the box away.
function backspaceInEmptyBox({ state, view }) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.content.size || !$from.parent.isTextblock) return false;
  for (let { depth } = $from; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (["pullQuote", "factBox", "timedUpdate", "blockquote"].includes(node.type.name)) {
      const words = [node.attrs.title, node.attrs.headline, node.attrs.speaker, node.attrs.role].join("").trim();
      if (words) return false;
      const pos = $from.before(depth);
      const change = state.tr.replaceWith(pos, $from.after(depth), state.schema.nodes.paragraph.create());
      view.dispatch(change.setSelection(TextSelection.near(change.doc.resolve(pos + 1))));
      return true;
    }
    if ($from.node(depth - 1).childCount > 1) return false;
  }
  return false;
}

// From the first line of a box up into the fields above it.
function upIntoFields({ state, view }) {
  const { $head, empty } = state.selection;
  if (!empty || !view.endOfTextblock("up")) return false;
  for (let { depth } = $head; depth > 0; depth -= 1) {
    const block = viewAt(view, $head.before(depth));
    const field = block?.fields.findLast(({ isBelow, isShown }) => !isBelow && isShown);
    if (field) {
      field.focus();
      return true;
    }
    if ($head.index(depth - 1) > 0) return false;
  }
  return false;
}

