// The dialog with all shortcuts, made from the commands themselves so that it can't fall behind.

import { COMMANDS, STYLES } from "./commands.js";
import { openDialog } from "./dialog.js";
import { el } from "./elements.js";
import { gettext, keyNames } from "./i18n.js";
import { BLOCK_KEYS } from "./keymap.js";

const row = ([keys, label]) =>
  el("div", {}, el("dt", {}, el("kbd", {}, keyNames(keys))), el("dd", {}, label));

export function openHelp() {
  const typed = [
    ["/", gettext("Insert a block (in an empty paragraph)")],
    ["##", gettext("Subhead (then a space; ### for a minor one)")],
    ["-", gettext("Bulleted list (then a space)")],
    ["1.", gettext("Numbered list (then a space)")],
    [">", gettext("Block quote (then a space)")],
    ["---", gettext("Section break (then a space)")],
    ["Shift-Enter", gettext("Line break")],
    ["Tab", gettext("List item one level in; next cell of a table")],
    ["Shift-Tab", gettext("List item one level out; previous cell")],
    ["Enter", gettext("On a selected block: into its fields")],
  ];
  const groups = [
    [gettext("Words"), Object.values(COMMANDS).map(({ keys, label }) => [keys, label])],
    [gettext("Kinds of paragraph"), STYLES.toReversed().map(({ keys, label }) => [keys, label])],
    [gettext("Blocks"), BLOCK_KEYS],
    [gettext("While typing"), typed],
  ];
  return openDialog(
    gettext("Keyboard shortcuts"),
    () => ({
      content: el(
        "div.se-help",
        {},
        groups.map(([title, rows]) =>
          el(
            "section",
            {},
            el("h3", {}, title),
            el("dl", {}, rows.map(row)),
          ),
        ),
      ),
    }),
    { className: "is-wide" },
  );
}
