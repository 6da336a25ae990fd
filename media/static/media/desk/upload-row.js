/* One file of an upload: its name, its progress, its outcome, and another try. An archive has rows within. */

export class Row {
  constructor(file, words, again) {
    Object.assign(this, { file, words, again, tries: 0 });
    this.isArchive = /\.zip$/i.test(file.name);
    this.element = make("li", "upload");
    this.picture = make("span", "upload-picture");
    this.state = make("span", "upload-state");
    this.bar = make("progress", "");
    this.bar.max = 1;
    this.bar.setAttribute("aria-label", file.name);
    this.notes = make("ul", "upload-notes");
    this.buttons = make("span", "upload-do");
    const about = make("span", "upload-words");
    about.append(make("span", "upload-name", file.name), this.state, this.bar, this.notes);
    this.element.append(this.picture, about, this.buttons);
    this.waits();
  }

  waits() {
    this.element.classList.remove("is-refused");
    this.buttons.replaceChildren();
    this.bar.hidden = false;
    this.bar.value = 0;
    this.state.textContent = this.words.waiting;
  }

  goes(share) {
    this.bar.value = share;
    this.state.textContent = share < 1 ? this.words.sending : this.words.reading;
  }

  isIn({ photo, warnings, near = [], is_new: isNew }) {
    this.bar.hidden = true;
    this.state.replaceChildren(make("span", "", isNew ? this.words.done : this.words.known));
    this.state.append(photo.credit_missing ? make("span", "chip chip-look", this.words.needsCredit) : make("span", "", photo.credit));
    // The first thing said of a known picture is that it is known.
    this.notes.replaceChildren(...warnings.slice(isNew ? 0 : 1).map((words) => make("li", "", words)));
    if (near.length) this.notes.append(this.likenesses(near));
    const thumb = make("img", "");
    thumb.alt = "";
    thumb.loading = "lazy";
    thumb.decoding = "async";
    thumb.src = photo.thumb;
    this.picture.replaceChildren(thumb);
    const open = make("a", "button small", this.words.open);
    open.href = photo.url;
    open.setAttribute("aria-label", `${this.words.open}: ${this.file.name}`);
    this.buttons.replaceChildren(open);
    this.file = { name: this.file.name }; // the browser need not hold its bytes any longer
  }

  /* Pictures that look the same, with credit and rights of each. */
  likenesses(near) {
    const item = make("li", "upload-near", this.words.looksLike);
    item.append(...near.map((other) => {
      const link = make("a", "upload-near-one");
      link.href = other.url;
      const thumb = make("img", "");
      thumb.alt = "";
      thumb.src = other.thumb;
      link.append(thumb, make("span", "", other.slug || other.headline || other.credit));
      const about = [other.credit || this.words.needsCredit, other.rights, `${other.width} × ${other.height}`];
      const one = make("span", "upload-near-about", about.join(" · "));
      const whole = make("span", "upload-near-item");
      whole.append(link, one);
      return whole;
    }));
    return item;
  }

  fails(reason) {
    this.bar.hidden = true;
    this.element.classList.add("is-refused");
    this.state.replaceChildren(make("strong", "", this.words.failed), make("span", "", reason));
    if (!this.again) return;
    const retry = make("button", "button small", this.words.retry);
    retry.type = "button";
    retry.setAttribute("aria-label", `${this.words.retry}: ${this.file.name}`);
    retry.addEventListener("click", this.again, { once: true });
    this.buttons.replaceChildren(retry);
  }

  /* What became of one picture of an archive. */
  found(outcome) {
    if (!this.within) {
      this.within = make("ul", "uploads uploads-within");
      this.within.setAttribute("aria-label", this.file.name);
      this.element.append(this.within);
    }
    const row = new Row({ name: outcome.name }, this.words);
    if (outcome.photo) row.isIn(outcome);
    else row.fails(outcome.error);
    this.within.append(row.element);
  }

  isUnpacked(count) {
    this.bar.hidden = true;
    this.state.textContent = this.words.unpacked.replace("{count}", count);
  }
}

export function make(kind, classes, words = "") {
  const element = document.createElement(kind);
  if (classes) element.className = classes;
  element.textContent = words;
  return element;
}
