// What the views of blocks with fields of their own share: fields bound to attributes, and who gets an event.

import { Field } from "./field.js";
import { el } from "./elements.js";
import { NodeSelection, Selection, TextSelection } from "./tiptap.js";

const views = new WeakMap();

// The view of the block at a position, where it has one of its own.
export const viewAt = (view, pos) => views.get(view.nodeDOM(pos)) ?? null;

// ``first`` is the field to begin with in a new block, where that isn't its text.
export class BlockView {
  constructor({ node, view, getPos, editor }, className, tag = "div") {
    Object.assign(this, { node, view, getPos, editor, fields: [] });
    this.dom = el(`${tag}.${className}`);
    views.set(this.dom, this);
  }

  get desk() {
    return this.editor.storage.desk;
  }

  // A field for one of the block's attributes. The keyword arguments are those of ``Field``.
  field(name, options) {
    const field = new Field({
      value: this.node.attrs[name],
      readOnly: !this.view.editable,
      ...options,
      onchange: (value) => this.set({ [name]: value }),
      onkeydown: (event) => this.keydownInField(event, field),
    });
    field.name = name;
    this.fields.push(field);
    return field;
  }

  // Change attributes, as one step of the history with what was typed just before.
  set(attributes) {
    const pos = this.getPos();
    if (pos === undefined || !this.view.editable) return;
    const { state } = this.view;
    const wasSelected = state.selection instanceof NodeSelection && state.selection.from === pos;
    const change = state.tr.setNodeMarkup(pos, null, { ...this.node.attrs, ...attributes });
    if (wasSelected) change.setSelection(NodeSelection.create(change.doc, pos));
    this.view.dispatch(change);
  }

  update(node) {
    if (node.type !== this.node.type) return false;
    this.node = node;
    for (const field of this.fields) field.show(node.attrs[field.name]);
    this.dom.dataset.id = node.attrs.id ?? "";
    this.refresh?.();
    return true;
  }

  // Call at the end of a subclass's constructor.
  ready() {
    this.update(this.node);
  }

  select() {
    const pos = this.getPos();
    const { state } = this.view;
    if (pos !== undefined) this.view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, pos)));
  }

  selectNode() {
    this.dom.classList.add("is-selected");
    this.selected?.(true);
  }

  deselectNode() {
    this.dom.classList.remove("is-selected");
    this.selected?.(false);
  }

  keydownInField(event, field) {
    const mod = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const act = (action) => {
      event.preventDefault();
      action();
    };
    if (mod && !event.altKey && key === "z") act(() => this.editor.commands[event.shiftKey ? "redo" : "undo"]());
    else if (mod && key === "y") act(() => this.editor.commands.redo());
    else if (event.altKey && event.shiftKey && /^Arrow(Up|Down)$/.test(event.key)) {
      act(() => {
        this.select();
        this.desk.moveBlock(event.key === "ArrowUp" ? -1 : 1);
      });
    } else if (event.key === "Escape") act(() => this.back());
    else if (event.key === "Enter" && !event.isComposing) act(() => this.leave(field));
    else if (event.key === "ArrowDown" && field.isAtEnd) act(() => this.leave(field));
  }

  back() {
    this.select();
    this.view.focus();
  }

  // On from a field: to the next field that stands on the same side of the text, or into the text.
  leave(field) {
    const next = this.fields[this.fields.indexOf(field) + 1];
    if (next && next.isShown && Boolean(next.isBelow) === Boolean(field.isBelow)) return next.focus();
    const { state } = this.view;
    const pos = this.getPos();
    const within = this.contentDOM && !field.isBelow;
    const $place = state.doc.resolve(within ? pos + 1 : pos + this.node.nodeSize);
    const selection = Selection.findFrom($place, 1, true);
    if (selection) this.view.dispatch(state.tr.setSelection(selection).scrollIntoView());
    else if (!within) this.startParagraphBelow(pos + this.node.nodeSize);
    this.view.focus();
    return undefined;
  }

  startParagraphBelow(pos) {
    const { state } = this.view;
    const $pos = state.doc.resolve(pos);
    const { paragraph } = state.schema.nodes;
    if (!$pos.parent.canReplaceWith($pos.index(), $pos.index(), paragraph)) return;
    const change = state.tr.insert(pos, paragraph.create());
    this.view.dispatch(change.setSelection(TextSelection.create(change.doc, pos + 1)).scrollIntoView());
  }

  // Typing and clicking in fields and buttons is theirs; all else is the text's.
  stopEvent(event) {
    if (!(event.target instanceof Element) || event.target === this.dom) return false;
    const control = event.target.closest("input, textarea, select, button, a, label, [data-control]");
    return Boolean(control) && this.dom.contains(control) && !this.contentDOM?.contains(control);
  }

  ignoreMutation(mutation) {
    if (!this.contentDOM) return true;
    if (mutation.type === "selection") return !this.contentDOM.contains(mutation.target);
    const isItsOwn = mutation.target === this.contentDOM && mutation.type === "attributes";
    return isItsOwn || !this.contentDOM.contains(mutation.target);
  }

  destroy() {
    this.unsubscribe?.();
  }
}
