/* The large view: space opens it, arrows go on in it, x selects, Enter opens the picture's page. */
export class LargeView {
  constructor(sheet) {
    this.sheet = sheet;
    this.dialog = sheet.querySelector(".large-view");
    this.dialog.addEventListener("keydown", (event) => this.key(event));
    this.dialog.addEventListener("close", () => this.sheet.go(this.frame));
    for (const button of this.dialog.querySelectorAll("[data-step]")) {
      button.addEventListener("click", () => this.step(Number(button.dataset.step)));
    }
    this.part("pick").addEventListener("change", (event) => this.sheet.selection.turn(this.frame, event.target.checked));
  }

  part(name) {
    return this.dialog.querySelector(`[data-${name}]`);
  }

  key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " " && !event.target.matches("[type=checkbox]")) {
      event.preventDefault();
      this.dialog.close();
    } else if (event.key === "x") {
      event.preventDefault();
      this.sheet.selection.turn(this.frame);
      this.part("pick").checked = this.picked;
    } else if (event.key === "Enter" && !event.target.matches("[data-step], [data-open]")) {
      event.preventDefault();
      location.assign(this.link.href);
    } else {
      const next = this.sheet.beside(this.frame, event.key);
      if (!next) return;
      event.preventDefault();
      this.show(next);
    }
  }

  get link() {
    return this.frame.querySelector(".frame-link");
  }

  get picked() {
    return this.frame.querySelector(".frame-pick input").checked;
  }

  step(by) {
    const frames = this.sheet.all;
    const next = frames[frames.indexOf(this.frame) + by];
    if (next) this.show(next);
  }

  show(frame) {
    this.frame = frame;
    const frames = this.sheet.all;
    const at = frames.indexOf(frame);
    const small = frame.querySelector("img");
    const large = this.part("large");
    // The small one stands in while the large one comes, at its size, so that nothing jumps.
    large.width = Math.min(1280, Number(small.getAttribute("width")));
    large.height = Math.round((large.width * Number(small.getAttribute("height"))) / Number(small.getAttribute("width")));
    large.src = this.link.dataset.large;
    this.part("name").textContent = frame.querySelector(".frame-slug").textContent;
    this.part("words").textContent = this.link.dataset.words;
    this.part("credit").textContent = frame.querySelector(".frame-credit")?.textContent ?? "";
    this.part("badges").replaceChildren(...[...frame.querySelectorAll(".badge")].flatMap((badge) => [badge.cloneNode(true), " "]));
    this.part("number").textContent = this.sheet.dataset.place.replace("{number}", at + 1).replace("{count}", frames.length);
    this.part("open").href = this.link.href;
    this.part("pick").checked = this.picked;
    if (!this.dialog.open) this.dialog.showModal();
    const beyond = frames[at + 1]?.querySelector(".frame-link").dataset.large;
    if (beyond) new Image().src = beyond;
    if (at >= frames.length - 2) this.sheet.more?.load();
  }
}
