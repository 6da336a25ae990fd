// Pictures on their way into the library: what is seen of them in the text, and never saved with it.

import { button, el } from "./elements.js";
import { fill, gettext } from "./i18n.js";
import { newId } from "./ids.js";
import { placeFor } from "./inserting.js";
import { removing } from "./moving.js";
import { Decoration, DecorationSet, Extension, Plugin, PluginKey } from "./tiptap.js";

const key = new PluginKey("uploads");
const SLUG = /^upload:([0-9a-z]{10})$/;

// Files found in pasted HTML, until the paste has put figures with these slugs where they belong.
const found = new Map();

// A stand-in slug for a picture in pasted HTML; the figure that bears it becomes an upload.
export function slugFor(file, words = {}) {
  const id = newId();
  found.set(id, { file, words });
  return `upload:${id}`;
}

export const Uploads = Extension.create({
  name: "uploads",
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (change, decorations) => {
            const { add = [], remove } = change.getMeta(key) ?? {};
            const mapped = decorations.map(change.mapping, change.doc);
            const gone = remove ? mapped.find(undefined, undefined, ({ upload }) => upload === remove) : [];
            return mapped.remove(gone).add(change.doc, add.map(({ upload, pos }) => upload.at(pos)));
          },
        },
        props: { decorations: (state) => key.getState(state) },
        appendTransaction: (changes, before, after) =>
          changes.some(({ docChanged }) => docChanged) ? takeOut(editor, after) : null,
      }),
    ];
  },
});

// Stand-ins leave the document at once, before anybody could save it; in their place is the upload.
function takeOut(editor, state) {
  const standIns = [];
  state.doc.descendants((node, pos) => {
    const id = node.type.name === "figure" && SLUG.exec(node.attrs.slug)?.[1];
    if (id) standIns.push({ pos, size: node.nodeSize, id });
  });
  if (!standIns.length) return null;
  const change = state.tr;
  const add = [];
  for (const { pos, size, id } of standIns.reverse()) {
    const steps = change.steps.length;
    removing(change, pos, pos + size);
    const since = change.mapping.slice(steps);
    for (const one of add) one.pos = since.map(one.pos);
    const known = found.get(id);
    found.delete(id);
    if (known) add.push({ upload: new Upload(editor, known.file, known.words), pos: since.map(pos, -1) });
  }
  add.forEach(({ upload }) => queueMicrotask(() => upload.start()));
  return change.setMeta(key, { add });
}

// Those that no stand-in was found for (a paste where no figure may stand) go below the block in hand.
export function uploadTheRest(editor) {
  const rest = [...found.values()];
  found.clear();
  uploadFiles(editor, rest);
}

// ``files``: {file, words}; each becomes a figure at ``pos``, or below the block in hand.
export function uploadFiles(editor, files, pos = null) {
  if (!files.length) return;
  const { state, view } = editor;
  const place = pos ?? placeFor(state, [state.schema.nodes.figure])?.from ?? state.doc.content.size;
  const add = files.map(({ file, words }) => ({ upload: new Upload(editor, file, words), pos: place }));
  view.dispatch(state.tr.setMeta(key, { add }));
  add.forEach(({ upload }) => upload.start());
}

export const uploadsUnderWay = (state) =>
  key.getState(state).find(undefined, undefined, ({ upload }) => !upload.hasFailed).length;

class Upload {
  constructor(editor, file, words = {}) {
    Object.assign(this, { editor, file, words, id: newId(), name: file.name || gettext("Pasted picture") });
    this.bar = el("progress", { max: 1, "aria-label": fill(gettext("Uploading {name}"), this) });
    this.text = el("span", {});
    this.again = button(gettext("Try again"), () => this.start(), { class: "se-button" });
    this.dismiss = button(gettext("Dismiss"), () => this.#leave(), { class: "se-button" });
    const apart = { contentEditable: "false", "data-control": "" };
    this.element = el("div.se-upload", apart, this.text, this.bar, this.again, this.dismiss);
  }

  at(pos) {
    const spec = { upload: this, key: this.id, side: -1, stopEvent: () => true, ignoreSelection: true };
    return Decoration.widget(pos, this.element, spec);
  }

  async start() {
    const { desk } = this.editor.storage;
    this.hasFailed = false;
    this.element.classList.remove("is-refused");
    this.text.textContent = fill(gettext("Uploading {name}…"), this);
    this.bar.hidden = false;
    this.again.hidden = this.dismiss.hidden = true;
    try {
      const onprogress = (done) => (this.bar.value = done);
      const { photo } = await desk.library.upload(this.file, { pasted: true, onprogress });
      if (!this.editor.isDestroyed) this.#arrive(photo);
    } catch (error) {
      this.hasFailed = true;
      this.element.classList.add("is-refused");
      this.text.textContent = `${this.name}: ${error.message}`;
      this.bar.hidden = true;
      this.again.hidden = this.dismiss.hidden = false;
      desk.announce(this.text.textContent, { quietly: true });
    }
  }

  #place() {
    return key.getState(this.editor.state).find(undefined, undefined, ({ upload }) => upload === this)[0]?.from ?? null;
  }

  #arrive(photo) {
    const { state, view, storage } = this.editor;
    const pos = this.#place();
    const change = state.tr.setMeta(key, { remove: this });
    const { figure } = state.schema.nodes;
    const place = pos === null ? null : fitting(state.doc.resolve(pos), figure);
    if (place !== null) {
      const { caption = "", alt = "" } = this.words;
      change.insert(place, figure.create({ photo: photo.id, caption, alt }));
    } else {
      storage.desk.announce(fill(gettext("{name} is in the photo library; its place in the text is gone."), this));
    }
    view.dispatch(change);
    if (photo.credit_missing && place !== null) {
      storage.desk.announce(fill(gettext("{name} is in the photo library and needs a credit."), this));
    }
  }

  #leave() {
    const { state, view } = this.editor;
    view.dispatch(state.tr.setMeta(key, { remove: this }));
    view.focus();
  }
}

// The place itself, or the nearest behind what it lies in, where such a block may stand; null without one.
function fitting($pos, type) {
  if ($pos.parent.canReplaceWith($pos.index(), $pos.index(), type)) return $pos.pos;
  for (let depth = $pos.depth - 1; depth >= 0; depth -= 1) {
    const after = $pos.indexAfter(depth);
    if ($pos.node(depth).canReplaceWith(after, after, type)) return $pos.after(depth + 1);
  }
  return null;
}
