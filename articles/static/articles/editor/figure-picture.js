// The picture of a figure, its focal point, and what stands there while there is no picture.

import { button, el } from "./elements.js";
import { fill, gettext } from "./i18n.js";
import { icon } from "./icons.js";
import { UNREACHABLE } from "./photos.js";

const STEP = 0.02;

export class FigurePicture {
  constructor(figure) {
    this.figure = figure;
    this.ready = false;
    this.image = el("img.se-figure-image", { draggable: false });
    this.marker = el("button.se-focal", { type: "button", hidden: true }, el("span.se-focal-ring"));
    this.frame = el("div.se-figure-frame", {}, this.image, this.marker);
    this.slug = el("strong.se-placeholder-slug");
    this.reason = el("span.se-placeholder-reason");
    this.action = button(gettext("Choose picture"), () => this.#act(), { class: "se-button" }, icon("figure"));
    this.placeholder = el("div.se-placeholder", {}, icon("figure"), this.slug, this.reason, this.action);
    this.element = el("div.se-figure-picture", {}, this.frame, this.placeholder);
    if (figure.view.editable) this.#listen();
    else this.action.hidden = true;
  }

  #listen() {
    // The first click takes the picture in hand; only the next ones set the point.
    let wasReady = false;
    this.frame.addEventListener("pointerdown", () => {
      const { dom, view } = this.figure;
      wasReady = this.ready && (view.hasFocus() || dom.contains(document.activeElement));
    });
    this.image.addEventListener("click", (event) => {
      if (!wasReady) return;
      const { left, top, width, height } = this.image.getBoundingClientRect();
      this.#set((event.clientX - left) / width, (event.clientY - top) / height);
    });
    this.marker.addEventListener("keydown", (event) => {
      const by = event.shiftKey ? STEP * 5 : STEP;
      const steps = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] };
      const step = steps[event.key];
      if (step && !event.altKey) {
        event.preventDefault();
        this.#set(this.focal[0] + step[0], this.focal[1] + step[1]);
      } else if (event.key === "Escape") {
        event.preventDefault();
        this.figure.back();
      }
    });
  }

  #act() {
    const { node, desk } = this.figure;
    if (node.attrs.photo && desk.library.card(node.attrs.photo) === UNREACHABLE) desk.library.retry(node.attrs.photo);
    else this.figure.choose();
  }

  #set(x, y) {
    const within = (value) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
    this.figure.set({ focal: [within(x), within(y)] });
    this.figure.desk.announce(this.#place(), { quietly: true });
  }

  get focal() {
    return this.figure.node.attrs.focal ?? this.figure.card?.focal ?? [0.5, 0.5];
  }

  #place() {
    const [x, y] = this.focal.map((value) => Math.round(value * 100));
    return fill(gettext("Focal point: {x}% across, {y}% down"), { x, y });
  }

  show(attrs, card) {
    const { trouble } = this.figure;
    this.frame.hidden = !card;
    this.placeholder.hidden = Boolean(card);
    if (card) {
      if (this.image.getAttribute("src") !== card.preview) this.image.src = card.preview;
      this.image.width = card.width;
      this.image.height = card.height;
      this.image.alt = attrs.alt || card.alt || "";
      this.frame.style.backgroundColor = card.colour || "";
      const [x, y] = this.focal;
      this.marker.hidden = false;
      this.marker.style.left = `${x * 100}%`;
      this.marker.style.top = `${y * 100}%`;
      this.marker.setAttribute("aria-label", `${this.#place()}. ${gettext("Arrow keys move it.")}`);
      this.marker.classList.toggle("is-own", Boolean(attrs.focal));
    } else if (attrs.photo && !trouble) {
      this.#say("", gettext("Loading the picture…"), "");
    } else if (trouble) {
      const unreachable = this.figure.desk.library.card(attrs.photo) === UNREACHABLE;
      this.#say("", trouble, unreachable ? gettext("Try again") : gettext("Choose picture"));
    } else if (attrs.slug) {
      const reason = gettext("The story can’t be published without it.");
      this.#say(fill(gettext("Picture not sent: {slug}"), attrs), reason, gettext("Choose picture"));
    } else this.#say(gettext("No picture yet"), "", gettext("Choose picture"));
  }

  #say(slug, reason, action) {
    this.slug.textContent = slug;
    this.reason.textContent = reason;
    this.action.hidden = !action || !this.figure.view.editable;
    this.action.querySelector(".se-label").textContent = action;
  }
}
