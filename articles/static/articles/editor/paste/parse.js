// Pasted HTML as a document that runs nothing, loads nothing and breaks no security policy.

// Under a strict policy ``style`` attributes are refused even in a detached document, and with them what
// they say of bold and lists; handlers of events are reported. Both are renamed before anything parses them.
const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const REFUSED_OR_QUOTED = /("[^"]*"|'[^']*')|(?<=[\s/"'])(style|on\w+)(?=\s*=)/gi;

export function parsed(html) {
  const other = (whole, quoted, name) => quoted ?? (/^style$/i.test(name) ? "data-style" : "data-handler");
  const renamed = html
    .replace(TAG, (tag) => tag.replace(REFUSED_OR_QUOTED, other))
    .replace(/<(\/?)(html|head|body)\b[^>]*>/gi, "")
    .replace(/^[^<]*(<!--StartFragment-->)/i, "$1");
  const page = document.implementation.createHTMLDocument("");
  const template = page.createElement("template");
  template.innerHTML = renamed;
  const body = page.createElement("div");
  body.append(template.content);
  return body;
}

// The declarations of an element's style, such as {"font-weight": "700"}.
export function styleOf(element) {
  const style = {};
  for (const declaration of (element.dataset.style ?? "").split(";")) {
    const colon = declaration.indexOf(":");
    const [name, value] = [declaration.slice(0, colon), declaration.slice(colon + 1)];
    if (colon > 0) style[name.trim().toLowerCase()] = value.trim().toLowerCase();
  }
  return style;
}

export function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

// The same element under another name, without its attributes.
export function rename(element, tag) {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

export function removeComments(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.remove();
}
