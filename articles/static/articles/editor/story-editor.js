// <story-editor>: the body of a story, edited as one text. Around the hidden <textarea> that is its value.

import { Desk } from "./desk.js";
import { BlockRail } from "./block-rail.js";
import { el } from "./elements.js";
import { gettext } from "./i18n.js";
import { BlockIds } from "./ids.js";
import { blockById, InHand } from "./in-hand.js";
import { Keymap } from "./keymap.js";
import { direction } from "./languages.js";
import { load } from "./load.js";
import { Paste } from "./paste/paste.js";
import { rawText } from "./raw-text.js";
import { SCHEMA_PARTS } from "./schema.js";
import { SlashMenu } from "./slash-menu.js";
import { StatusLine } from "./status.js";
import { Dropcursor, Editor, Gapcursor, History, NodeSelection, Selection, getSchema } from "./tiptap.js";
import { Toolbar } from "./toolbar.js";
import { Uploads, uploadsUnderWay } from "./uploads.js";
import { withParagraph } from "./inserting.js";
import { removing } from "./moving.js";
import { reading } from "./words.js";

class StoryEditor extends HTMLElement {
  static observedAttributes = ["data-language"];

  connectedCallback() {
    if (this.editor) return;
    this.textarea = this.querySelector("textarea");
    if (!this.textarea) return;
    this.status = new StatusLine();
    this.desk = new Desk(this.dataset, this.status);
    this.content = el("div.se-content");
    const { doc, problems } = load(this.textarea.value, getSchema(SCHEMA_PARTS));
    this.editor = new Editor({
      element: this.content,
      injectCSS: false,
      editable: !this.textarea.disabled && !this.textarea.readOnly,
      extensions: [
        ...SCHEMA_PARTS, this.desk.extension(), BlockIds, InHand, Keymap, Paste, SlashMenu, Uploads,
        History.configure({ depth: 500 }), Gapcursor,
        Dropcursor.configure({ color: false, width: 3, class: "se-drop-cursor" }),
      ],
      content: doc.toJSON(),
      editorProps: { scrollMargin: 90, scrollThreshold: 90 },
      onUpdate: () => this.#changed(),
    });
    this.#furnish(problems);
  }

  #furnish(problems) {
    const { editor } = this;
    this.stage = el("div.se-stage");
    const toolbar = new Toolbar(editor);
    const rail = new BlockRail(editor, this.stage);
    this.rail = rail;
    this.desk.furnish({ editor, toolbar, rail });
    this.stage.append(rail.element, this.content);
    if (problems.length) this.append(rawText(this.textarea.value, problems));
    if (editor.isEditable) this.append(toolbar.element);
    this.append(this.stage, this.status.element);
    this.#name();
    this.#speak();
    this.stage.addEventListener("mousedown", (event) => this.#below(event));
    // Begin in the text, even where the first block is a picture.
    const start = Selection.findFrom(editor.state.doc.resolve(0), 1, true);
    if (start) editor.view.dispatch(editor.state.tr.setSelection(start));
    toolbar.refresh();
    this.#show();
    this.dispatchEvent(new CustomEvent("story-ready", { bubbles: true, detail: this.reading }));
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected || !this.editor) return;
      this.rail.destroy();
      this.status.destroy();
      this.editor.destroy();
      this.editor = null;
      this.replaceChildren(this.textarea);
    });
  }

  attributeChangedCallback() {
    if (this.editor) this.#speak();
  }

  // The name of the text is that of its field.
  #name() {
    const { dom } = this.editor.view;
    const label = this.textarea.labels?.[0];
    const attributes = {
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": this.dataset.label || label?.textContent.trim().replace(/:$/, "") || gettext("Text of the story"),
    };
    for (const [name, value] of Object.entries(attributes)) dom.setAttribute(name, value);
    label?.addEventListener("click", () => this.focus());
  }

  #speak() {
    const { dom } = this.editor.view;
    const language = this.dataset.language || document.documentElement.lang || "en";
    dom.lang = language;
    dom.dir = direction(language);
    dom.spellcheck = true;
  }

  // A press below the last block goes on writing there.
  #below(event) {
    const { view, state, isEditable } = this.editor;
    const last = view.dom.lastElementChild;
    if (!isEditable || event.button !== 0 || ![this.stage, this.content, view.dom].includes(event.target)) return;
    if (!last || event.clientY <= last.getBoundingClientRect().bottom) return;
    event.preventDefault();
    const end = state.doc.content.size;
    if (state.doc.lastChild.type.name === "paragraph") view.dispatch(state.tr.setSelection(Selection.atEnd(state.doc)));
    else view.dispatch(withParagraph(state, end));
    view.focus();
  }

  #changed() {
    this.textarea.value = JSON.stringify(this.editor.getJSON());
    this.#show();
    this.textarea.dispatchEvent(new Event("input", { bubbles: true }));
    this.dispatchEvent(new CustomEvent("story-change", { bubbles: true, detail: this.reading }));
  }

  #show() {
    this.reading = reading(this.editor.state.doc);
    this.status.show(this.reading);
  }

  // For the page around it.

  focus() {
    this.editor?.view.focus();
  }

  getJSON() {
    return this.editor.getJSON();
  }

  // How many pictures are still being uploaded, and would be missing from what is saved now.
  get uploading() {
    return uploadsUnderWay(this.editor.state);
  }

  // Put a pull-quote below a block (at the end where there is no such block). Returns its id.
  insertPullQuoteAfter(blockId, { text, speaker = "", role = "" }) {
    const { state, view, schema } = this.editor;
    const quote = schema.nodes.pullQuote.create({ speaker, role }, text ? schema.text(text) : null);
    const found = blockById(state.doc, blockId);
    let pos = state.doc.content.size;
    if (found) {
      const $block = state.doc.resolve(found.pos);
      pos = found.pos + found.node.nodeSize;
      // The nearest place outwards where a pull-quote may stand.
      for (let { depth } = $block; depth >= 0; depth -= 1) {
        const after = $block.indexAfter(depth) + (depth === $block.depth ? 1 : 0);
        if ($block.node(depth).canReplaceWith(after, after, quote.type)) {
          pos = $block.posAtIndex(after, depth);
          break;
        }
      }
    }
    view.dispatch(state.tr.insert(pos, quote));
    return this.editor.state.doc.nodeAt(pos).attrs.id;
  }

  // Select a block and scroll to it. False where there is none by that id.
  focusBlock(blockId) {
    const { state, view } = this.editor;
    const found = blockById(state.doc, blockId);
    if (!found) return false;
    const selection = found.node.isAtom
      ? NodeSelection.create(state.doc, found.pos)
      : Selection.near(state.doc.resolve(found.pos + 1));
    view.dispatch(state.tr.setSelection(selection));
    view.focus();
    view.nodeDOM(found.pos).scrollIntoView({ block: "center" });
    return true;
  }

  // The attributes of a block, or null where there is none by that id.
  attributesOf(blockId) {
    return blockById(this.editor.state.doc, blockId)?.node.attrs ?? null;
  }

  setAttributes(blockId, attributes) {
    const { state, view } = this.editor;
    const found = blockById(state.doc, blockId);
    if (!found) return false;
    view.dispatch(state.tr.setNodeMarkup(found.pos, null, { ...found.node.attrs, ...attributes }));
    return true;
  }

  removeBlock(blockId) {
    const { state, view } = this.editor;
    const found = blockById(state.doc, blockId);
    if (!found) return false;
    view.dispatch(removing(state.tr, found.pos, found.pos + found.node.nodeSize));
    return true;
  }
}

customElements.define("story-editor", StoryEditor);
