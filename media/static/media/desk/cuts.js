/* The sums of cutting, in shares of the whole: as media.addresses.Crop does them. */
export const RATIOS = ["16:9", "3:2", "4:3", "1:1", "4:5"];
export const LEAST = 320;

export const codeOf = (ratio) => ratio.replace(":", "x");

const sides = (ratio) => ratio.split(":").map(Number);
const between = (low, value, high) => Math.min(Math.max(value, low), Math.max(low, high));

/* The height that a cut of this width has. */
export function heightOf(ratio, width, [across, down]) {
  const [x, y] = sides(ratio);
  return (width * across * y) / x / down;
}

/* The widest that a cut of the ratio can be, and the narrowest. */
export function widths(ratio, size) {
  const widest = Math.min(1, 1 / heightOf(ratio, 1, size));
  return [Math.min(widest, LEAST / size[0]), widest];
}

/* The largest part of that ratio, its middle as near to the point as it goes. */
export function around(ratio, [x, y], size) {
  const [, width] = widths(ratio, size);
  const height = Math.min(1, heightOf(ratio, width, size));
  return [between(0, x - width / 2, 1 - width), between(0, y - height / 2, 1 - height), width, height];
}

/* A cut pushed back inside the picture, in the thousandths that are kept. */
export function inside(ratio, [left, top, width], size) {
  const [least, most] = widths(ratio, size);
  const wide = between(Math.ceil(least * 1000) / 1000, Math.round(width * 1000) / 1000, Math.floor(most * 1000) / 1000);
  const high = Math.min(1, heightOf(ratio, wide, size));
  const kept = (share) => Math.floor(share * 1000 + 1e-6) / 1000;
  return [between(0, kept(left), kept(1 - wide)), between(0, kept(top), kept(1 - high)), wide, high];
}
