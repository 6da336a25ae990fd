// The menu of the block in hand: move, double, turn into something else, delete.

import { BLOCK_KIND } from "./block-kinds.js";
import { fill, gettext } from "./i18n.js";
import { blockInHand } from "./in-hand.js";
import { openMenu } from "./menu.js";
import { duplicate, moveDown, moveUp, removeBlocks } from "./moving.js";
import { KINDS, toGallery, turnInto, unwrap } from "./turning.js";

export function openBlockMenu(editor, button) {
  const can = (command) => command(editor.state, null);
  const run = (command, then) => () => {
    command(editor.state, editor.view.dispatch);
    editor.view.focus();
    then?.();
  };
  const desk = editor.storage.desk;
  const entry = (label, icon, command, keys, then) => ({
    label, icon, keys, disabled: !can(command), run: run(command, then),
  });
  const turns = Object.keys(KINDS)
    .filter((kind) => can(turnInto(kind)))
    .map((kind) => ({
      label: fill(gettext("Turn into: {kind}"), { kind: BLOCK_KIND[kind].label }),
      icon: BLOCK_KIND[kind].icon,
      run: run(turnInto(kind)),
    }));
  if (can(toGallery)) turns.push(entry(gettext("Turn into: Gallery"), "gallery", toGallery));
  if (can(unwrap)) turns.push(entry(gettext("Take out of the box"), "paragraph", unwrap));
  const items = [
    entry(gettext("Move up"), "up", moveUp, "Alt-Shift-ArrowUp", () => desk.announcePlace()),
    entry(gettext("Move down"), "down", moveDown, "Alt-Shift-ArrowDown", () => desk.announcePlace()),
    entry(gettext("Duplicate"), "duplicate", duplicate, "Mod-Shift-d"),
    null,
    ...turns,
    turns.length ? null : undefined,
    entry(gettext("Delete"), "remove", removeBlocks, "Mod-Shift-Backspace"),
  ].filter((item) => item !== undefined);
  const name = blockInHand(editor.state)?.node.type.name;
  return openMenu(button, gettext("Block"), items, { onclose: () => name && desk.rail.refresh() });
}
