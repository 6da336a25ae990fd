// Pasting and dropping: text with its structure, addresses as links or embeds, pictures as uploads.

import { cleaned, hasForbidden } from "../characters.js";
import { fill, gettext, ngettext } from "../i18n.js";
import { blockInHand, holdsBlocks, isBlankParagraph } from "../in-hand.js";
import { asLink, isLink, withoutTracking } from "../links.js";
import { isPicture } from "../photos.js";
import { Extension, Fragment, Plugin, Slice } from "../tiptap.js";
import { uploadFiles, uploadTheRest } from "../uploads.js";
import { clean, isOurs } from "./clean.js";

export const Paste = Extension.create({
  name: "storyPaste",
  priority: 150,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            const { html: cleanHtml, leftBehind } = clean(html);
            if (leftBehind) editor.storage.desk.announce(leftBehindNotice(leftBehind));
            setTimeout(() => editor.isDestroyed || uploadTheRest(editor));
            return cleanHtml;
          },
          transformPasted: (slice) => new Slice(storable(slice.content), slice.openStart, slice.openEnd),
          handlePaste: (view, event) => pastePictures(editor, event) || pasteAddress(editor, event),
          handleDrop: (view, event, slice, moved) => !moved && dropPictures(editor, event),
        },
      }),
    ];
  },
});

function leftBehindNotice(count) {
  const message = ngettext(
    "{count} picture on the pasted page was not brought along; save it and upload it.",
    "{count} pictures on the pasted page were not brought along; save them and upload them.",
    count,
  );
  return fill(message, { count });
}

// Text without the characters that no story may hold: tabs and line ends become spaces.
function storable(content) {
  const nodes = [];
  content.forEach((node) => {
    if (!node.isText) nodes.push(node.copy(storable(node.content)));
    else if (!hasForbidden(node.text)) nodes.push(node);
    else if (cleaned(node.text)) nodes.push(node.type.schema.text(cleaned(node.text), node.marks));
  });
  return Fragment.from(nodes);
}

// Files count where they are what was copied. Word and spreadsheets add a picture of the text they give.
function pastePictures(editor, { clipboardData }) {
  const files = [...(clipboardData?.files ?? [])].filter(isPicture);
  if (!files.length) return false;
  const html = clipboardData.getData("text/html");
  const words = html ? withoutTags(html) : clipboardData.getData("text/plain").trim();
  if (isOurs(html) || words) return false;
  uploadFiles(editor, files.map((file) => ({ file })));
  return true;
}

function withoutTags(html) {
  return html.replace(/<(style|script|title)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|&nbsp;/gi, "").trim();
}

function dropPictures(editor, event) {
  const files = [...(event.dataTransfer?.files ?? [])].filter(isPicture);
  if (!files.length) return false;
  uploadFiles(editor, files.map((file) => ({ file })), placeAt(editor.view, event));
  return true;
}

// The place between two blocks that is nearest to the pointer.
function placeAt(view, { clientX, clientY }) {
  const found = view.posAtCoords({ left: clientX, top: clientY });
  if (!found) return null;
  const $pos = view.state.doc.resolve(found.pos);
  let { depth } = $pos;
  while (depth > 0 && !holdsBlocks($pos.node(depth))) depth -= 1;
  if (depth === $pos.depth) return $pos.pos;
  const pos = $pos.before(depth + 1);
  const { top, bottom } = view.nodeDOM(pos).getBoundingClientRect();
  return clientY > (top + bottom) / 2 ? $pos.after(depth + 1) : pos;
}

// A bare address: over selected words it makes them a link, alone on its line it may be an embed.
function pasteAddress(editor, { clipboardData }) {
  const address = clipboardData?.getData("text/plain").trim() ?? "";
  if (!/^(https?:\/\/|mailto:)\S+$/i.test(address) || !isLink(address)) return false;
  const { state, view, schema } = editor;
  const { selection } = state;
  const { parent } = selection.$from;
  const here = blockInHand(state);
  if (!["paragraph", "subhead"].includes(parent.type.name)) return false;
  if (here && isBlankParagraph(here.node) && editor.storage.desk.providers.nameOf(address)) {
    const embed = schema.nodes.embed.create({ url: address });
    view.dispatch(state.tr.replaceWith(here.pos, here.pos + here.node.nodeSize, embed));
    return true;
  }
  const href = withoutTracking(asLink(address));
  const link = schema.marks.link.create({ href });
  if (selection.empty) {
    const marks = link.addToSet(state.storedMarks ?? selection.$from.marks());
    view.dispatch(state.tr.replaceSelectionWith(schema.text(href, marks), false).removeStoredMark(link));
  } else view.dispatch(state.tr.addMark(selection.from, selection.to, link));
  return true;
}
