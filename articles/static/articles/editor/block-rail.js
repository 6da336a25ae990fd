// The rail beside the block in hand: a button to insert below it, and a handle to move it by.

import { openBlockMenu } from "./block-menu.js";
import { DragByHandle } from "./drag.js";
import { el } from "./elements.js";
import { gettext } from "./i18n.js";
import { icon } from "./icons.js";
import { blockInHand, blocksInHand, holdsBlocks } from "./in-hand.js";
import { openInsertMenu } from "./insert-menu.js";
import { NodeSelection, Selection } from "./tiptap.js";

export class BlockRail {
  constructor(editor, stage) {
    Object.assign(this, { editor, stage, hovered: null });
    const insert = gettext("Insert a block below");
    const shared = { type: "button", "aria-expanded": "false" };
    this.plus = el(
      "button.se-rail-button",
      { ...shared, "aria-haspopup": "listbox", "aria-label": insert, title: insert },
      icon("plus"),
    );
    this.handle = el(
      "button.se-rail-button.is-handle",
      {
        ...shared,
        "aria-haspopup": "menu",
        "aria-label": gettext("Block: move, turn into, delete"),
        title: gettext("Drag to move, click for more"),
      },
      icon("handle"),
    );
    const group = { role: "group", "aria-label": gettext("Block in hand"), hidden: true };
    this.element = el("div.se-rail", group, this.plus, this.handle);
    this.plus.addEventListener("click", () => this.insert());
    this.drag = new DragByHandle(this);
    this.handle.addEventListener("click", () => this.drag.justDropped || this.menu());
    stage.addEventListener("pointermove", (event) => event.pointerType === "mouse" && this.#hover(event));
    stage.addEventListener("pointerleave", () => this.#leave());
    editor.on("transaction", ({ transaction }) => {
      if (transaction.docChanged || transaction.selectionSet) this.hovered = null;
      this.refresh();
    });
    this.resizing = new ResizeObserver(() => this.refresh());
    this.resizing.observe(stage);
  }

  #hover({ clientY }) {
    if (this.frame || this.drag.isDragging) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = null;
      if (this.editor.isDestroyed || this.element.contains(document.activeElement)) return;
      this.hovered = blockAtHeight(this.editor.view, clientY)?.pos ?? null;
      this.refresh();
    });
  }

  #leave() {
    if (this.element.contains(document.activeElement) || this.drag.isDragging) return;
    this.hovered = null;
    this.refresh();
  }

  // The position of the block that the rail stands beside, or null.
  get target() {
    if (this.hovered !== null && this.editor.state.doc.nodeAt(this.hovered)) return this.hovered;
    return blockInHand(this.editor.state)?.pos ?? null;
  }

  refresh() {
    const { view, isEditable } = this.editor;
    const { target } = this;
    const dom = target === null ? null : view.nodeDOM(target);
    this.element.hidden = !isEditable || !dom?.getBoundingClientRect;
    if (this.element.hidden) return;
    const { top } = dom.getBoundingClientRect();
    this.element.style.top = `${top - this.stage.getBoundingClientRect().top}px`;
  }

  // Take the block beside the rail in hand; blocks selected together with it stay so.
  take() {
    const { state, view } = this.editor;
    const { target } = this;
    if (target === null) return false;
    const hand = blocksInHand(state);
    const isOneOfSeveral = hand && hand.endIndex - hand.index > 1 && target >= hand.from && target < hand.to;
    if (!isOneOfSeveral) view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, target)));
    this.hovered = null;
    this.refresh();
    return true;
  }

  insert() {
    const { target } = this;
    const { state, view } = this.editor;
    if (target !== null && target !== blockInHand(state)?.pos) {
      view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(target + 1))));
      this.refresh();
    }
    openInsertMenu(this.editor, this.plus);
  }

  menu() {
    if (this.take()) openBlockMenu(this.editor, this.handle);
  }

  destroy() {
    this.resizing.disconnect();
    this.drag.stop();
  }
}

// {pos, node} of the block at a height of the window: the innermost that stands in an order of its own.
export function blockAtHeight(view, y, parent = view.state.doc, start = 0) {
  let found = null;
  parent.forEach((node, offset) => {
    const pos = start + offset;
    const rect = view.nodeDOM(pos)?.getBoundingClientRect?.();
    if (rect && (!found || y >= rect.top)) found = { pos, node, rect };
  });
  if (!found) return null;
  if (holdsBlocks(found.node)) {
    const inner = blockAtHeight(view, y, found.node, found.pos + 1);
    if (inner && y >= inner.rect.top && y <= inner.rect.bottom) return inner;
  }
  return found;
}
