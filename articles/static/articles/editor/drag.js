// Moving blocks by their handle, with mouse, pen or finger: a line shows where they would go.

import { el } from "./elements.js";
import { gettext } from "./i18n.js";
import { blocksInHand, holdsBlocks } from "./in-hand.js";
import { moveTo } from "./moving.js";

const THRESHOLD = 5;
const EDGE = 70;

export class DragByHandle {
  constructor(rail) {
    Object.assign(this, { rail, isDragging: false, justDropped: false });
    this.line = el("div.se-drop-line", { hidden: true });
    rail.stage.append(this.line);
    rail.handle.addEventListener("pointerdown", (event) => event.button === 0 && this.#begin(event));
  }

  get view() {
    return this.rail.editor.view;
  }

  #begin(event) {
    const { handle } = this.rail;
    this.justDropped = false;
    this.from = { x: event.clientX, y: event.clientY };
    this.listening = new AbortController();
    const { signal } = this.listening;
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener("pointermove", (moved) => this.#move(moved), { signal });
    handle.addEventListener("pointerup", () => this.#drop(), { signal });
    handle.addEventListener("pointercancel", () => this.stop(), { signal });
    addEventListener("keydown", (pressed) => {
      if (pressed.key !== "Escape" || !this.isDragging) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      this.justDropped = true;
      this.stop();
    }, { signal, capture: true });
  }

  #move(event) {
    this.y = event.clientY;
    if (!this.isDragging) {
      if (Math.hypot(event.clientX - this.from.x, event.clientY - this.from.y) < THRESHOLD) return;
      if (!this.rail.take()) return this.stop();
      this.isDragging = true;
      this.hand = blocksInHand(this.view.state);
      this.rail.stage.classList.add("is-dragging");
      this.#scroll();
    }
    this.#aim();
  }

  // Near the edge of the window the page goes on under the pointer.
  #scroll() {
    if (!this.isDragging) return;
    const above = EDGE - this.y;
    const below = this.y - (innerHeight - EDGE);
    const by = above > 0 ? -above : Math.max(0, below);
    if (by) {
      scrollBy(0, by / 4);
      this.#aim();
    }
    requestAnimationFrame(() => this.#scroll());
  }

  #aim() {
    const gaps = gapsFor(this.view, this.hand);
    this.gap = gaps.reduce((best, gap) => (Math.abs(gap.y - this.y) < Math.abs(best.y - this.y) ? gap : best), gaps[0]);
    const stage = this.rail.stage.getBoundingClientRect();
    const { left, right, y } = this.gap;
    this.line.hidden = false;
    this.line.style.top = `${y - stage.top}px`;
    this.line.style.left = `${left - stage.left}px`;
    this.line.style.width = `${right - left}px`;
  }

  #drop() {
    const { isDragging, gap, hand } = this;
    this.stop();
    if (!isDragging) return;
    // The click that follows is none.
    this.justDropped = true;
    setTimeout(() => (this.justDropped = false));
    if (gap.pos >= hand.from && gap.pos <= hand.to) return;
    moveTo(this.view.state, this.view.dispatch, hand, gap.pos);
    this.view.focus();
    this.rail.editor.storage.desk.announcePlace(gettext("Moved."));
  }

  stop() {
    this.listening?.abort();
    this.isDragging = false;
    this.line.hidden = true;
    this.rail.stage.classList.remove("is-dragging");
  }
}

// The places where the blocks in hand may go: {pos, y, left, right}. Their own place is one of them.
function gapsFor(view, hand) {
  const blocks = view.state.doc.slice(hand.from, hand.to).content;
  const gaps = [];
  const visit = (parent, start) => {
    let last = null;
    parent.forEach((node, offset, index) => {
      const pos = start + offset;
      const rect = view.nodeDOM(pos)?.getBoundingClientRect?.();
      if (!rect) return;
      if (fits(parent, index, blocks) || isOwn(pos, hand)) {
        gaps.push({ pos, y: last ? (last.bottom + rect.top) / 2 : rect.top - 6, left: rect.left, right: rect.right });
      }
      if (holdsBlocks(node) && !isOwn(pos, hand)) visit(node, pos + 1);
      last = rect;
    });
    if (last && fits(parent, parent.childCount, blocks)) {
      gaps.push({ pos: start + parent.content.size, y: last.bottom + 6, left: last.left, right: last.right });
    }
  };
  visit(view.state.doc, 0);
  return gaps;
}

const isOwn = (pos, hand) => pos >= hand.from && pos < hand.to;
const fits = (parent, index, blocks) => parent.canReplace(index, index, blocks);
