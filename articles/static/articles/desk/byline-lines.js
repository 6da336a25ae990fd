/* <byline-lines>: rows of the line of bylines that can be added, removed and moved, by keyboard too. */
import { button } from "./elements.js";

class BylineLines extends HTMLElement {
  connectedCallback() {
    this.list = this.querySelector("ol");
    this.spare = this.list.querySelector("[data-spare]");
    this.spare.remove();
    this.spare.removeAttribute("data-spare");
    for (const row of this.list.children) this.dress(row);
    this.adder = button(this.dataset.add, "button small", () => this.add());
    this.append(this.adder);
    this.settle();
  }

  dress(row) {
    const box = document.createElement("span");
    box.className = "byline-line-buttons";
    box.append(
      button("↑", "", () => this.move(row, -1), this.dataset.up),
      button("↓", "", () => this.move(row, 1), this.dataset.down),
      button("×", "", () => this.remove_(row), this.dataset.remove),
    );
    row.append(box);
    row.addEventListener("change", () => this.settle());
  }

  add() {
    const row = this.spare.cloneNode(true);
    this.dress(row);
    this.list.append(row);
    this.settle();
    row.querySelector("select:last-of-type").focus();
  }

  move(row, by) {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(row);
    else other.after(row);
    this.settle({ changed: true });
    const [up, down] = row.querySelectorAll("button");
    (by < 0 ? (up.disabled ? down : up) : down.disabled ? up : down).focus();
  }

  remove_(row) {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    this.settle({ changed: true });
    (next?.querySelector("select:last-of-type") ?? this.adder).focus();
  }

  /* The names of the buttons say whose row it is; the first can't go up, the last can't go down. */
  settle({ changed = false } = {}) {
    const rows = [...this.list.children];
    rows.forEach((row, index) => {
      const who = row.querySelector("select:last-of-type").selectedOptions[0]?.textContent ?? "";
      const [up, down, remove] = row.querySelectorAll("button");
      up.disabled = index === 0;
      down.disabled = index === rows.length - 1;
      up.setAttribute("aria-label", `${this.dataset.up}: ${who}`);
      down.setAttribute("aria-label", `${this.dataset.down}: ${who}`);
      remove.setAttribute("aria-label", `${this.dataset.remove}: ${who}`);
    });
    if (changed) this.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

customElements.define("byline-lines", BylineLines);
