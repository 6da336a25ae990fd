// "/" at the beginning of an empty paragraph opens the list of blocks; what is typed on filters it.

import { BlockList } from "./block-list.js";
import { isBlankParagraph } from "./in-hand.js";
import { Extension, Plugin, PluginKey } from "./tiptap.js";
import { openLayer } from "./placing.js";

const key = new PluginKey("slashMenu");
const TYPED = /^\/([^\s/]{0,20}(?: [^\s/]{0,20})?)$/;

export const SlashMenu = Extension.create({
  name: "slashMenu",
  // Its Enter and arrows come before all others.
  priority: 300,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        key,
        state: {
          init: () => false,
          // Open from the moment that "/" is typed until the paragraph holds something else.
          apply: (change, isOpen, before, after) => {
            const asked = change.getMeta(key);
            if (asked !== undefined) return asked;
            return isOpen && wordsTyped(after) !== null;
          },
        },
        props: {
          handleTextInput: (view, from, to, text) => {
            const { $from } = view.state.selection;
            if (text !== "/" || from !== to || !isBlankParagraph($from.parent)) return false;
            view.dispatch(view.state.tr.insertText("/", from, to).setMeta(key, true));
            return true;
          },
          handleKeyDown: (view, event) => {
            if (!key.getState(view.state)) return false;
            if (event.key === "Escape") {
              view.dispatch(view.state.tr.setMeta(key, false));
              return true;
            }
            return Boolean(open.get(view)?.keydown(event));
          },
          handleDOMEvents: {
            blur: (view) => {
              if (key.getState(view.state)) view.dispatch(view.state.tr.setMeta(key, false));
            },
          },
        },
        view: (view) => new Popup(view, editor),
      }),
    ];
  },
});

const open = new WeakMap();

function wordsTyped(state) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== "paragraph" || $from.parentOffset !== $from.parent.content.size) return null;
  return TYPED.exec($from.parent.textContent)?.[1] ?? null;
}

class Popup {
  constructor(view, editor) {
    Object.assign(this, { view, editor });
  }

  update(view) {
    if (!key.getState(view.state)) return this.destroy();
    const typed = wordsTyped(view.state) ?? "";
    if (!this.layer) {
      this.list = new BlockList({
        onpick: (kind) => this.pick(kind),
        onactive: (id) => view.dom.setAttribute("aria-activedescendant", id),
      });
      const parent = view.dom.closest("story-editor");
      this.layer = openLayer("se-insert", () => this.rect(), { parent, onoutside: () => this.dismiss() });
      // It scrolls, and no field stands for it: whoever tabs through the page has to come by.
      this.list.element.tabIndex = 0;
      this.layer.element.append(this.list.element, this.list.nothing);
      view.dom.setAttribute("aria-controls", this.list.id);
      open.set(view, this.list);
    }
    if (typed !== this.typed) this.list.filter(typed);
    this.typed = typed;
    return this.layer.place();
  }

  rect() {
    return this.view.isDestroyed ? null : this.view.coordsAtPos(this.view.state.selection.from);
  }

  dismiss() {
    this.view.dispatch(this.view.state.tr.setMeta(key, false));
  }

  pick(kind) {
    const { state } = this.view;
    const { $from } = state.selection;
    this.view.dispatch(state.tr.delete($from.start(), $from.end()).setMeta(key, false));
    kind.insert(this.editor);
  }

  destroy() {
    this.layer?.close();
    this.layer = this.list = this.typed = undefined;
    open.delete(this.view);
    this.view.dom.removeAttribute("aria-activedescendant");
    this.view.dom.removeAttribute("aria-controls");
  }
}
