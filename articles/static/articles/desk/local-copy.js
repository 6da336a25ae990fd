/* What is typed is kept on this device, from the first keystroke until the server has it. */
const LEFT_OUT = new Set(["csrfmiddlewaretoken", "based_on", "newer", "typing", "then", "reason"]);
const SAVED_COOKIE = "newsroom_saved";
const DAYS_KEPT = 30;

export class LocalCopy {
  constructor(key, form) {
    this.key = key;
    this.form = form;
    this.forgetSaved();
  }

  fields() {
    return [...new FormData(this.form)].filter(([name, value]) => !LEFT_OUT.has(name) && typeof value === "string");
  }

  /* ``typing`` names this sitting: when the server has saved it, it says so by that name. */
  write() {
    this.typing ??= sitting();
    const copy = { typing: this.typing, at: Date.now(), basedOn: this.form.elements.based_on?.value ?? "", fields: this.fields() };
    this.form.elements.typing.value = this.typing;
    try {
      localStorage.setItem(this.key, JSON.stringify(copy));
    } catch { /* a full or forbidden store: the server is still there */ }
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  forget() {
    try {
      localStorage.removeItem(this.key);
    } catch { /* nothing is kept there */ }
    this.typing = undefined;
    this.form.elements.typing.value = "";
  }

  /* The copy of an earlier sitting, where it says something else than the page. */
  waiting() {
    const copy = this.read();
    if (!copy?.fields) return null;
    if (same(copy.fields, this.fields())) {
      this.forget();
      return null;
    }
    return copy;
  }

  /* Copies of stories that the server has saved since, and those that are too old to be missed. */
  forgetSaved() {
    const saved = /(?:^|; )newsroom_saved=([^;]+)/.exec(document.cookie)?.[1];
    if (saved) document.cookie = `${SAVED_COOKIE}=; path=/admin/; max-age=0; samesite=lax`;
    try {
      for (const key of Object.keys(localStorage).filter((name) => name.startsWith("newsroom:story:"))) {
        const copy = JSON.parse(localStorage.getItem(key));
        const age = Date.now() - copy.at;
        if (copy.typing === saved || age > DAYS_KEPT * 86400000) localStorage.removeItem(key);
      }
    } catch { /* nothing is kept there */ }
  }

  /* Have the page built anew with the words of the copy in it; nothing is saved by that. */
  putBack(copy) {
    const form = document.createElement("form");
    form.method = "post";
    form.hidden = true;
    const token = this.form.elements.csrfmiddlewaretoken.value;
    const own = [["csrfmiddlewaretoken", token], ["based_on", copy.basedOn], ["typing", copy.typing], ["then", "show"]];
    for (const [name, value] of [...own, ...copy.fields]) {
      const field = document.createElement("textarea");
      field.name = name;
      field.value = value;
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  }
}

/* crypto.randomUUID is not there on plain HTTP. */
function sitting() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function same(one, other) {
  const plain = (fields) => JSON.stringify(fields.map(([name, value]) => [name, settled(name, value)]).sort());
  return plain(one) === plain(other);
}

/* Line ends and the order of a document's attributes say nothing. */
function settled(name, value) {
  if (name !== "body") return value.replace(/\r\n?/g, "\n").trim();
  try {
    return JSON.stringify(sorted(JSON.parse(value)));
  } catch {
    return value;
  }
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]));
}
