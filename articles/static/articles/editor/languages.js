// Languages by their BCP 47 tags: which tags there are, their names, their direction.

import { gettext } from "./i18n.js";

const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const RTL_SCRIPTS = new Set(["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"]);
const RTL_LANGUAGES = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi"]);

// Those that quotations in a newspaper are in most often; any other tag can be typed.
export const COMMON = [
  "ar", "zh", "cs", "da", "nl", "en", "fi", "fr", "de", "el", "he", "hi", "hu", "it", "ja", "ko", "la", "no",
  "fa", "pl", "pt", "ro", "ru", "es", "sv", "tr", "uk", "ur", "vi", "cy",
];

export const isLanguageTag = (value) => typeof value === "string" && value.length <= 35 && TAG.test(value);

export function direction(tag) {
  const [language, ...subtags] = tag.toLowerCase().split("-");
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script) return RTL_SCRIPTS.has(script) ? "rtl" : "ltr";
  return RTL_LANGUAGES.has(language) ? "rtl" : "ltr";
}

// "French" for "fr", in the language of the desk.
export function languageName(tag) {
  try {
    return new Intl.DisplayNames([document.documentElement.lang || "en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag || gettext("unknown language");
  }
}
