// The services whose pages may be embedded, as the server names them: [{name, patterns: [regex]}, …].

// Patterns match an address without its "https://" and "www.", as in articles/body/embeds.py.
export class Providers {
  constructor(json) {
    this.list = read(json).map(({ name, patterns }) => ({ name, patterns: patterns.flatMap(compiled) }));
  }

  get areKnown() {
    return this.list.length > 0;
  }

  get names() {
    return this.list.map(({ name }) => name);
  }

  // The name of the service, or null where the address belongs to none.
  nameOf(address) {
    if (!URL.canParse(address) || /[\s\\"<>]/.test(address)) return null;
    const url = new URL(address);
    if (url.protocol !== "https:" || url.port || url.username || url.password) return null;
    const place = url.hostname.replace(/^www\./, "") + url.pathname;
    return this.list.find(({ patterns }) => patterns.some((pattern) => pattern.test(place)))?.name ?? null;
  }
}

function read(json) {
  try {
    const list = JSON.parse(json || "[]");
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

function compiled(pattern) {
  try {
    return [new RegExp(`^(?:${pattern.replaceAll("(?P<", "(?<")})$`)];
  } catch {
    return [];
  }
}
