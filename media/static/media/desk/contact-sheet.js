/* <contact-sheet>: arrow keys between pictures, space bar for a large view, a size that is remembered. */
const KEPT = "newsroom.contact-sheet.size";

class ContactSheet extends HTMLElement {
  connectedCallback() {
    this.frames = this.querySelector(".contact-sheet");
    this.dialog = this.querySelector("dialog");
    this.querySelector("[data-tools]").hidden = false;
    this.sizes();
    this.addEventListener("keydown", (event) => this.key(event));
    this.dialog.addEventListener("close", () => this.shown?.focus());
  }

  get links() {
    return [...this.frames.querySelectorAll(".frame-link")];
  }

  sizes() {
    const slider = this.querySelector("[data-size]");
    const set = () => this.frames.style.setProperty("--frame", `${slider.value}rem`);
    const kept = Number(read());
    if (kept) {
      slider.value = kept;
      set();
    } else {
      slider.value = Number.parseFloat(getComputedStyle(this.frames).getPropertyValue("--frame"));
    }
    slider.addEventListener("input", () => {
      set();
      write(slider.value);
    });
  }

  key(event) {
    const link = this.dialog.open ? this.shown : event.target.closest?.(".frame-link");
    if (!link || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " ") {
      event.preventDefault();
      if (this.dialog.open) this.dialog.close();
      else this.show(link);
      return;
    }
    const next = this.beside(link, event.key);
    if (!next) return;
    event.preventDefault();
    if (this.dialog.open) this.show(next);
    else next.focus();
  }

  /* The picture that an arrow key leads to: rows are told apart by where they stand on the page. */
  beside(link, key) {
    const links = this.links;
    const at = links.indexOf(link);
    const ahead = getComputedStyle(this).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = ahead === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    if (key === ahead) return links[at + 1];
    if (key === back) return links[at - 1];
    if (key === "Home") return links[0];
    if (key === "End") return links.at(-1);
    if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
    const across = links.findIndex((each) => each.offsetTop > links[0].offsetTop);
    const row = across < 1 ? links.length : across;
    return links[key === "ArrowDown" ? at + row : at - row];
  }

  show(link) {
    this.shown = link;
    this.dialog.querySelector("[data-large]").src = link.dataset.large;
    this.dialog.querySelector("[data-name]").textContent = link.querySelector(".frame-slug").textContent;
    this.dialog.querySelector("[data-words]").textContent = link.dataset.words;
    this.dialog.querySelector("[data-credit]").textContent =
      link.parentElement.querySelector(".frame-credit, .chip-look")?.textContent ?? "";
    if (!this.dialog.open) this.dialog.showModal();
  }
}

function read() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function write(value) {
  try {
    localStorage.setItem(KEPT, value);
  } catch {
    // A browser that keeps nothing shows the usual size next time.
  }
}

customElements.define("contact-sheet", ContactSheet);
