/* The box of a cut by hand over the picture: dragged, sized by its corners, or by keyboard; its ratio never changes. */
import { heightOf, inside, widths } from "./cuts.js";

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const CORNERS = { nw: [1, 1], ne: [0, 1], sw: [1, 0], se: [0, 0] }; // the corner that stays, from the left and top

export class CropBox {
  constructor(owner) {
    this.owner = owner;
    this.element = Object.assign(document.createElement("button"), { type: "button", className: "cut-box", hidden: true });
    for (const corner of Object.keys(CORNERS)) {
      const handle = document.createElement("span");
      handle.className = `cut-corner cut-${corner}`;
      handle.dataset.corner = corner;
      this.element.append(handle);
    }
    owner.picture.parentElement.append(this.element);
    this.makeTools();
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("pointerdown", (event) => this.grab(event));
    this.element.addEventListener("pointermove", (event) => this.drag(event));
    for (const end of ["pointerup", "pointercancel"]) this.element.addEventListener(end, () => (this.held = undefined));
  }

  makeTools() {
    const { words } = this.owner;
    this.tools = Object.assign(document.createElement("div"), { className: "cut-tools", hidden: true });
    this.status = Object.assign(document.createElement("p"), { className: "visually-hidden" });
    this.status.setAttribute("role", "status");
    const help = Object.assign(document.createElement("p"), { className: "help", textContent: words.keys });
    const buttons = [
      [words.small, () => this.grow(-0.05)],
      [words.large, () => this.grow(0.05)],
      [words.done, () => this.close()],
    ].map(([textContent, onclick]) =>
      Object.assign(document.createElement("button"), { type: "button", className: "button small", textContent, onclick }),
    );
    this.tools.append(help, ...buttons, this.status);
  }

  toggle(ratio) {
    if (this.ratio === ratio) this.close();
    else this.open(ratio);
  }

  open(ratio) {
    this.ratio = ratio;
    this.owner.classList.add("is-cutting");
    this.element.hidden = this.tools.hidden = false;
    this.owner.mark.hidden = true;
    this.press();
    this.show();
    this.element.focus();
  }

  close() {
    const last = this.owner.querySelector(`[data-ratio="${this.ratio}"]`);
    this.ratio = undefined;
    this.owner.classList.remove("is-cutting");
    this.element.hidden = this.tools.hidden = true;
    this.owner.mark.hidden = false;
    this.press();
    last?.focus();
  }

  press() {
    for (const button of this.owner.querySelectorAll("[data-ratio]")) {
      button.setAttribute("aria-pressed", String(button.dataset.ratio === this.ratio));
    }
  }

  get now() {
    return this.owner.shown(this.ratio);
  }

  set now(box) {
    this.owner.setCut(this.ratio, inside(this.ratio, box, this.owner.size));
    this.status.textContent = this.element.getAttribute("aria-label");
  }

  key(event) {
    const step = STEPS[event.key];
    const far = event.shiftKey ? 0.05 : 0.01;
    if (step) {
      const [left, top, width] = this.now;
      this.now = [left + step[0] * far, top + step[1] * far, width];
    } else if (event.key === "+" || event.key === "=") this.grow(far);
    else if (event.key === "-" || event.key === "_") this.grow(-far);
    else if (event.key === "Delete" || event.key === "Backspace") this.owner.setCut(this.ratio, undefined);
    else if (event.key === "Escape" || event.key === "Enter") this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /* Larger or smaller around its middle. */
  grow(by) {
    const { size } = this.owner;
    const [least, most] = widths(this.ratio, size);
    const [left, top, width, height] = this.now;
    const wide = Math.min(Math.max(width + by, least), most);
    const high = heightOf(this.ratio, wide, size);
    this.now = [left + (width - wide) / 2, top + (height - high) / 2, wide];
  }

  grab(event) {
    this.element.setPointerCapture(event.pointerId);
    this.held = { x: event.clientX, y: event.clientY, box: this.now, corner: event.target.dataset.corner };
  }

  drag(event) {
    if (!this.held) return;
    const shown = this.owner.picture.getBoundingClientRect();
    const [dx, dy] = [(event.clientX - this.held.x) / shown.width, (event.clientY - this.held.y) / shown.height];
    const [left, top, width, height] = this.held.box;
    if (!this.held.corner) {
      this.now = [left + dx, top + dy, width];
      return;
    }
    const { size } = this.owner;
    const [right, bottom] = CORNERS[this.held.corner];
    const [least] = widths(this.ratio, size);
    const room = right ? left + width : 1 - left;
    const high = (bottom ? top + height : 1 - top) / heightOf(this.ratio, 1, size);
    const wide = Math.min(Math.max(width + (right ? -dx : dx), least), room, high);
    const tall = heightOf(this.ratio, wide, size);
    this.now = [right ? left + width - wide : left, bottom ? top + height - tall : top, wide];
  }

  show() {
    if (!this.ratio) return;
    const { picture, words } = this.owner;
    const [left, top, width, height] = this.now;
    const { style } = this.element;
    style.left = `${picture.offsetLeft + left * picture.clientWidth}px`;
    style.top = `${picture.offsetTop + top * picture.clientHeight}px`;
    style.width = `${width * picture.clientWidth}px`;
    style.height = `${height * picture.clientHeight}px`;
    const said = { ratio: this.ratio, x: Math.round(left * 100), y: Math.round(top * 100), width: Math.round(width * 100) };
    this.element.setAttribute("aria-label", words.box.replace(/\{(\w+)\}/g, (_, name) => said[name]));
  }
}
