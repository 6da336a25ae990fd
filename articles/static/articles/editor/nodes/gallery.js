// Several pictures as one strip.

import { ofBlock, string } from "../attributes.js";
import { BlockView } from "../block-view.js";
import { button, el } from "../elements.js";
import { fill, gettext, ngettext } from "../i18n.js";
import { icon } from "../icons.js";
import { Node } from "../tiptap.js";

export const Gallery = Node.create({
  name: "gallery",
  content: "figure+",
  isolating: true,
  addAttributes: () => ofBlock({ title: string("title", 300) }),
  parseHTML: () => [{ tag: "div[data-gallery]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", { ...HTMLAttributes, "data-gallery": "" }, 0],
  addNodeView: () => (given) => new GalleryView(given),
});

class GalleryView extends BlockView {
  constructor(given) {
    super(given, "se-gallery");
    const title = this.field("title", { label: gettext("Title of the gallery"), limit: 300, quiet: true });
    title.placeholder = gettext("Title of the gallery");
    this.count = el("span.se-gallery-count");
    this.contentDOM = el("div.se-gallery-figures");
    this.dom.append(
      el("div.se-gallery-head", { contentEditable: "false" }, title.element, this.count),
      this.contentDOM,
      el(
        "div.se-gallery-foot",
        { contentEditable: "false" },
        this.view.editable &&
          button(gettext("Add pictures"), () => this.add(), { class: "se-quiet-button" }, icon("plus")),
      ),
    );
    this.ready();
  }

  refresh() {
    const count = this.node.childCount;
    this.count.textContent = fill(ngettext("{count} picture", "{count} pictures", count), { count });
  }

  async add() {
    const photos = await this.desk.choosePhotos({ several: true, inGallery: true });
    const pos = this.getPos();
    if (!photos || pos === undefined) return;
    const { schema, tr } = this.view.state;
    const figures = photos.map(({ id }) => schema.nodes.figure.create({ photo: id }));
    this.view.dispatch(tr.insert(pos + this.node.nodeSize - 1, figures).scrollIntoView());
  }
}
