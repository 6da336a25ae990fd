// Block ids: every block has one, no two have the same, and the block that was there first keeps its own.

import { Extension, Plugin } from "./tiptap.js";
import { isBlockId } from "./attributes.js";

const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";

export function newId() {
  let id = "";
  while (id.length < 10) {
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      // 252 is the last multiple of 36 below 256: no letter is likelier than another.
      if (byte < 252 && id.length < 10) id += ALPHABET[byte % 36];
    }
  }
  return id;
}

export const BlockIds = Extension.create({
  name: "blockIds",
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions, before, after) {
          return transactions.some(({ docChanged }) => docChanged) ? repair(transactions, before, after) : null;
        },
      }),
    ];
  },
});

function repair(transactions, before, after) {
  const places = new Map();
  const wanting = [];
  after.doc.descendants((node, pos) => {
    if (!("id" in node.attrs)) return;
    const { id } = node.attrs;
    if (!isBlockId(id)) wanting.push(pos);
    else if (places.has(id)) places.get(id).push(pos);
    else places.set(id, [pos]);
  });
  const doubled = [...places].filter(([, positions]) => positions.length > 1);
  if (doubled.length) {
    const origins = whereTheyWent(transactions, before, new Set(doubled.map(([id]) => id)));
    for (const [id, positions] of doubled) {
      const kept = positions.includes(origins.get(id)) ? origins.get(id) : positions[0];
      wanting.push(...positions.filter((pos) => pos !== kept));
    }
  }
  if (!wanting.length) return null;
  const repairing = after.tr;
  for (const pos of wanting) repairing.setNodeAttribute(pos, "id", newId());
  return repairing;
}

// Where the blocks that had these ids are after the transactions: a copy pasted above its original
// must not take the original's id.
function whereTheyWent(transactions, before, ids) {
  const went = new Map();
  before.doc.descendants((node, pos) => {
    if (!ids.has(node.attrs.id) || went.has(node.attrs.id)) return;
    let place = pos;
    for (const transaction of transactions) {
      const mapped = transaction.mapping.mapResult(place, 1);
      if (mapped.deletedAfter) return;
      place = mapped.pos;
    }
    went.set(node.attrs.id, place);
  });
  return went;
}

// A document read from elsewhere, with an id on each block; ids that are there stay.
export function withIds(doc) {
  const taken = new Set();
  const visit = (node) => {
    const copy = { ...node };
    if (!["doc", "text", "hardBreak"].includes(node.type)) {
      let { id } = node.attrs ?? {};
      if (!isBlockId(id) || taken.has(id)) id = newId();
      taken.add(id);
      copy.attrs = { ...node.attrs, id };
    }
    if (node.content) copy.content = node.content.map(visit);
    return copy;
  };
  return visit(doc);
}
