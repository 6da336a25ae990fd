/* A collection's own order: frames are dragged, or moved with Alt and the arrow keys. */
export const moving = (sheet) => new Order(sheet);

class Order {
  constructor(sheet) {
    this.sheet = sheet;
    sheet.classList.add("is-ordered");
    const { frames } = sheet;
    frames.addEventListener("dragstart", (event) => {
      this.dragged = event.target.closest(".frame");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", this.dragged.dataset.pk);
      this.dragged.classList.add("is-dragged");
    });
    frames.addEventListener("dragover", (event) => this.over(event));
    frames.addEventListener("drop", (event) => event.preventDefault());
    frames.addEventListener("dragend", () => {
      this.dragged.classList.remove("is-dragged");
      this.keep(this.dragged);
      this.dragged = null;
    });
    this.ready();
  }

  ready() {
    for (const frame of this.sheet.all) {
      frame.draggable = true;
      for (const piece of frame.querySelectorAll("a, img")) piece.draggable = false;
    }
  }

  over(event) {
    const frame = event.target.closest(".frame");
    if (!this.dragged || !frame) return;
    event.preventDefault();
    if (frame === this.dragged) return;
    const box = frame.getBoundingClientRect();
    const isBefore = event.clientX < box.left + box.width / 2;
    const rtl = getComputedStyle(this.sheet).direction === "rtl";
    if (isBefore !== rtl) frame.before(this.dragged);
    else frame.after(this.dragged);
  }

  key(event, frame) {
    const next = this.sheet.beside(frame, event.key);
    if (!next) return;
    event.preventDefault();
    const frames = this.sheet.all;
    if (frames.indexOf(next) > frames.indexOf(frame)) next.after(frame);
    else next.before(frame);
    this.sheet.go(frame);
    this.keep(frame);
  }

  async keep(frame) {
    // What is not shown yet comes after everything that is.
    if (!frame.nextElementSibling?.dataset.pk) await this.sheet.more.load();
    const next = frame.nextElementSibling;
    const body = new FormData();
    body.set("photo", frame.dataset.pk);
    body.set("before", next?.dataset.pk ?? "");
    const token = this.sheet.querySelector("[name=csrfmiddlewaretoken]").value;
    try {
      const answer = await fetch(this.sheet.dataset.order, { method: "POST", body, headers: { "X-CSRFToken": token } });
      if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).error);
      this.sheet.say(this.sheet.dataset.moved);
    } catch (error) {
      this.sheet.say(error.message || this.sheet.dataset.failed);
      location.reload();
    }
  }
}
