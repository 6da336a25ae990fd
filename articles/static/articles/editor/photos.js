// The photo library as the editor sees it: cards of photos, searching, uploading.

import { fill, gettext } from "./i18n.js";

const AT_ONCE = 40;

// Stands for a card where there is none to have.
export const MISSING = Symbol("missing");
export const UNREACHABLE = Symbol("unreachable");

export class PhotoLibrary {
  constructor({ pickerUrl, uploadUrl }) {
    Object.assign(this, { pickerUrl, uploadUrl });
    this.cards = new Map();
    this.wanted = new Set();
    this.listeners = new Set();
  }

  // The card of a photo; while it is fetched undefined, and whoever watches is told when it is there.
  card(id) {
    if (!this.cards.has(id)) this.#want(id);
    return this.cards.get(id);
  }

  // ``listener`` is called with the ids whose cards have come or changed. Returns how to stop that.
  watch(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  keep(cards) {
    for (const card of cards) this.cards.set(card.id, card);
    this.#tell(cards.map(({ id }) => id));
  }

  retry(id) {
    this.cards.delete(id);
    this.#want(id);
    this.#tell([id]);
  }

  #tell(ids) {
    for (const listener of this.listeners) listener(new Set(ids));
  }

  #want(id) {
    if (this.wanted.has(id)) return;
    this.wanted.add(id);
    if (this.wanted.size === 1) queueMicrotask(() => this.#fetch());
  }

  async #fetch() {
    const ids = [...this.wanted];
    this.wanted.clear();
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = ids.slice(start, start + AT_ONCE);
      let otherwise = MISSING;
      let photos = [];
      try {
        ({ photos } = await this.#get({ ids: some.join(",") }));
      } catch {
        otherwise = UNREACHABLE;
      }
      for (const id of some) this.cards.set(id, otherwise);
      for (const card of photos) this.cards.set(card.id, card);
      this.#tell(some);
    }
  }

  // {photos, next, total, has_more}; throws an Error whose message is for people. ``filters``: facets of the
  // photo desk's search.
  async search(q, page, signal, filters = {}) {
    const found = await this.#get({ q, page, ...filters }, signal);
    for (const card of found.photos) this.cards.set(card.id, card);
    return found;
  }

  // What a search can be narrowed to: {agencies, collections}, each a list of [id, name].
  async choices() {
    const { agencies = [], collections = [] } = await this.#get({ choices: 1 });
    return { agencies, collections };
  }

  async #get(query, signal) {
    const url = new URL(this.pickerUrl, document.baseURI);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    let answer;
    try {
      answer = await fetch(url, { signal, credentials: "same-origin", headers: { Accept: "application/json" } });
    } catch (error) {
      if (error.name === "AbortError") throw error;
      throw new Error(gettext("The photo library can’t be reached. Check the connection and try again."));
    }
    if (!answer.ok || !answer.headers.get("Content-Type")?.includes("json")) throw new Error(refusal(answer.status));
    return answer.json();
  }

  // One file into the library. Answers with {photo, found, warnings}; throws an Error that says what to do.
  // ``onprogress`` gets a fraction. (Not fetch: that tells nothing of an upload's progress.)
  upload(file, { pasted = false, onprogress } = {}) {
    const form = new FormData();
    form.append("file", file, file.name || "picture");
    if (pasted) form.append("pasted", "1");
    const request = new XMLHttpRequest();
    const done = new Promise((resolve, reject) => {
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) onprogress?.(event.loaded / event.total);
      });
      request.addEventListener("load", () => {
        const { photo, warnings = [], found = {}, error } = parsed(request.responseText);
        if (request.status < 300 && photo) {
          this.keep([photo]);
          resolve({ photo, warnings, found });
        } else reject(new Error(error || refusal(request.status)));
      });
      request.addEventListener("error", () =>
        reject(new Error(gettext("The connection broke off. Check it and try again."))),
      );
      request.addEventListener("abort", () => reject(new Error(gettext("Stopped."))));
    });
    request.open("POST", this.uploadUrl);
    request.setRequestHeader("X-CSRFToken", csrfToken());
    request.setRequestHeader("Accept", "application/json");
    request.send(form);
    return Object.assign(done, { stop: () => request.abort() });
  }
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

function refusal(status) {
  if (status === 413) return gettext("This file is too large.");
  if (status === 403 || status === 401 || status < 400) {
    return gettext("You may not do this, or have been signed out. Sign in in another tab and try again.");
  }
  return fill(gettext("The photo library answered with an error ({status}). Try again."), { status });
}

// Django's token, from the form that the editor stands in or from its cookie.
function csrfToken() {
  const field = document.querySelector("input[name=csrfmiddlewaretoken]");
  return field?.value ?? /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie)?.[1] ?? "";
}

export const isPicture = (file) => file.type.startsWith("image/") || /\.(jpe?g|png|webp|avif|tiff?)$/i.test(file.name);
