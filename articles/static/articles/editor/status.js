// The line under the text: how many words, how long to read, and what has just happened.

import { el } from "./elements.js";
import { fill, gettext, ngettext } from "./i18n.js";
import { icon } from "./icons.js";

const PAUSE = 2500;

export class StatusLine {
  constructor() {
    this.count = el("span.se-count");
    // Read out only when the typing rests: a count at each word would talk over the writer.
    this.spokenCount = el("span.se-unseen", { role: "status", "aria-live": "polite" });
    this.spoken = el("span.se-unseen", { role: "status", "aria-live": "polite" });
    this.message = el("span.se-message");
    const dismiss = { type: "button", "aria-label": gettext("Dismiss the message"), hidden: true };
    this.dismiss = el("button.se-close", { ...dismiss, onclick: () => this.say("") }, icon("close"));
    this.element = el("div.se-status", {}, this.count, this.spokenCount, this.spoken, this.message, this.dismiss);
  }

  show({ words, minutes }) {
    const number = words.toLocaleString(document.documentElement.lang || undefined);
    const text = [
      fill(ngettext("{number} word", "{number} words", words), { number }),
      fill(ngettext("{minutes} min to read", "{minutes} min to read", minutes), { minutes }),
    ].join(" · ");
    const isFirst = !this.count.textContent;
    this.count.textContent = text;
    clearTimeout(this.timer);
    if (!isFirst) this.timer = setTimeout(() => (this.spokenCount.textContent = text), PAUSE);
  }

  // ``quietly``: for those who can't see what the others see anyway.
  say(text, { quietly = false } = {}) {
    // The same words twice are read out twice only if they were gone in between.
    this.spoken.textContent = "";
    requestAnimationFrame(() => (this.spoken.textContent = text));
    if (quietly) return;
    this.message.textContent = text;
    this.dismiss.hidden = !text;
  }

  destroy() {
    clearTimeout(this.timer);
  }
}
