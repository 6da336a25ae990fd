// Pictures in pasted HTML: those that came along are uploaded, all others can only be counted.

import { asValue } from "../attributes.js";
import { slugFor } from "../uploads.js";

const DATA = /^data:(image\/(?:jpeg|png|webp|avif|tiff|gif|bmp));base64,([a-z0-9+/=\s]+)$/i;

// Replaces each picture with a stand-in that becomes an upload, or takes it out. Returns how many were left
// behind: the policy of this page lets it load no picture from elsewhere.
export function cleanPictures(body) {
  let leftBehind = 0;
  for (const image of [...body.querySelectorAll("img, picture > source")]) {
    if (image.localName === "source" || isPixel(image)) {
      image.remove();
      continue;
    }
    const file = fileOf(image.getAttribute("src") ?? "");
    if (file) image.replaceWith(standIn(image, file));
    else {
      leftBehind += 1;
      image.remove();
    }
  }
  return leftBehind;
}

const isPixel = (image) =>
  ["width", "height"].some((side) => /^[0-2](px)?$/.test(image.getAttribute(side) ?? "")) ||
  sizeOf(image.getAttribute("src") ?? "").some((side) => side <= 2);

// [width, height] of a GIF or PNG that came along, from its first bytes; [] of all others.
function sizeOf(source) {
  const [, type, encoded] = DATA.exec(source) ?? [];
  if (!/gif|png/i.test(type ?? "")) return [];
  try {
    const head = Uint8Array.from(atob(encoded.replace(/\s/g, "").slice(0, 40)), (sign) => sign.charCodeAt(0));
    const view = new DataView(head.buffer);
    return /gif/i.test(type) ? [view.getUint16(6, true), view.getUint16(8, true)] : [view.getUint32(16), view.getUint32(20)];
  } catch {
    return [];
  }
}

function fileOf(source) {
  const [, type, encoded] = DATA.exec(source) ?? [];
  if (!type) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded.replace(/\s/g, "")), (sign) => sign.charCodeAt(0));
    return new File([bytes], `pasted.${type.split("/")[1].replace("jpeg", "jpg").toLowerCase()}`, { type });
  } catch {
    return null;
  }
}

function standIn(image, file) {
  const caption = image.closest("figure")?.querySelector("figcaption");
  const words = {
    caption: asValue(caption?.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 5000),
    alt: asValue(image.getAttribute("alt") ?? "").trim().slice(0, 2000),
  };
  caption?.remove();
  const figure = image.ownerDocument.createElement("figure");
  figure.dataset.figure = "";
  figure.dataset.slug = JSON.stringify(slugFor(file, words));
  return figure;
}
