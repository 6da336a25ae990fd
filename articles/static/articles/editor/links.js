// Where a link may lead: the same rules as the server's (articles/body/links.py).

import { gettext } from "./i18n.js";

export const LINK_LIMIT = 2000;
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs(enc|mi)|oly_(anon|enc)_id|ref_src)$/i;

// What is wrong with an address: a sentence, or null. "" is no address.
export function linkProblem(href) {
  if (typeof href !== "string" || !href) return gettext("This is missing.");
  if (href.length > LINK_LIMIT) return gettext("This address is too long.");
  // eslint-disable-next-line no-control-regex
  if (/[\s\\\u0000-\u001f\u007f-\u009f]/.test(href)) return gettext("There is a space or a backslash in it.");
  if (href.startsWith("#") || /^\/(?!\/)/.test(href)) return null;
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(href) ?? [];
  if (/^https?$/i.test(scheme ?? "")) {
    return URL.canParse(href) && /^\/\/[^/?#]/.test(rest) ? null : gettext("This is not an address.");
  }
  if (/^(mailto|tel)$/i.test(scheme ?? "")) return /^[^?#]/.test(rest) ? null : gettext("This names nobody.");
  return gettext("This should begin with https://, http://, mailto:, tel:, / or #.");
}

export const isLink = (href) => linkProblem(href) === null;

// What somebody typed, as an address: "example.org" gets its https://, an address of this site loses its host.
export function asLink(typed) {
  const text = typed.trim();
  if (/^[^\s@/:]+@[^\s@/]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s()-]{6,}$/.test(text)) return `tel:${text.replace(/[\s()-]/g, "")}`;
  if (/^(?!\w+:)[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/?#]|$)/i.test(text)) return `https://${text}`;
  if (isLink(text) && URL.canParse(text)) {
    const url = new URL(text);
    if (url.origin === location.origin) return url.pathname + url.search + url.hash;
  }
  return text;
}

// The same where a page's own tracking is no business of ours: utm_… and click ids go.
export function withoutTracking(href) {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return href;
  const url = new URL(href);
  const tracking = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  if (!tracking.length) return href;
  for (const key of tracking) url.searchParams.delete(key);
  return url.href;
}
