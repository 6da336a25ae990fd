// What the parts of one editor share: the photo library, the embed services, the paper's clock, and the
// dialogs and messages of the page around the text. Kept as ``editor.storage.desk``.

import { fill, gettext } from "./i18n.js";
import { blocksInHand } from "./in-hand.js";
import { openHelp } from "./help-dialog.js";
import { editLanguage } from "./language-dialog.js";
import { editLink } from "./link-dialog.js";
import { moveDown, moveUp, removing } from "./moving.js";
import { choosePhotos } from "./photo-picker.js";
import { PhotoLibrary } from "./photos.js";
import { Providers } from "./providers.js";
import { Extension, Selection } from "./tiptap.js";

export class Desk {
  constructor({ pickerUrl = "", uploadUrl = "", embedProviders = "", timeZone = "UTC" }, status) {
    this.library = new PhotoLibrary({ pickerUrl, uploadUrl });
    this.providers = new Providers(embedProviders);
    this.timeZone = isZone(timeZone) ? timeZone : "UTC";
    this.status = status;
  }

  extension() {
    const desk = this;
    return Extension.create({
      name: "desk",
      // Tiptap would keep a copy of what addStorage returns, without its methods.
      onBeforeCreate() {
        this.editor.storage.desk = desk;
      },
    });
  }

  // Once the editor is there: it, its toolbar and its rail.
  furnish({ editor, toolbar, rail }) {
    Object.assign(this, { editor, toolbar, rail });
  }

  announce(message, options) {
    this.status.say(message, options);
  }

  announcePlace() {
    const hand = blocksInHand(this.editor.state, { items: true });
    if (!hand) return;
    const values = { place: hand.index + 1, count: hand.holder.childCount };
    this.announce(fill(gettext("Moved to place {place} of {count}."), values), { quietly: true });
  }

  choosePhotos(options) {
    return choosePhotos(this.library, options);
  }

  editLink() {
    return editLink(this.editor);
  }

  editLanguage() {
    return editLanguage(this.editor);
  }

  help() {
    return openHelp();
  }

  openInsertMenu() {
    this.rail.hovered = null;
    this.rail.refresh();
    this.rail.insert();
  }

  openBlockMenu() {
    this.rail.hovered = null;
    this.rail.refresh();
    this.rail.menu();
  }

  focusToolbar() {
    this.toolbar.focus();
  }

  moveBlock(direction) {
    const { state, view } = this.editor;
    if ((direction < 0 ? moveUp : moveDown)(state, view.dispatch)) this.announcePlace();
  }

  removeAt(pos) {
    const { state, view } = this.editor;
    const change = removing(state.tr, pos, pos + state.doc.nodeAt(pos).nodeSize);
    const $near = change.doc.resolve(Math.min(pos, change.doc.content.size));
    view.dispatch(change.setSelection(Selection.near($near, -1)));
  }
}

function isZone(name) {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
