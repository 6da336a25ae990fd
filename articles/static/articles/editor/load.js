// Reading the stored text: as it is where it fits the schema, otherwise as much of it as does.

import { fill, gettext } from "./i18n.js";
import { withIds } from "./ids.js";
import { SCHEMA } from "./nodes/document.js";
import { DocumentNode, Fragment } from "./tiptap.js";

const NO_STORY = () => gettext("This is not the text of a story.");
const KEYS = new Set(["type", "attrs", "content", "marks", "text"]);

// {doc, problems}: a document node for the schema, and what of ``text`` it could not take.
export function load(text, schema) {
  if (!text.trim()) return { doc: blank(schema), problems: [] };
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return { doc: blank(schema), problems: [gettext("It is no JSON: it may have been cut off on its way.")] };
  }
  const problems = new Set();
  try {
    if (json?.type !== schema.topNodeType.name) problems.add(NO_STORY());
    inspect(json, schema, problems);
    const doc = DocumentNode.fromJSON(schema, withIds(json));
    doc.check();
    if (!problems.size) return { doc, problems: [] };
  } catch (error) {
    const isMisplaced = error instanceof RangeError;
    if (!problems.size) problems.add(isMisplaced ? gettext("A block stands where it can’t, or is empty.") : NO_STORY());
  }
  return { doc: salvaged(json, schema) ?? blank(schema), problems: [...problems] };
}

const blank = (schema) => schema.topNodeType.create(null, schema.nodes.paragraph.createAndFill());

function inspect(node, schema, problems) {
  const type = typeOf(node, schema);
  if (!type) {
    problems.add(fill(gettext("There is no kind of block called “{name}”."), { name: node?.type ?? "?" }));
    node?.content?.forEach?.((child) => inspect(child, schema, problems));
    return;
  }
  for (const key of Object.keys(node)) {
    if (!KEYS.has(key)) problems.add(fill(gettext("A block has an unknown part, “{key}”."), { key }));
  }
  inspectAttributes(node, type, problems);
  if (type === schema.topNodeType && node.attrs?.schema !== SCHEMA) {
    problems.add(gettext("It was written by another version of Newsroom."));
  }
  for (const mark of node.marks ?? []) {
    const markType = Object.hasOwn(schema.marks, mark?.type) ? schema.marks[mark.type] : null;
    if (markType) inspectAttributes(mark, markType, problems);
    else problems.add(fill(gettext("There is no formatting called “{name}”."), { name: mark?.type ?? "?" }));
  }
  for (const child of node.content ?? []) inspect(child, schema, problems);
}

const typeOf = (node, schema) =>
  node && typeof node.type === "string" && Object.hasOwn(schema.nodes, node.type) ? schema.nodes[node.type] : null;

function inspectAttributes({ attrs, type: name }, type, problems) {
  for (const [key, value] of Object.entries(attrs ?? {})) {
    const attribute = Object.hasOwn(type.spec.attrs ?? {}, key) ? type.spec.attrs[key] : null;
    // An id nobody typed nobody could correct: it is replaced without a word.
    if (attribute && key !== "id" && !isValid(attribute, value)) {
      problems.add(fill(gettext("“{key}” of {name} has a value that it can’t have."), { key, name }));
    } else if (!attribute) problems.add(fill(gettext("{name} has an unknown attribute, “{key}”."), { key, name }));
  }
}

function isValid(attribute, value) {
  try {
    attribute.validate?.(value);
    return true;
  } catch {
    return false;
  }
}

// As much of ``json`` as the schema can hold; no word of it is left out where it is text at all.
function salvaged(json, schema) {
  try {
    const blocks = fitted(mended(json.content ?? [json], schema), schema.topNodeType);
    const doc = schema.topNodeType.create(null, blocks.fragment);
    doc.check();
    return DocumentNode.fromJSON(schema, withIds(doc.toJSON()));
  } catch {
    return null;
  }
}

function mended(list, schema) {
  return (Array.isArray(list) ? list : []).flatMap((json) => {
    if (typeof json?.text === "string" && json.text) return [schema.text(json.text, marksOf(json, schema))];
    const type = typeOf(json, schema);
    const children = mended(json?.content, schema);
    if (!type || type === schema.topNodeType || type.name === "text") return children;
    const attrs = {};
    for (const [key, value] of Object.entries(json.attrs ?? {})) {
      if (type.spec.attrs?.[key] && isValid(type.spec.attrs[key], value)) attrs[key] = value;
    }
    const { fragment, rest } = fitted(children, type);
    return [type.create(attrs, fragment), ...rest];
  });
}

function marksOf({ marks }, schema) {
  return (Array.isArray(marks) ? marks : []).flatMap((mark) => {
    const type = Object.hasOwn(schema.marks, mark?.type) ? schema.marks[mark.type] : null;
    const attrs = mark?.attrs ?? {};
    if (!type) return [];
    const rules = Object.entries(type.spec.attrs ?? {});
    return rules.every(([key, rule]) => isValid(rule, attrs[key] ?? null)) ? [type.create(attrs)] : [];
  });
}

// {fragment, rest}: content that a block of this type can have, and the blocks that must stand after it.
function fitted(children, type) {
  const { paragraph } = type.schema.nodes;
  const taken = [];
  const rest = [];
  let match = type.contentMatch;
  const take = (node) => {
    const next = match.matchType(node.type);
    if (next) {
      match = next;
      taken.push(type.inlineContent && !type.allowsMarks(node.marks) ? node.mark([]) : node);
    }
    return Boolean(next);
  };
  for (const child of children) {
    if (take(child)) continue;
    if (type.inlineContent) {
      if (child.textContent) take(type.schema.text(child.textContent));
    } else if (child.isInline) take(paragraph.create(null, child)) || rest.push(child);
    else if (type !== type.schema.topNodeType) rest.push(child);
    else for (const text of textsOf(child)) take(paragraph.create(null, text));
  }
  const fill = match.fillBefore(Fragment.empty, true) ?? Fragment.empty;
  return { fragment: Fragment.from(taken).append(fill), rest };
}

function textsOf(node) {
  const texts = [];
  node.descendants((child) => {
    if (child.isTextblock) texts.push(child.content);
    return !child.isTextblock;
  });
  return texts;
}
