// The editor's schema: all nodes and marks in order, and the spec that must equal articles.body.spec().

import { MARKS } from "./marks.js";
import { Blockquote } from "./nodes/blockquote.js";
import { Document, SCHEMA } from "./nodes/document.js";
import { Embed } from "./nodes/embed.js";
import { FactBox } from "./nodes/fact-box.js";
import { Figure } from "./nodes/figure.js";
import { Gallery } from "./nodes/gallery.js";
import { BulletList, ListItem, OrderedList } from "./nodes/lists.js";
import { HardBreak, Paragraph, Text } from "./nodes/paragraph.js";
import { PullQuote } from "./nodes/pull-quote.js";
import { SectionBreak } from "./nodes/section-break.js";
import { Subhead } from "./nodes/subhead.js";
import { Table, TableCell, TableHeader, TableRow } from "./nodes/table.js";
import { TimedUpdate } from "./nodes/timed-update.js";
import { getSchema } from "./tiptap.js";

export const NODES = [
  Document, Paragraph, Subhead, Figure, Gallery, PullQuote, Blockquote, BulletList, OrderedList, ListItem, FactBox,
  TimedUpdate, Embed, Table, TableRow, TableCell, TableHeader, SectionBreak, Text, HardBreak,
];

export const SCHEMA_PARTS = [...NODES, ...MARKS];

// What the schema says, in the form of the server's own: defaults, content, and marks in order of rank.
export function spec() {
  const schema = getSchema(SCHEMA_PARTS);
  const defaults = (attrs = {}) =>
    Object.fromEntries(Object.entries(attrs).map(([name, attribute]) => [name, { default: attribute.default }]));
  const nodes = {};
  for (const [name, type] of Object.entries(schema.nodes)) {
    const { attrs, content, marks, atom } = type.spec;
    nodes[name] = { attrs: defaults(attrs) };
    if (content) nodes[name].content = content;
    if (content?.includes("text")) nodes[name].marks = marks;
    if (type.isInline) nodes[name].inline = true;
    if (atom) nodes[name].atom = true;
  }
  const marks = {};
  for (const [name, type] of Object.entries(schema.marks)) {
    marks[name] = { attrs: defaults(type.spec.attrs) };
    if (type.spec.excludes) marks[name].excludes = type.spec.excludes;
  }
  return { schema: SCHEMA, nodes, marks };
}
