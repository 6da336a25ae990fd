// A timed update in a running story: when, a headline, and what is new.

import { instant, ofBlock, string } from "../attributes.js";
import { BlockView } from "../block-view.js";
import { button, el } from "../elements.js";
import { fill, gettext } from "../i18n.js";
import { Node } from "../tiptap.js";
import { asInstant, asLocal, now } from "../zone-time.js";

export const TimedUpdate = Node.create({
  name: "timedUpdate",
  content:
    "(paragraph | subhead | figure | gallery | pullQuote | blockquote | bulletList | orderedList | embed | table)+",
  defining: true,
  isolating: true,
  addAttributes: () => ofBlock({ time: instant("time"), headline: string("headline", 300) }),
  parseHTML: () => [{ tag: "section[data-timed-update]" }],
  renderHTML: ({ HTMLAttributes }) => ["section", { ...HTMLAttributes, "data-timed-update": "" }, 0],
  addNodeView: () => (given) => new TimedUpdateView(given),
});

class TimedUpdateView extends BlockView {
  constructor(given) {
    super(given, "se-timed-update");
    const zone = this.desk.timeZone;
    this.time = this.field("time", {
      label: fill(gettext("Time in {zone}"), { zone }),
      type: "datetime-local",
      quiet: true,
      // Stored is the instant, shown the clock of the paper.
      toText: (value) => asLocal(value, zone),
      fromText: (text) => asInstant(text, zone),
    });
    const headline = this.field("headline", { label: gettext("Headline of the update"), limit: 300, quiet: true });
    headline.placeholder = gettext("Headline of the update");
    this.first = headline;
    this.contentDOM = el("div.se-within");
    this.dom.append(
      el(
        "div.se-timed-update-head",
        { contentEditable: "false" },
        this.time.element,
        this.view.editable && button(gettext("Now"), () => this.set({ time: now() }), { class: "se-quiet-button" }),
        headline.element,
      ),
      this.contentDOM,
    );
    this.ready();
  }

  refresh() {
    const { time } = this.node.attrs;
    this.time.tell(time ? "" : gettext("No time yet"), time ? "" : "amber");
  }
}
