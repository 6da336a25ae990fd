// Uploading from within the photo picker: by button or by dropping files, each with its progress or its error.

import { button, el } from "./elements.js";
import { fill, gettext } from "./i18n.js";
import { icon } from "./icons.js";
import { isPicture } from "./photos.js";

export class PickerUploads {
  // ``ondone`` gets the card of each picture that has arrived.
  constructor(library, ondone) {
    Object.assign(this, { library, ondone });
    this.input = el("input", {
      type: "file",
      accept: "image/jpeg,image/png,image/webp,image/avif,image/tiff,.tif,.tiff",
      multiple: true,
      hidden: true,
      onchange: () => {
        this.take(this.input.files);
        this.input.value = "";
      },
    });
    this.button = el(
      "span.se-upload-button",
      {},
      button(gettext("Upload"), () => this.input.click(), { class: "se-button" }, icon("upload")),
      this.input,
    );
    this.list = el("ul.se-upload-list", { "aria-label": gettext("Uploads"), "aria-live": "polite" });
  }

  acceptDrops(area) {
    let depth = 0;
    const over = (by) => (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      depth += by;
      area.classList.toggle("is-dropping", depth > 0);
    };
    area.dataset.drop = gettext("Drop the pictures here");
    area.addEventListener("dragenter", over(1));
    area.addEventListener("dragover", over(0));
    area.addEventListener("dragleave", over(-1));
    area.addEventListener("drop", (event) => {
      event.preventDefault();
      depth = 0;
      area.classList.remove("is-dropping");
      this.take(event.dataTransfer.files);
    });
  }

  async take(files) {
    // One after the other: five large files at once would all be slow.
    const rows = [...files].map((file) => ({ file, ...this.#row(file) }));
    for (const row of rows) await this.#send(row);
  }

  #row(file) {
    const state = el("span.se-upload-state", {}, gettext("Waiting"));
    const bar = el("progress", { max: 1, value: 0, "aria-label": fill(gettext("Uploading {name}"), file) });
    const again = button(gettext("Try again"), null, { class: "se-quiet-button", hidden: true });
    const row = el("li", {}, el("span.se-upload-name", {}, file.name), bar, state, again);
    this.list.append(row);
    return { state, bar, row, again };
  }

  async #send({ file, state, bar, row, again }) {
    row.classList.remove("is-refused");
    again.hidden = true;
    bar.hidden = false;
    if (!isPicture(file)) {
      this.#refuse({ state, bar, row }, gettext("This is no picture. JPEG, PNG, WebP, AVIF and TIFF can be uploaded."));
      return;
    }
    state.textContent = gettext("Uploading…");
    try {
      const { photo, warnings } = await this.library.upload(file, { onprogress: (done) => (bar.value = done) });
      bar.hidden = true;
      const notes = [...warnings, ...(photo.credit_missing ? [gettext("Needs a credit.")] : [])].map(String);
      state.textContent = notes.length ? notes.join(" ") : gettext("In the library");
      row.classList.add("is-done");
      this.ondone(photo);
    } catch (error) {
      this.#refuse({ state, bar, row }, error.message);
      again.hidden = false;
      again.onclick = () => this.#send({ file, state, bar, row, again });
    }
  }

  #refuse({ state, bar, row }, reason) {
    row.classList.add("is-refused");
    bar.hidden = true;
    state.textContent = reason;
  }
}
