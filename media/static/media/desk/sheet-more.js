/* More pictures as one comes near the end, and the same place again when one comes back. */
import { keep, kept } from "./kept.js";

const MOST = 40; // pages that are fetched again for someone who comes back

export const scrolling = (sheet) => new More(sheet);

class More {
  constructor(sheet) {
    this.sheet = sheet;
    this.pages = 0;
    this.name = `newsroom.contact-sheet ${location.pathname}${location.search}`;
    this.watcher = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.load(),
      { rootMargin: "800px" },
    );
    sheet.frames.addEventListener("click", (event) => {
      if (!event.target.closest("[data-more]")) return;
      event.preventDefault();
      this.load({ focus: true });
    });
    addEventListener("pagehide", () => this.remember());
    this.back().then(() => this.watch());
  }

  get link() {
    return this.sheet.frames.querySelector("[data-more]");
  }

  watch() {
    if (this.link) this.watcher.observe(this.link);
  }

  load({ focus = false } = {}) {
    this.running ??= this.fetch(focus).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  async fetch(focus) {
    const { link } = this;
    if (!link) return false;
    try {
      const answer = await fetch(`${link.href}&part=frames`);
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      const piece = document.createElement("template");
      piece.innerHTML = await answer.text();
      const first = piece.content.querySelector(".frame");
      link.closest("li").replaceWith(piece.content);
      this.pages += 1;
      if (focus) this.sheet.go(first);
      this.sheet.order?.ready();
      this.watch();
      return true;
    } catch {
      // The link stays: it is another try, and without a script a page of its own.
      this.sheet.say(this.sheet.dataset.failed);
      return false;
    }
  }

  remember() {
    const frame = document.activeElement?.closest?.(".frame") ?? this.sheet.view.frame;
    const state = { pages: this.pages, y: scrollY, pk: frame?.dataset.pk ?? "", chosen: this.sheet.selection.chosen.map((box) => box.value) };
    keep(this.name, JSON.stringify(state), "sessionStorage");
  }

  /* Only for someone who comes back: a search asked anew begins at its beginning. */
  async back() {
    const [navigation] = performance.getEntriesByType("navigation");
    if (!["back_forward", "reload"].includes(navigation?.type)) return;
    let state;
    try {
      state = JSON.parse(kept(this.name, "sessionStorage"));
    } catch {
      return;
    }
    if (!state) return;
    for (let page = 0; page < Math.min(state.pages, MOST); page += 1) if (!(await this.load())) break;
    const chosen = new Set(state.chosen);
    for (const frame of this.sheet.all) if (chosen.has(frame.dataset.pk)) this.sheet.selection.turn(frame, true);
    scrollTo(0, state.y);
    const frame = this.sheet.all.find((each) => each.dataset.pk === state.pk);
    frame?.querySelector(".frame-link").focus({ preventScroll: true });
    frame?.scrollIntoView({ block: "nearest" });
  }
}
