// A pull-quote: somebody's words set large, who said them and what they are.

import { ofBlock, string } from "../attributes.js";
import { BlockView } from "../block-view.js";
import { el } from "../elements.js";
import { gettext } from "../i18n.js";
import { Node } from "../tiptap.js";

export const PullQuote = Node.create({
  name: "pullQuote",
  content: "text*",
  marks: "",
  defining: true,
  isolating: true,
  addAttributes: () => ofBlock({ speaker: string("speaker", 300), role: string("role", 300) }),
  parseHTML: () => [{ tag: "blockquote[data-pull-quote]", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", { ...HTMLAttributes, "data-pull-quote": "" }, 0],
  addNodeView: () => (given) => new PullQuoteView(given),
  addKeyboardShortcuts() {
    return {
      Enter: () => toSpeaker(this.editor, this.name),
      ArrowDown: () => this.editor.view.endOfTextblock("down") && toSpeaker(this.editor, this.name),
    };
  },
});

function toSpeaker({ state, view }, name) {
  const { $head, empty } = state.selection;
  if (!empty || $head.parent.type.name !== name) return false;
  view.nodeDOM($head.before()).querySelector("textarea").focus();
  return true;
}

class PullQuoteView extends BlockView {
  constructor(given) {
    super(given, "se-pull-quote");
    this.contentDOM = el("p.se-pull-quote-words", { "data-placeholder": gettext("The words quoted") });
    const below = { type: "line", limit: 300, isBelow: true, quiet: true };
    const speaker = this.field("speaker", { label: gettext("Speaker"), ...below });
    const role = this.field("role", { label: gettext("Role"), ...below });
    speaker.placeholder = gettext("Who said it");
    role.placeholder = gettext("What they are");
    this.dom.append(
      this.contentDOM,
      el("div.se-pull-quote-by", { contentEditable: "false" }, speaker.element, role.element),
    );
    this.ready();
  }

  refresh() {
    this.contentDOM.classList.toggle("is-empty", this.node.content.size === 0);
  }
}
