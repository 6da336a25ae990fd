/* <contact-sheet>: keys between pictures, a selection, a large view, more pictures as one scrolls; links without it. */
import { choosing } from "./sheet-selection.js";
import { LargeView } from "./large-view.js";
import { moving } from "./sheet-order.js";
import { scrolling } from "./sheet-more.js";
import { kept, keep } from "./kept.js";

const SIZE = "newsroom.contact-sheet.size";

class ContactSheet extends HTMLElement {
  connectedCallback() {
    for (const tool of this.querySelectorAll("[data-tools]")) tool.hidden = false;
    this.frames = this.querySelector(".contact-sheet");
    this.classList.add("is-ready");
    document.addEventListener("keydown", (event) => this.anywhere(event));
    this.querySelector("[data-show-keys]").addEventListener("click", () => this.keys.showModal());
    this.sizes();
    if (!this.frames) return;
    this.selection = choosing(this);
    this.view = new LargeView(this);
    if (this.dataset.order) this.order = moving(this);
    this.more = scrolling(this);
    this.frames.addEventListener("keydown", (event) => this.key(event));
  }

  get keys() {
    return this.querySelector("[data-keys]");
  }

  get all() {
    return [...this.frames.querySelectorAll(".frame")];
  }

  say(words) {
    this.querySelector("[data-status]").textContent = words;
  }

  sizes() {
    const slider = this.querySelector("[data-size]");
    const set = () => this.frames?.style.setProperty("--frame", `${slider.value}rem`);
    const size = Number(kept(SIZE));
    if (size) {
      slider.value = size;
      set();
    } else if (this.frames) {
      slider.value = Number.parseFloat(getComputedStyle(this.frames).getPropertyValue("--frame"));
    }
    slider.addEventListener("input", () => {
      set();
      keep(SIZE, slider.value);
    });
  }

  /* Keys that work wherever one is on the page, but where one writes. */
  anywhere(event) {
    if (event.defaultPrevented || event.altKey || writes(event.target) || document.querySelector("dialog[open]")) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === "a" && this.frames) {
        event.preventDefault();
        this.selection.everyFrame();
      }
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      const field = this.querySelector("[type=search]");
      field.focus();
      field.select();
    } else if (event.key === "?") this.keys.showModal();
    else if (!this.frames) return;
    else if (event.key === "Escape" && !document.querySelector("details.menu[open], :popover-open")) this.selection.clear();
    else if (event.key === "e" && this.selection.count) this.selection.edit();
    else if (event.key.startsWith("Arrow") && document.activeElement === document.body) {
      event.preventDefault();
      this.go(this.all[0]);
    }
  }

  key(event) {
    const frame = event.target.closest(".frame");
    if (!frame || event.ctrlKey || event.metaKey || writes(event.target)) return;
    if (event.altKey) {
      this.order?.key(event, frame);
      return;
    }
    if (event.key === " " && !event.target.matches("[type=checkbox]")) {
      event.preventDefault();
      this.view.show(frame);
    } else if (event.key === "x") {
      event.preventDefault();
      this.selection.turn(frame);
    } else {
      const next = this.beside(frame, event.key);
      if (!next) return;
      event.preventDefault();
      if (event.shiftKey) this.selection.extend(frame, next);
      this.go(next);
    }
  }

  go(frame) {
    frame?.querySelector(".frame-link").focus();
    if (frame === this.all.at(-1)) this.more?.load();
  }

  /* The frame that a key leads to: rows are told apart by where they stand on the page. */
  beside(frame, key) {
    const frames = this.all;
    const at = frames.indexOf(frame);
    const [ahead, back] = getComputedStyle(this).direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    if (key === ahead) return frames[at + 1];
    if (key === back) return frames[at - 1];
    if (key === "Home") return frames[0];
    if (key === "End") return frames.at(-1);
    if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
    const across = frames.findIndex((each) => each.offsetTop > frames[0].offsetTop);
    const row = across < 1 ? frames.length : across;
    return frames[key === "ArrowDown" ? at + row : at - row];
  }
}

const writes = (element) => Boolean(element.closest?.("input:not([type=checkbox], [type=range]), textarea, select, [contenteditable]"));

customElements.define("contact-sheet", ContactSheet);
