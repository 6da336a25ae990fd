// An embed: something at another site, shown to readers as a link until they ask for it.

import { ofBlock, string } from "../attributes.js";
import { BlockView } from "../block-view.js";
import { button, el } from "../elements.js";
import { fill, gettext } from "../i18n.js";
import { icon } from "../icons.js";
import { isLink } from "../links.js";
import { Node } from "../tiptap.js";

export const Embed = Node.create({
  name: "embed",
  atom: true,
  addAttributes: () => ofBlock({ url: string("url", 2000), title: string("title", 300) }),
  parseHTML: () => [{ tag: "div[data-embed]" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "div",
    { ...HTMLAttributes, "data-embed": "" },
    ["a", isLink(node.attrs.url) ? { href: node.attrs.url } : {}, node.attrs.title || node.attrs.url],
  ],
  addNodeView: () => (given) => new EmbedView(given),
});

class EmbedView extends BlockView {
  constructor(given) {
    super(given, "se-embed");
    this.dom.contentEditable = "false";
    this.provider = el("span.se-embed-provider");
    this.url = this.field("url", { label: gettext("Address to embed"), limit: 2000 });
    this.url.input.inputMode = "url";
    this.url.input.dir = "ltr";
    this.url.placeholder = "https://";
    this.first = this.url;
    const title = this.field("title", { label: gettext("Title"), limit: 300 });
    title.placeholder = gettext("What readers see before they open it");
    this.makeLink = button(gettext("Make it a link"), () => this.toLink(), { class: "se-quiet-button" });
    this.dom.append(
      el("div.se-embed-head", {}, icon("embed"), this.provider),
      this.url.element,
      title.element,
      this.makeLink,
    );
    this.ready();
  }

  refresh() {
    const { url } = this.node.attrs;
    const { providers } = this.desk;
    const name = providers.nameOf(url);
    const refused = Boolean(url) && providers.areKnown && !name;
    this.provider.textContent = name ?? gettext("Embed");
    this.dom.classList.toggle("is-refused", refused);
    this.makeLink.hidden = !refused || !isLink(url);
    if (refused) {
      this.url.tell(
        fill(gettext("This cannot be embedded. Services on the list: {names}."), { names: providers.names.join(", ") }),
        "red",
      );
    } else if (name) {
      this.url.tell(fill(gettext("{name}: readers see a link until they ask for it."), { name }), "good");
    } else this.url.tell(gettext("The address of one video, post, map or chart."));
  }

  toLink() {
    const { schema, tr } = this.view.state;
    const { url, title, id } = this.node.attrs;
    const text = schema.text(title || url, [schema.marks.link.create({ href: url })]);
    const pos = this.getPos();
    this.view.dispatch(tr.replaceWith(pos, pos + this.node.nodeSize, schema.nodes.paragraph.create({ id }, text)));
    this.view.focus();
  }
}
