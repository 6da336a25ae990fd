// Characters that no text of a story may hold: the server refuses them (articles/body/characters.py).

// Control characters break feeds, and half a surrogate pair can't be stored at all.
const CONTROL = "[\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]";
const HALF = "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]";
const FORBIDDEN = new RegExp(`${CONTROL}|${HALF}`);
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, "g");
const BLANKS = /[\t\n\v\f\r\u0085]+/g;

export const hasForbidden = (text) => FORBIDDEN.test(text);

// Line ends and tabs become spaces, other control characters go.
export const cleaned = (text) => text.replace(BLANKS, " ").replace(ALL_FORBIDDEN, "");
