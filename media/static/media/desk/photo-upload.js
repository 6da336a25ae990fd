/* <photo-upload>: each file goes by itself, two at a time, with its progress, its outcome and another try. */
const AT_ONCE = 2;

class PhotoUpload extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input[type=file]");
    this.list = this.querySelector(".uploads");
    this.queue = [];
    this.counts = { all: 0, done: 0, refused: 0, running: 0 };
    this.classList.add("is-ready");
    for (const piece of this.querySelectorAll("[data-scripted]")) piece.hidden = false;
    this.querySelector("[data-plain]").hidden = true;
    this.input.addEventListener("change", () => {
      this.take(this.input.files);
      this.input.value = "";
    });
    this.drops();
    window.addEventListener("beforeunload", (event) => {
      if (this.counts.running || this.queue.length) event.preventDefault();
    });
  }

  drops() {
    const page = document.documentElement;
    const files = (event) => event.dataTransfer?.types.includes("Files");
    page.addEventListener("dragover", (event) => {
      if (!files(event)) return;
      event.preventDefault();
      this.classList.add("is-over");
    });
    page.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) this.classList.remove("is-over");
    });
    page.addEventListener("drop", (event) => {
      if (!files(event)) return;
      event.preventDefault();
      this.classList.remove("is-over");
      this.take(event.dataTransfer.files);
    });
  }

  take(files) {
    for (const file of files) {
      const row = new Row(file, this.dataset, () => this.again(row));
      this.list.append(row.element);
      this.counts.all += 1;
      this.queue.push(row);
    }
    this.next();
  }

  again(row) {
    this.counts.refused -= 1;
    row.waits();
    this.queue.push(row);
    this.next();
  }

  next() {
    this.sum();
    while (this.counts.running < AT_ONCE && this.queue.length) {
      this.counts.running += 1;
      this.send(this.queue.shift()).then((isTaken) => {
        this.counts.running -= 1;
        this.counts[isTaken ? "done" : "refused"] += 1;
        this.next();
      });
    }
  }

  sum() {
    const { all, done, refused } = this.counts;
    const words = [this.dataset.count.replace("{done}", done).replace("{all}", all)];
    if (refused) words.push(this.dataset.refused.replace("{count}", refused));
    this.querySelector("[data-sum]").textContent = all ? words.join(", ") : "";
  }

  /* Not fetch, which tells nothing of an upload's progress. Resolves to whether the picture is in. */
  send(row) {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append("file", row.file, row.file.name);
    return new Promise((resolve) => {
      request.upload.addEventListener("progress", (event) => row.goes(event.loaded / (event.total || 1)));
      request.addEventListener("load", () => resolve(this.answered(row, request)));
      request.addEventListener("error", () => resolve(row.fails(this.dataset.broken)));
      request.open("POST", this.dataset.url);
      request.setRequestHeader("X-CSRFToken", this.querySelector("[name=csrfmiddlewaretoken]").value);
      request.setRequestHeader("Accept", "application/json");
      request.send(form);
    });
  }

  answered(row, request) {
    let answer = {};
    try {
      answer = JSON.parse(request.responseText);
    } catch {
      // A page instead of an answer: told by its status below.
    }
    if (request.status === 201 && answer.photo) return row.isIn(answer);
    const otherwise = [401, 403].includes(request.status) ? this.dataset.signedOut : this.dataset.error;
    return row.fails(answer.error || otherwise);
  }
}

class Row {
  constructor(file, words, again) {
    Object.assign(this, { file, words, again });
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
    thumb.src = photo.thumb;
    this.picture.replaceChildren(thumb);
    const open = make("a", "button small", this.words.open);
    open.href = photo.url;
    this.buttons.replaceChildren(open);
    return true;
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
    const retry = make("button", "button small", this.words.retry);
    retry.type = "button";
    retry.addEventListener("click", this.again, { once: true });
    this.buttons.replaceChildren(retry);
    return false;
  }
}

function make(kind, classes, words = "") {
  const element = document.createElement(kind);
  if (classes) element.className = classes;
  element.textContent = words;
  return element;
}

customElements.define("photo-upload", PhotoUpload);
