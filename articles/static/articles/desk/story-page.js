/* <story-page>: the story's form, which keeps what is typed, saves in place and leads to every place. */
import "./byline-lines.js";
import "./caption-told.js";
import "./photo-choice.js";
import "./story-proposal.js";
import "./tag-field.js";
import { LocalCopy } from "./local-copy.js";
import { followLinks } from "./places.js";
import { freshToken, saveInPlace, showAnew } from "./save-in-place.js";

const PAUSE = 400;

class StoryPage extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.editor = this.querySelector("story-editor");
    this.status = this.querySelector("[data-status]");
    this.copy = new LocalCopy(this.dataset.keep, this.form);
    followLinks(this);
    this.form.addEventListener("input", () => this.changed());
    this.form.addEventListener("change", () => this.changed());
    this.form.addEventListener("submit", (event) => this.submitted(event));
    document.addEventListener("keydown", (event) => this.key(event));
    this.querySelector("[data-preview]")?.addEventListener("click", (event) => this.preview(event));
    for (const event of ["pagehide", "visibilitychange"]) window.addEventListener(event, () => this.keepNow());
    window.addEventListener("online", () => { if (this.isUnsent) this.save(); });
    this.querySelectorAll(".one-line").forEach((area) => area.addEventListener("keydown", oneLine));
    this.addEventListener("story-ready", (event) => this.count(event.detail));
    this.addEventListener("story-change", (event) => this.count(event.detail));
    if (this.editor?.reading) this.count(this.editor.reading);
    this.form.elements.language.addEventListener("change", () => this.speak());
    this.speak();
    this.offerBack();
  }

  count({ words, minutes }) {
    const fill = (pattern, number) => pattern.replace("%s", number.toLocaleString(document.documentElement.lang));
    this.querySelector("[data-words]").textContent = `${fill(this.dataset.words, words)} · ${fill(this.dataset.minutes, minutes)}`;
  }

  /* The words are in the story's language, whatever the desk speaks. */
  speak() {
    const language = this.form.elements.language.value || this.dataset.language;
    this.querySelector(".story-sheet").lang = language;
    if (this.editor) this.editor.dataset.language = language;
  }

  changed() {
    if (!this.isReady) return;
    this.isChanged = true;
    this.say(this.dataset.changed, "is-changed");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keepNow(), PAUSE);
  }

  keepNow() {
    clearTimeout(this.timer);
    if (this.isChanged) this.copy.write();
  }

  offerBack() {
    const notice = this.querySelector("[data-kept]");
    const copy = this.dataset.shown === undefined ? this.copy.waiting() : null;
    this.isReady = true;
    if (this.dataset.shown !== undefined) this.changed();
    if (!copy) return;
    notice.hidden = false;
    const when = new Date(copy.at);
    notice.querySelector("[data-kept-when]").textContent = when.toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
    notice.querySelector("[data-put-back]").addEventListener("click", () => this.copy.putBack(copy));
    notice.querySelector("[data-forget]").addEventListener("click", () => { this.copy.forget(); notice.hidden = true; });
  }

  submitted(event) {
    if (this.editor?.uploading) {
      event.preventDefault();
      this.say(this.dataset.uploading, "is-trouble");
      return;
    }
    freshToken(this.form);
    this.keepNow();
    const isSave = event.submitter?.matches("[data-save]");
    if (this.dataset.savesInPlace !== undefined && !this.isRefused && (isSave || this.isChanged)) {
      event.preventDefault();
      this.saveThen(isSave ? null : event.submitter);
      return;
    }
    if (this.isLeaving) return event.preventDefault();
    this.isLeaving = true;
    setTimeout(() => { this.isLeaving = false; }, 8000);
  }

  /* First the words, then the step: a session that has ended in between costs no word. */
  async saveThen(step) {
    if ((await this.save()) && step) this.form.requestSubmit(step);
  }

  /* True once what is on the page is on the server. A save that was refused is sent again as a page, to show why.
     What was typed while a save was under way is not in it: one more follows. */
  async save() {
    while (this.saving) {
      if (!(await this.saving)) return false;
      if (!this.isChanged) return true;
    }
    this.saving = this.sent();
    try {
      return await this.saving;
    } finally {
      this.saving = undefined;
    }
  }

  async sent() {
    freshToken(this.form);
    this.isChanged = false;
    this.say(this.dataset.saving);
    const { outcome, said } = await saveInPlace(this.form);
    this.isUnsent = outcome === "offline";
    if (outcome === "saved") {
      this.form.elements.based_on.value = said.based_on;
      showAnew(this, said);
      if (!this.isChanged) {
        this.copy.forget();
        this.say(`${this.dataset.saved} ${clock()}`);
      }
      return true;
    }
    this.isChanged = true;
    this.keepNow();
    if (outcome === "refused") {
      this.isRefused = true;
      this.form.requestSubmit(this.querySelector("[data-save]"));
    } else this.say(this.dataset[outcome === "offline" ? "offline" : "signedOut"], "is-trouble");
    return false;
  }

  async preview(event) {
    if (!this.isChanged || this.dataset.savesInPlace === undefined) return;
    event.preventDefault();
    const link = event.currentTarget;
    const opened = window.open("", link.target);
    if (await this.save()) opened.location = link.href;
    else opened?.close();
  }

  key(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    this.form.requestSubmit(this.querySelector("[data-save]"));
  }

  say(words, tone = "") {
    this.status.textContent = words;
    this.status.className = `story-bar-saved ${tone}`;
  }
}

function oneLine(event) {
  if (event.key !== "Enter" || event.isComposing) return;
  event.preventDefault();
  const fields = [...event.target.form.querySelectorAll(".story-sheet textarea.one-line, .story-sheet [contenteditable=true]")];
  const index = fields.indexOf(event.target);
  if (index >= 0) fields[index + 1]?.focus();
}

function clock() {
  return new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
}

customElements.define("story-page", StoryPage);
