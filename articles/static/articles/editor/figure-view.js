// A figure in the text: the picture, its caption, credit and alt text, and what can be done with it.

import { BlockView } from "./block-view.js";
import { button, el } from "./elements.js";
import { FigurePicture } from "./figure-picture.js";
import { figureTools } from "./figure-tools.js";
import { fill, gettext } from "./i18n.js";
import { icon } from "./icons.js";
import { MISSING, UNREACHABLE } from "./photos.js";

export class FigureView extends BlockView {
  constructor(given) {
    super(given, "se-figure");
    this.dom.contentEditable = "false";
    this.picture = new FigurePicture(this);
    this.credit = el("p.se-figure-credit", { "data-control": "" });
    this.caption = this.field("caption", { label: gettext("Caption"), limit: 5000, type: "multiline", quiet: true });
    this.alt = this.field("alt", { label: gettext("Alt text"), limit: 2000, type: "multiline" });
    this.follow = {
      caption: this.#followButton("caption", gettext("Follow the photo’s caption again")),
      alt: this.#followButton("alt", gettext("Follow the photo’s alt text again")),
    };
    const keep = () => this.told?.choose("keep");
    this.keep = button(gettext("Keep this caption"), keep, { class: "se-quiet-button se-follow", hidden: true });
    this.dom.append(
      this.picture.element,
      ...(this.view.editable ? [(this.tools = figureTools(this)).element] : []),
      el(
        "div.se-figure-words",
        {},
        this.caption.element,
        this.follow.caption,
        this.keep,
        this.credit,
        this.alt.element,
        this.follow.alt,
      ),
    );
    const unwatch = this.desk.library.watch((ids) => ids.has(this.node.attrs.photo) && this.refresh());
    const retell = () => this.refresh();
    document.addEventListener("captions-told", retell);
    this.unsubscribe = () => {
      unwatch();
      document.removeEventListener("captions-told", retell);
    };
    this.ready();
  }

  #followButton(name, label) {
    const follow = () => {
      this.set({ [name]: "" });
      this[name].focus();
    };
    return button(label, follow, { class: "se-quiet-button se-follow", hidden: true }, icon("undo"));
  }

  get isInGallery() {
    const pos = this.getPos();
    return pos !== undefined && this.view.state.doc.resolve(pos).parent.type.name === "gallery";
  }

  // What the page says of this picture where its photo's caption changed since the one here was written.
  get told() {
    const { id } = this.node.attrs;
    return id ? document.querySelector(`caption-told[data-place="${id}"]`) : null;
  }

  // The card of the photo, or null where there is none (yet).
  get card() {
    const { photo } = this.node.attrs;
    const card = photo && this.desk.library.card(photo);
    return typeof card === "object" ? card : null;
  }

  refresh() {
    const { attrs } = this.node;
    const card = this.card;
    this.dom.dataset.size = this.isInGallery ? "gallery" : attrs.size;
    this.dom.classList.toggle("has-no-photo", !attrs.photo);
    this.picture.show(attrs, card);
    this.tools?.show(attrs, card);
    this.caption.placeholder = card?.caption || gettext("Caption");
    const follows = !attrs.caption && Boolean(card?.caption);
    const told = attrs.caption && this.told?.querySelector("input[value=keep]:not(:checked)") ? this.told.dataset.now : null;
    this.keep.hidden = told === null || !this.view.editable;
    if (told !== null) {
      this.caption.tell(fill(gettext("The photo’s caption changed since: {caption}"), { caption: told || "–" }), "amber");
    } else this.caption.tell(follows ? gettext("The photo’s own caption. Type here to print another.") : "");
    this.follow.caption.hidden = !(this.view.editable && attrs.caption && card?.caption);
    this.follow.alt.hidden = !(this.view.editable && attrs.alt && card?.alt);
    this.alt.element.hidden = !attrs.photo;
    this.alt.placeholder = card?.alt || gettext("What the picture shows, for those who can’t see it");
    this.alt.tell(...altHint(attrs, card));
    this.#showCredit(attrs, card);
  }

  #showCredit(attrs, card) {
    this.credit.replaceChildren();
    this.credit.hidden = false;
    if (card?.credit_missing) {
      this.credit.append(
        el(
          "a.se-needs-credit",
          { href: card.url, target: "_blank", rel: "noopener" },
          icon("warning"),
          gettext("Needs a credit – open the photo"),
        ),
      );
    } else if (card) {
      this.credit.append(el("span.se-credit-name", {}, gettext("Credit")), " ", card.credit);
    } else if (!attrs.photo && attrs.credit) {
      this.credit.append(fill(gettext("Credit as sent: {credit}"), attrs));
    } else this.credit.hidden = true;
  }

  get trouble() {
    const { photo } = this.node.attrs;
    const state = photo ? this.desk.library.card(photo) : null;
    if (state === MISSING) return gettext("This photo is not in the library. Choose another picture.");
    if (state === UNREACHABLE) return gettext("The photo library can’t be reached.");
    return "";
  }

  async choose() {
    const { slug } = this.node.attrs;
    const photos = await this.desk.choosePhotos({ several: false, query: this.node.attrs.photo ? "" : slug });
    if (!photos?.length) return;
    // The words stay: they were written for this place. The focal point was of the other picture.
    this.set({ photo: photos[0].id, focal: null, crops: null, credit: "", slug: "" });
    this.back();
  }

  async cut() {
    const { openCut } = await import("./cut-dialog.js");
    const { focal, crops } = this.node.attrs;
    const answer = this.card && (await openCut({ card: this.card, focal, crops }));
    if (answer) this.set(answer);
    this.back();
  }

  remove() {
    this.desk.removeAt(this.getPos());
    this.view.focus();
  }

  selected(isSelected) {
    this.picture.ready = isSelected;
  }
}

function altHint(attrs, card) {
  const alt = attrs.alt || card?.alt || "";
  const caption = attrs.caption || card?.caption || "";
  if (!card) return [""];
  if (!alt) return [gettext("Alt text is missing. Say what can be seen, in a sentence."), "amber"];
  if (alt.trim() === caption.trim()) {
    return [gettext("The same as the caption. Say what can be seen instead."), "amber"];
  }
  return attrs.alt ? [""] : [gettext("The photo’s own alt text.")];
}
