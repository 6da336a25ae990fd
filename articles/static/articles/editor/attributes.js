// The kinds of attribute that blocks have: default, what is valid, and how they travel on the clipboard.

import { cleaned, hasForbidden } from "./characters.js";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

function attribute(name, initial, isValid) {
  const key = `data-${name}`;
  return {
    default: initial,
    validate(value) {
      if (!isValid(value)) throw new RangeError(`Not a valid ${name}`);
    },
    parseHTML(element) {
      const value = read(element.getAttribute(key));
      return isValid(value) ? value : initial;
    },
    renderHTML(attributes) {
      const value = attributes[name];
      return JSON.stringify(value) === JSON.stringify(initial) ? {} : { [key]: JSON.stringify(value) };
    },
  };
}

function read(json) {
  try {
    return JSON.parse(json ?? "");
  } catch {
    return undefined;
  }
}

export const string = (name, limit) =>
  Object.assign(
    attribute(name, "", (value) => typeof value === "string" && value.length <= limit && !hasForbidden(value)),
    { limit },
  );

export const choice = (name, initial, ...values) =>
  attribute(name, initial, (value) => values.includes(value));

export const wholeNumber = (name, initial, low, high) =>
  attribute(name, initial, (value) => Number.isInteger(value) && value >= low && value <= high);

export const photo = (name) =>
  attribute(name, null, (value) => value === null || (typeof value === "string" && UUID.test(value)));

export const focalPoint = (name) =>
  attribute(name, null, (value) => value === null || isPoint(value));

export const crops = (name) => attribute(name, null, (value) => value === null || areCrops(value));

export const instant = (name) =>
  attribute(name, "", (value) => value === "" || isInstant(value));

const isInstant = (value) => typeof value === "string" && INSTANT.test(value) && !Number.isNaN(Date.parse(value));

const isPoint = (value) => Array.isArray(value) && value.length === 2 && value.every(isFraction);

const RATIOS = new Set(["16x9", "3x2", "4x3", "1x1", "4x5"]);
const isBox = (value) => Array.isArray(value) && value.length === 4 && value.every(isFraction) && value[2] > 0;
const areCrops = (value) =>
  typeof value === "object" && !Array.isArray(value) && Object.entries(value).every(([ratio, box]) => RATIOS.has(ratio) && isBox(box));

const isFraction = (value) => typeof value === "number" && value >= 0 && value <= 1;

// Attributes of a block: its id, which no split may double, and its own.
export const ofBlock = (own = {}) => ({
  id: {
    default: null,
    keepOnSplit: false,
    validate(value) {
      if (value !== null && !isBlockId(value)) throw new RangeError("Not a valid id");
    },
    parseHTML: (element) => (isBlockId(element.dataset.id) ? element.dataset.id : null),
    renderHTML: ({ id }) => (id ? { "data-id": id } : {}),
  },
  ...own,
});

export const isBlockId = (value) => typeof value === "string" && /^[A-Za-z0-9_-]{6,40}$/.test(value);

// What was typed into a field, as an attribute can hold it.
export const asValue = (text) => cleaned(text);

// The same for what stands on one line, also where it was pasted from several.
export const asLine = (text) => cleaned(text.replace(/\s*\n\s*/g, " "));
