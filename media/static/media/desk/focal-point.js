/* <focal-point>: the point that stays in every crop, by click, drag or arrow keys, kept in two fields of the form. */
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

class FocalPoint extends HTMLElement {
  connectedCallback() {
    this.picture = this.querySelector("[data-picture]");
    this.fields = [this.dataset.x, this.dataset.y].map((id) => document.getElementById(id));
    if (this.fields.includes(null)) return;
    this.classList.add("is-ready");
    for (const piece of this.querySelectorAll("[data-scripted]")) piece.hidden = false;
    this.mark = document.createElement("button");
    this.mark.type = "button";
    this.mark.className = "focal-mark";
    this.picture.parentElement.append(this.mark);
    this.picture.addEventListener("click", (event) => this.pointAt(event));
    this.mark.addEventListener("keydown", (event) => this.key(event));
    this.mark.addEventListener("pointerdown", (event) => this.mark.setPointerCapture(event.pointerId));
    this.mark.addEventListener("pointermove", (event) => {
      if (this.mark.hasPointerCapture(event.pointerId)) this.pointAt(event);
    });
    for (const field of this.fields) field.addEventListener("input", () => this.show());
    new ResizeObserver(() => this.show()).observe(this.picture);
    this.show();
  }

  get point() {
    return this.fields.map((field) => Math.min(1, Math.max(0, Number(field.value) || 0)));
  }

  set point(values) {
    for (const [at, field] of this.fields.entries()) {
      field.value = String(Math.round(Math.min(1, Math.max(0, values[at])) * 1000) / 1000);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
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
    const words = this.dataset.value.replace("{x}", Math.round(x * 100)).replace("{y}", Math.round(y * 100));
    this.mark.setAttribute("aria-label", `${this.dataset.label}: ${words}`);
    for (const crop of this.querySelectorAll("[data-crop]")) this.cut(crop, x, y);
  }

  /* As media.addresses.Crop cuts it: the largest part of that ratio, its middle as near to the point as it goes. */
  cut(crop, x, y) {
    const [across, down] = crop.dataset.crop.split(":").map(Number);
    const width = Number(this.picture.getAttribute("width"));
    const height = Number(this.picture.getAttribute("height"));
    const part = [Math.min(width, (height * across) / down), Math.min(height, (width * down) / across)];
    const share = (whole, length, at) => {
      if (whole - length < 1) return 50;
      return (100 * Math.min(Math.max(whole * at - length / 2, 0), whole - length)) / (whole - length);
    };
    crop.style.aspectRatio = `${across} / ${down}`;
    crop.style.objectPosition = `${share(width, part[0], x)}% ${share(height, part[1], y)}%`;
  }
}

customElements.define("focal-point", FocalPoint);
