// A photo in the text: which one, and what this use says of it. Empty words follow the photo's own.

import { choice, crops, focalPoint, ofBlock, photo, string } from "../attributes.js";
import { FigureView } from "../figure-view.js";
import { Node } from "../tiptap.js";

export const Figure = Node.create({
  name: "figure",
  atom: true,
  addAttributes: () =>
    ofBlock({
      photo: photo("photo"),
      caption: string("caption", 5000),
      alt: string("alt", 2000),
      focal: focalPoint("focal"),
      crops: crops("crops"),
      size: choice("size", "column", "column", "wide", "full"),
      slug: string("slug", 300),
      credit: string("credit", 500),
    }),
  parseHTML: () => [{ tag: "figure[data-figure]" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "figure",
    { ...HTMLAttributes, "data-figure": "" },
    ["figcaption", {}, node.attrs.caption],
  ],
  addNodeView: () => (given) => new FigureView(given),
});
