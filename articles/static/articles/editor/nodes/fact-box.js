// A fact box: what stands beside the story.

import { ofBlock, string } from "../attributes.js";
import { BlockView } from "../block-view.js";
import { el } from "../elements.js";
import { gettext } from "../i18n.js";
import { Node } from "../tiptap.js";

export const FactBox = Node.create({
  name: "factBox",
  content: "(paragraph | subhead | bulletList | orderedList | table | figure)+",
  defining: true,
  isolating: true,
  addAttributes: () => ofBlock({ title: string("title", 300) }),
  parseHTML: () => [{ tag: "aside[data-fact-box]" }],
  renderHTML: ({ HTMLAttributes }) => ["aside", { ...HTMLAttributes, "data-fact-box": "" }, 0],
  addNodeView: () => (given) => new FactBoxView(given),
});

class FactBoxView extends BlockView {
  constructor(given) {
    super(given, "se-fact-box");
    const title = this.field("title", { label: gettext("Title of the fact box"), limit: 300, quiet: true });
    title.placeholder = gettext("Title of the fact box");
    this.first = title;
    this.contentDOM = el("div.se-within");
    this.dom.append(el("div.se-fact-box-title", { contentEditable: "false" }, title.element), this.contentDOM);
    this.ready();
  }
}
