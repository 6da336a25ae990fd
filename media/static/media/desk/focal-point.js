/* <focal-point>: what stays in every crop, by click, drag or arrow keys; each crop shown, and cut by hand if need be.

   All is kept in fields: of the form named by data-form, or of the form it stands in. data-x, data-y and data-cuts
   are their names; an empty focal point follows the field's placeholder, a missing cut what data-base says. */
import { CropBox } from "./crop-box.js";
import { RATIOS, around, codeOf } from "./cuts.js";

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const PARTS = ["left", "top", "width"];

class FocalPoint extends HTMLElement {
  connectedCallback() {
    if (this.picture) return;
    this.picture = this.querySelector("[data-picture]");
    this.words = JSON.parse(this.dataset.words || "{}");
    this.form = this.dataset.form ? document.getElementById(this.dataset.form) : this.closest("form");
    if (!this.picture || !this.form?.elements[this.dataset.x]) return;
    this.classList.add("is-ready");
    for (const piece of this.querySelectorAll("[data-scripted]")) piece.hidden = false;
    const plain = this.form.elements[`${this.dataset.cuts}-16x9-left`]?.closest("[data-plain-cuts]");
    if (plain) plain.hidden = true;
    this.makeMark();
    this.makeCrops();
    for (const field of this.fields) field.addEventListener("input", () => this.show());
    new ResizeObserver(() => this.show()).observe(this.picture);
    this.show();
  }

  get fields() {
    return [this.form.elements[this.dataset.x], this.form.elements[this.dataset.y]];
  }

  get size() {
    return [Number(this.picture.getAttribute("width")), Number(this.picture.getAttribute("height"))];
  }

  get point() {
    if (!this.form?.elements[this.dataset.x]) return [0.5, 0.5];
    return this.fields.map((field) => Math.min(1, Math.max(0, Number(field.value || field.placeholder || 0.5) || 0)));
  }

  set point(values) {
    for (const [at, field] of this.fields.entries()) {
      field.value = String(Math.round(Math.min(1, Math.max(0, values[at])) * 1000) / 1000);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  cutFields(ratio) {
    return PARTS.map((part) => this.form.elements[`${this.dataset.cuts}-${codeOf(ratio)}-${part}`]);
  }

  /* The cut by hand of this ratio, or undefined; [left, top, width] in shares. */
  cut(ratio) {
    const fields = this.cutFields(ratio);
    return fields.every((field) => field?.value) ? fields.map((field) => Number(field.value) / 100) : undefined;
  }

  setCut(ratio, box) {
    for (const [at, field] of this.cutFields(ratio).entries()) {
      field.value = box ? (box[at] * 100).toFixed(1) : "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    this.show();
  }

  /* What is shown of this ratio: as media.addresses.Crop.of decides. */
  shown(ratio) {
    const follows = this.fields.every((field) => !field.value && field.placeholder);
    const kept = this.cut(ratio) ?? (follows ? JSON.parse(this.dataset.base || "{}")[codeOf(ratio)] : undefined);
    if (!kept) return around(ratio, this.point, this.size);
    const [across, down] = this.size;
    const [x, y] = ratio.split(":").map(Number);
    return [kept[0], kept[1], kept[2], (kept[2] * across * y) / x / down];
  }

  makeMark() {
    this.mark = Object.assign(document.createElement("button"), { type: "button", className: "focal-mark" });
    this.picture.parentElement.append(this.mark);
    this.picture.addEventListener("click", (event) => {
      this.pointAt(event);
      this.mark.focus({ preventScroll: true });
    });
    this.mark.addEventListener("keydown", (event) => this.key(event));
    this.mark.addEventListener("pointerdown", (event) => this.mark.setPointerCapture(event.pointerId));
    this.mark.addEventListener("pointermove", (event) => {
      if (this.mark.hasPointerCapture(event.pointerId)) this.pointAt(event);
    });
  }

  makeCrops() {
    if (this.dataset.whole !== undefined) return;
    const list = document.createElement("ul");
    list.className = "crops";
    list.setAttribute("aria-label", this.words.crops);
    for (const ratio of RATIOS) list.append(this.makeCrop(ratio));
    this.box = new CropBox(this);
    this.append(this.box.tools, list);
  }

  makeCrop(ratio) {
    const [x, y] = ratio.split(":");
    const item = document.createElement("li");
    item.innerHTML = '<button type="button" class="crop"><img alt=""></button><span class="crop-name"></span><button type="button" class="button quiet small" data-reset hidden></button>';
    const [open, reset] = item.querySelectorAll("button");
    const image = item.querySelector("img");
    image.dataset.crop = ratio;
    image.src = this.dataset.small || this.picture.src;
    open.dataset.ratio = ratio;
    open.style.aspectRatio = `${x} / ${y}`;
    open.setAttribute("aria-label", this.words.cut.replace("{ratio}", ratio));
    open.setAttribute("aria-pressed", "false");
    open.addEventListener("click", () => this.box.toggle(ratio));
    reset.textContent = this.words.resetShort;
    reset.setAttribute("aria-label", this.words.reset.replace("{ratio}", ratio));
    reset.addEventListener("click", () => {
      this.setCut(ratio, undefined);
      open.focus();
    });
    return item;
  }

  pointAt(event) {
    const box = this.picture.getBoundingClientRect();
    this.point = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  }

  key(event) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const far = event.shiftKey ? 0.1 : 0.01;
    const [x, y] = this.point;
    this.point = [x + step[0] * far, y + step[1] * far];
  }

  show() {
    const [x, y] = this.point;
    const { offsetLeft, offsetTop, clientWidth, clientHeight } = this.picture;
    this.mark.style.left = `${offsetLeft + x * clientWidth}px`;
    this.mark.style.top = `${offsetTop + y * clientHeight}px`;
    const words = this.words.at.replace("{x}", Math.round(x * 100)).replace("{y}", Math.round(y * 100));
    this.mark.setAttribute("aria-label", `${this.words.point}: ${words}`);
    for (const image of this.querySelectorAll("[data-crop]")) this.preview(image);
    this.box?.show();
  }

  preview(image) {
    const ratio = image.dataset.crop;
    const [left, top, width, height] = this.shown(ratio);
    image.style.width = `${100 / width}%`;
    image.style.height = `${100 / height}%`;
    image.style.left = `${(-100 * left) / width}%`;
    image.style.top = `${(-100 * top) / height}%`;
    const item = image.closest("li");
    const isByHand = Boolean(this.cut(ratio));
    item.querySelector("[data-reset]").hidden = !isByHand;
    item.querySelector(".crop-name").textContent = isByHand ? `${ratio} ${this.words.byHand}` : ratio;
  }
}

customElements.define("focal-point", FocalPoint);
