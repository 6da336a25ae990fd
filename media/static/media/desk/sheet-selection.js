/* The selection on a contact sheet: by x, by Ctrl and Shift with the mouse, by the box at each picture. */
const PAUSE = 150;
const SUMMED = 300;

export const choosing = (sheet) => new Selection(sheet);

class Selection {
  constructor(sheet) {
    this.sheet = sheet;
    this.form = sheet.querySelector(".selection");
    this.panel = sheet.querySelector("[data-panel-body]");
    this.everything = this.form.querySelector("[data-everything]");
    this.hint = this.panel.firstElementChild;
    sheet.frames.addEventListener("click", (event) => this.click(event));
    sheet.frames.addEventListener("focusin", (event) => {
      if (!this.count) this.tellSoon([event.target.closest(".frame")?.dataset.pk].filter(Boolean));
    });
    sheet.frames.addEventListener("change", (event) => {
      this.last = event.target.closest(".frame");
      this.changed();
    });
    this.form.querySelector("[data-clear]").addEventListener("click", () => this.clear());
    this.form.querySelector("[data-select-everything]").addEventListener("click", () => {
      this.everyFrame();
      this.everything.value = "1";
      this.changed({ keeps: true });
    });
    // One field for all: a form with a thousand fields is refused.
    this.form.addEventListener("formdata", ({ formData }) => {
      const photos = formData.getAll("photo");
      formData.delete("photo");
      formData.set("photos", photos.join(","));
    });
    this.changed();
  }

  get chosen() {
    return [...this.sheet.frames.querySelectorAll(".frame-pick :checked")];
  }

  get count() {
    return this.chosen.length;
  }

  click(event) {
    const frame = event.target.closest(".frame");
    if (!frame || !(event.ctrlKey || event.metaKey || event.shiftKey) || event.button) return;
    if (!event.target.closest(".frame-link, .frame-pick")) return;
    event.preventDefault();
    if (event.shiftKey && this.last) this.extend(this.last, frame);
    else this.turn(frame);
    this.sheet.go(frame);
    document.getSelection()?.removeAllRanges();
  }

  turn(frame, wanted) {
    const box = frame.querySelector(".frame-pick input");
    box.checked = wanted ?? !box.checked;
    this.last = frame;
    this.changed();
  }

  extend(from, to) {
    const frames = this.sheet.all;
    const [first, last] = [frames.indexOf(from), frames.indexOf(to)].sort((one, other) => one - other);
    for (const frame of frames.slice(first, last + 1)) frame.querySelector(".frame-pick input").checked = true;
    this.last = to;
    this.changed();
  }

  everyFrame() {
    for (const frame of this.sheet.all) frame.querySelector(".frame-pick input").checked = true;
    this.changed();
  }

  clear() {
    for (const box of this.chosen) box.checked = false;
    this.changed();
  }

  edit() {
    this.form.requestSubmit(this.form.querySelector(".primary"));
  }

  changed({ keeps = false } = {}) {
    if (!keeps) this.everything.value = "";
    const chosen = this.chosen;
    for (const frame of this.sheet.all) frame.classList.toggle("is-chosen", frame.querySelector(".frame-pick input").checked);
    const { all, selected, selectedOne } = this.sheet.dataset;
    this.form.classList.toggle("is-empty", !chosen.length);
    const words = keeps ? all : (chosen.length === 1 ? selectedOne : selected).replace("{count}", chosen.length);
    this.form.querySelector("[data-count]").textContent = chosen.length ? words : "";
    this.form.querySelector("[data-select-everything]").hidden = keeps || !this.sheet.querySelector("[data-more]");
    const here = document.activeElement?.closest?.(".frame");
    this.tellSoon(chosen.length ? chosen.map((box) => box.value) : here ? [here.dataset.pk] : []);
  }

  tellSoon(pks) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(pks), PAUSE);
  }

  /* What the selection says of itself, in the panel at the side; without one, what the picture in hand says. */
  async tell(pks) {
    const ids = pks.slice(0, SUMMED).join(",");
    if (ids === this.told || getComputedStyle(this.panel).display === "none") return;
    this.told = ids;
    if (!ids) {
      this.panel.replaceChildren(this.hint);
      return;
    }
    try {
      const answer = await fetch(`${this.sheet.dataset.panel}?ids=${ids}`);
      const words = await answer.text();
      if (answer.ok && !answer.redirected && ids === this.told) this.panel.innerHTML = words;
    } catch {
      // The panel keeps what it showed; the selection stands.
    }
  }
}
