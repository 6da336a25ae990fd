/* <photo-page>: one photo's page, saved without leaving it, walked by keyboard, looked at closely. */
import "./focal-point.js";

const IN_PLACE = ["_continue", "_template"];

class PhotoPage extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("#photo_form");
    this.form?.addEventListener("submit", (event) => this.submitted(event));
    this.stood = this.form && this.written();
    this.querySelector("[data-actual]")?.addEventListener("click", (event) => this.look(event));
    this.onKey = (event) => this.key(event);
    this.onLeave = (event) => {
      if (this.isConnected && this.form && !this.isSent && this.written() !== this.stood) event.preventDefault();
    };
    document.addEventListener("keydown", this.onKey);
    window.addEventListener("beforeunload", this.onLeave);
    // What came back refused, unconfirmed or filled from a template is not what is kept.
    if (this.form?.querySelector("[data-first], .errors")) this.stood = "";
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.onKey);
    window.removeEventListener("beforeunload", this.onLeave);
  }

  written() {
    return new URLSearchParams([...new FormData(this.form)].filter(([name]) => name !== "csrfmiddlewaretoken")).toString();
  }

  submitted(event) {
    const { submitter } = event;
    if (!IN_PLACE.includes(submitter?.name)) {
      this.isSent = true;
      return;
    }
    event.preventDefault();
    this.send(submitter);
  }

  /* The page that the server answers with takes this one's place; the picture of the reader's eye stays. */
  async send(submitter) {
    if (this.isSending) return;
    this.isSending = true;
    const token = /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie)?.[1];
    if (token) this.form.elements.csrfmiddlewaretoken.value = token;
    const data = new FormData(this.form, submitter);
    this.say(this.dataset.saving);
    try {
      const answer = await fetch(this.form.action || location.href, { method: "POST", body: data, credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("photo-page");
      if (fresh) this.give(page, fresh, submitter);
      else this.say(answer.status >= 500 ? this.dataset.offline : this.dataset.signedOut, true);
    } catch {
      this.say(this.dataset.offline, true);
    } finally {
      this.isSending = false;
    }
  }

  give(page, fresh, submitter) {
    for (const place of [".page-head", ".messages"]) {
      const [here, there] = [document.querySelector(place), page.querySelector(place)];
      if (here && there) here.replaceWith(document.importNode(there, true));
      else here?.remove();
      if (!here && there) document.querySelector(".page-head").before(document.importNode(there, true));
    }
    const taken = document.importNode(fresh, true);
    const isKept = submitter.name === "_template" ? this.stood : null;
    this.replaceWith(taken);
    if (isKept !== null) taken.stood = isKept;
    const first = taken.querySelector("[data-first]") ?? taken.querySelector(".errors :is(input, textarea, select)");
    const same = first ?? taken.querySelector(`button[name="${submitter.name}"][value="${submitter.value}"]`) ?? taken.querySelector(`button[name="${submitter.name}"]`);
    same?.focus({ preventScroll: !first });
    first?.scrollIntoView({ block: "center" });
  }

  say(words, isTrouble = false) {
    const row = this.querySelector(".submit-row");
    let line = row?.querySelector("[role=status]");
    if (!line && row) {
      line = document.createElement("span");
      line.setAttribute("role", "status");
      row.append(line);
    }
    if (!line) return;
    line.textContent = words;
    line.className = isTrouble ? "saving-trouble" : "muted";
  }

  key(event) {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.code === "KeyZ") this.look(event);
    const rel = { PageUp: "prev", PageDown: "next" }[event.key];
    const link = rel && document.querySelector(`.neighbours a[rel="${rel}"]`);
    if (!link) return;
    event.preventDefault();
    link.click();
  }

  /* One pixel of the picture on one of the screen, beginning where the focal point is. */
  look(event) {
    const dialog = this.querySelector("[data-pixels]");
    const link = this.querySelector("[data-actual]");
    if (!dialog || !link) return;
    event.preventDefault();
    if (dialog.open) {
      dialog.close();
      return;
    }
    const [image, picture] = [dialog.querySelector("[data-pixel-image]"), this.querySelector("[data-picture]")];
    const [width, height] = [picture.getAttribute("width"), picture.getAttribute("height")].map(Number);
    image.src = link.href;
    image.style.width = `${width / devicePixelRatio}px`;
    image.style.height = `${height / devicePixelRatio}px`;
    dialog.showModal();
    const scroll = dialog.querySelector(".pixel-scroll");
    const [x, y] = this.querySelector("focal-point").point ?? [0.5, 0.5];
    scroll.scrollTo(x * image.offsetWidth - scroll.clientWidth / 2, y * image.offsetHeight - scroll.clientHeight / 2);
    scroll.focus();
  }
}

customElements.define("photo-page", PhotoPage);
