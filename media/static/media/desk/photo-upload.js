/* <photo-upload>: each file goes by itself, two at a time, with its progress, its outcome and another try.
 *
 * Where the session, the connection or the room on the disk is gone the queue is held, not lost: it goes on
 * by itself when the page is looked at again or the network is back, or at the press of a button.
 */
import { filesOf, hasFiles } from "./dropped-files.js";
import { send } from "./upload-errand.js";
import { Row } from "./upload-row.js";

const AT_ONCE = 2;
const TRIES = 3;
const PAUSE = 10_000;

class PhotoUpload extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input[type=file]");
    this.list = this.querySelector("[data-rows]");
    this.queue = [];
    this.failed = new Set();
    this.running = this.done = this.within = 0;
    this.held = null;
    this.classList.add("is-ready");
    for (const piece of this.querySelectorAll("[data-scripted]")) piece.hidden = false;
    this.querySelector("[data-plain]").hidden = true;
    this.input.addEventListener("change", () => {
      this.take(this.input.files);
      this.input.value = "";
    });
    this.querySelector("[data-retry-all]").addEventListener("click", () => [...this.failed].forEach((row) => this.again(row)));
    this.querySelector("[data-go-on]").addEventListener("click", () => this.goOn());
    this.drops();
    this.listens();
  }

  listens() {
    addEventListener("beforeunload", (event) => {
      if (this.running || this.queue.length) event.preventDefault();
    });
    addEventListener("online", () => this.goOn());
    addEventListener("focus", () => this.held?.why === "signedOut" && this.goOn());
  }

  drops() {
    const page = document.documentElement;
    page.addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.classList.add("is-over");
    });
    page.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) this.classList.remove("is-over");
    });
    page.addEventListener("drop", async (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.classList.remove("is-over");
      this.take(await filesOf(event.dataTransfer));
    });
  }

  take(files) {
    const rows = document.createDocumentFragment();
    for (const file of files) {
      const row = new Row(file, this.dataset, () => this.again(row));
      rows.append(row.element);
      const most = Number(row.isArchive ? this.dataset.mostOfArchive : this.dataset.most);
      if (file.size > most) this.fail(row, row.isArchive ? this.dataset.tooLargeArchive : this.dataset.tooLarge);
      else this.queue.push(row);
    }
    this.list.append(rows);
    this.next();
  }

  again(row) {
    this.failed.delete(row);
    row.tries = 0;
    row.waits();
    this.queue.push(row);
    this.next();
  }

  next() {
    while (!this.held && this.running < AT_ONCE && this.queue.length) this.send(this.queue.shift());
    this.sum();
  }

  async send(row) {
    this.running += 1;
    const { url, archive } = this.dataset;
    const token = this.querySelector("[name=csrfmiddlewaretoken]").value;
    const outcome = await send(row, { url: row.isArchive ? archive : url, token, words: this.dataset });
    this.running -= 1;
    if (outcome.is === "in") {
      row.isIn(outcome.answer);
      this.done += 1;
    } else if (outcome.is === "unpacked") {
      row.isUnpacked(outcome.done + outcome.failed);
      this.done += outcome.done;
      this.within += outcome.failed;
    } else if (outcome.is === "held" && (outcome.why !== "broken" || (row.tries += 1) < TRIES)) {
      row.waits();
      this.queue.unshift(row);
      this.hold(outcome);
    } else this.fail(row, outcome.reason);
    this.next();
  }

  fail(row, reason) {
    this.failed.add(row);
    row.fails(reason);
  }

  hold(outcome) {
    this.held = outcome;
    this.querySelector("[data-held]").hidden = false;
    this.querySelector("[data-why]").textContent = outcome.reason;
    this.querySelector("[data-sign-in]").hidden = outcome.why !== "signedOut";
    clearTimeout(this.timer);
    if (outcome.why === "broken") this.timer = setTimeout(() => this.goOn(), PAUSE);
  }

  /* Ask for the page anew: it says whether we are signed in, and brings the token of this session. */
  async goOn() {
    if (!this.held) return;
    clearTimeout(this.timer);
    let token = null;
    try {
      const answer = await fetch(this.dataset.page, { headers: { Accept: "text/html" }, cache: "no-store" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      token = page.querySelector("photo-upload [name=csrfmiddlewaretoken]")?.value;
      if (!token) return this.hold({ why: "signedOut", reason: this.dataset.signedOut });
    } catch {
      return this.hold({ why: "broken", reason: this.dataset.broken });
    }
    this.querySelector("[name=csrfmiddlewaretoken]").value = token;
    this.held = null;
    this.querySelector("[data-held]").hidden = true;
    this.next();
  }

  sum() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const failed = this.failed.size + this.within;
      const waiting = this.queue.length + this.running;
      const all = this.done + failed + waiting;
      const words = [this.dataset.count.replace("{done}", this.done).replace("{all}", all)];
      if (failed) words.push(this.dataset.refused.replace("{count}", failed));
      if (waiting) words.push(this.dataset.left.replace("{count}", waiting));
      this.querySelector("[data-sum]").textContent = all ? words.join(", ") : "";
      const bar = this.querySelector("[data-bar]");
      bar.hidden = !waiting;
      bar.max = all || 1;
      bar.value = all - waiting;
      this.querySelector("[data-retry-all]").hidden = this.failed.size < 2;
    });
  }
}

customElements.define("photo-upload", PhotoUpload);
