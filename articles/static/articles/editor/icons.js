// The editor's icons: strokes on a grid of 20, drawn in the colour of the text.

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  bold: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z",
  italic: "M8 4h6M6 16h6M11.5 4l-3 12",
  link: "M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1",
  strike:
    "M4 10h12M14 6.5C13.5 5 12 4 10 4 7.8 4 6 5.2 6 7c0 1.2.8 2 2 2.5" +
    "M6 13.5C6.5 15 8 16 10 16c2.2 0 4-1.2 4-3 0-.5-.1-1-.4-1.4",
  superscript: "M4 7l6 9M10 7l-6 9M13 4.5c.3-1 2.8-1 2.8.5 0 1.2-2.8 2-2.8 3.5h3",
  subscript: "M4 4l6 9M10 4l-6 9M13 12.5c.3-1 2.8-1 2.8.5 0 1.2-2.8 2-2.8 3.5h3",
  language: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14",
  clear: "M5 4h9M9.5 4v5M8 16l1-4M3 3l14 14",
  paragraph: "M4 5h12M4 8.5h12M4 12h12M4 15.5h7",
  subhead: "M5 4v12M13 4v12M5 10h8",
  "subhead-minor": "M6 6v9M12 6v9M6 10.5h6",
  figure: "M3 4h14v12H3zM3 13l4-4 3.5 3.5L13 10l4 4M13 7.2h.01",
  gallery: "M5 6h12v10H5zM3 13V4h11M5 14l3.5-3.5L12 14l2-2 3 3",
  "pull-quote": "M4 6h4v4c0 2-1 3.5-3 4M11 6h4v4c0 2-1 3.5-3 4",
  blockquote: "M4 4v12M8 6h8M8 10h8M8 14h5",
  bullets: "M4.5 5.5h.01M4.5 10h.01M4.5 14.5h.01M8 5.5h9M8 10h9M8 14.5h9",
  numbers: "M3.5 4.5l1-.5v3.5M3.5 11c0-1.2 2-1.2 2 0 0 .8-2 1.5-2 2.5h2M9 5.5h8M9 10h8M9 14.5h8",
  "fact-box": "M3 4h14v12H3zM6 7.5h8M6 10.5h8M6 13h5",
  "timed-update": "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4l3 2",
  embed: "M7 6l-4 4 4 4M13 6l4 4-4 4M11.5 4l-3 12",
  table: "M3 4h14v12H3zM3 8h14M3 12h14M8.5 4v12",
  "section-break": "M3 10h3M8.5 10h3M14 10h3M5 5h10M5 15h10",
  crop: "M6 2v12h12M2 6h12v12",
  undo: "M7 4L3.5 7.5 7 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8",
  redo: "M13 4l3.5 3.5L13 11M16 7.5H8.5a4.25 4.25 0 0 0 0 8.5H12",
  help: "M7.5 7.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M10 14.5h.01M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z",
  plus: "M10 4v12M4 10h12",
  handle: "M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12M5 11l5 5 5-5",
  duplicate: "M7 7h9v9H7zM4 13V4h9",
  remove: "M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6",
  close: "M5 5l10 10M15 5L5 15",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  chevron: "M6 8l4 4 4-4",
  replace: "M4 8a6 6 0 0 1 11-2M16 3v4h-4M16 12a6 6 0 0 1-11 2M4 17v-4h4",
  focus: "M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM10 2v3M10 15v3M2 10h3M15 10h3",
  upload: "M10 13V4M6 8l4-4 4 4M4 13v3h12v-3",
  warning: "M10 3l7.5 13h-15zM10 8v4M10 14h.01",
  check: "M4 10.5l4 4 8-9",
  column: "M7 4h6v12H7z",
  wide: "M4.5 5h11v10h-11z",
  full: "M2 6h16v8H2z",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const attributes = {
    class: "se-icon", viewBox: "0 0 20 20", width: 18, height: 18, fill: "none", stroke: "currentColor",
    "stroke-width": ["handle", "bullets", "more"].includes(name) ? 2.1 : 1.6,
    "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true", focusable: "false",
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
