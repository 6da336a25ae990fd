// Tables: rows of cells and header cells, which hold paragraphs.

import { ofBlock, string, wholeNumber } from "../attributes.js";
import { BlockView } from "../block-view.js";
import { cleaned } from "../characters.js";
import { el } from "../elements.js";
import { gettext } from "../i18n.js";
import { tableBar } from "../table-bar.js";
import { Node, tables } from "../tiptap.js";

const caption = string("caption", 1000);

export const Table = Node.create({
  name: "table",
  content: "tableRow+",
  tableRole: "table",
  isolating: true,
  addAttributes: () =>
    ofBlock({
      caption: {
        ...caption,
        parseHTML: (element) =>
          caption.parseHTML(element) || cleaned(element.caption?.textContent ?? "").trim().slice(0, caption.limit),
      },
    }),
  parseHTML: () => [{ tag: "table", contentElement: withoutCaption }],
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
  extendNodeSchema: ({ config }) => (config.tableRole ? { tableRole: config.tableRole } : {}),
  addNodeView: () => (given) => new TableView(given),
  addProseMirrorPlugins: () => [tables.tableEditing()],
  addKeyboardShortcuts() {
    const run = (command) => command(this.editor.state, this.editor.view.dispatch);
    const next = () => run(tables.goToNextCell(1));
    return {
      Tab: () => next() || (run(tables.addRowAfter) && next()),
      "Shift-Tab": () => run(tables.goToNextCell(-1)),
    };
  },
});

function withoutCaption(table) {
  table.caption?.remove();
  return table;
}

const cellAttributes = () => {
  const span = (name, high) => ({
    ...wholeNumber(name, 1, 1, high),
    parseHTML: (element) => Math.min(Math.max(Number.parseInt(element.getAttribute(name), 10) || 1, 1), high),
    renderHTML: (attributes) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
  });
  return ofBlock({ colspan: span("colspan", 100), rowspan: span("rowspan", 1000) });
};

export const TableRow = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)+",
  tableRole: "row",
  addAttributes: () => ofBlock(),
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: ({ HTMLAttributes }) => ["tr", HTMLAttributes, 0],
});

export const TableCell = Node.create({
  name: "tableCell",
  content: "paragraph+",
  tableRole: "cell",
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: "td" }],
  renderHTML: ({ HTMLAttributes }) => ["td", HTMLAttributes, 0],
});

export const TableHeader = Node.create({
  name: "tableHeader",
  content: "paragraph+",
  tableRole: "header_cell",
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: "th" }],
  renderHTML: ({ HTMLAttributes }) => ["th", HTMLAttributes, 0],
});

class TableView extends BlockView {
  constructor(given) {
    super(given, "se-table");
    const caption = this.field("caption", { label: gettext("Caption of the table"), limit: 1000, quiet: true });
    caption.placeholder = gettext("Caption of the table");
    this.contentDOM = el("tbody");
    this.dom.append(
      el("div.se-table-caption", { contentEditable: "false" }, caption.element),
      el("div.se-table-scroll", {}, el("table", {}, this.contentDOM)),
    );
    if (this.view.editable) this.dom.append(tableBar(this));
    this.ready();
  }
}
