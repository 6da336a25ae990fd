// The row of buttons under a table: rows, columns, headers, cells.

import { button, el } from "./elements.js";
import { gettext } from "./i18n.js";
import { Selection, tables } from "./tiptap.js";

export function tableBar(block) {
  const run = (command) => () => {
    inTable(block);
    command(block.view.state, block.view.dispatch);
    block.view.focus();
  };
  const actions = [
    [gettext("Row above"), tables.addRowBefore],
    [gettext("Row below"), tables.addRowAfter],
    [gettext("Column before"), tables.addColumnBefore],
    [gettext("Column after"), tables.addColumnAfter],
    [gettext("Header row"), tables.toggleHeader("row")],
    [gettext("Header column"), tables.toggleHeader("column")],
    [gettext("Merge cells"), tables.mergeCells],
    [gettext("Split cell"), tables.splitCell],
    [gettext("Delete row"), tables.deleteRow],
    [gettext("Delete column"), tables.deleteColumn],
    [gettext("Delete table"), tables.deleteTable],
  ];
  return el(
    "div.se-block-bar",
    { contentEditable: "false", role: "group", "aria-label": gettext("Table"), "data-control": "" },
    actions.map(([label, command]) =>
      button(label, run(command), { class: "se-quiet-button", onmousedown: (event) => event.preventDefault() }),
    ),
  );
}

// Its buttons work where the caret is; with the caret elsewhere they work on the first cell.
function inTable({ view, getPos, node }) {
  const { state } = view;
  const [start, end] = [getPos(), getPos() + node.nodeSize];
  if (state.selection.from > start && state.selection.to < end) return;
  const first = Selection.near(state.doc.resolve(start + 1));
  view.dispatch(state.tr.setSelection(first));
}
