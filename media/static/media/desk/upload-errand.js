/* One file on its way to the server: resolves to what came of it. Not fetch, which tells no progress. */

/* Resolves to {is: "in" | "unpacked" | "failed" | "held", …}; held is what may go on later as it is. */
export function send(row, { url, token, words }) {
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append("file", row.file, row.file.name);
  const lines = row.isArchive ? new Lines(row) : null;
  return new Promise((resolve) => {
    request.upload.addEventListener("progress", (event) => row.goes(event.loaded / (event.total || 1)));
    request.addEventListener("progress", () => request.status === 201 && lines?.read(request.responseText));
    request.addEventListener("load", () => resolve(answered(request, words, lines)));
    request.addEventListener("error", () => resolve(broken(row, words)));
    request.open("POST", url);
    request.setRequestHeader("X-CSRFToken", token);
    request.setRequestHeader("Accept", "application/json");
    request.send(form);
  });
}

function answered(request, words, lines) {
  if (lines && request.status === 201) {
    lines.read(`${request.responseText}\n`);
    return { is: "unpacked", ...lines.counts };
  }
  let answer = {};
  try {
    answer = JSON.parse(request.responseText);
  } catch {
    // A page instead of an answer: told by its status below.
  }
  if (request.status === 201 && answer.photo) return { is: "in", answer };
  if (request.status === 401 || (request.status === 403 && !answer.error)) return { is: "held", why: "signedOut", reason: words.signedOut };
  if (request.status === 507) return { is: "held", why: "full", reason: answer.error };
  if ([502, 503, 504].includes(request.status)) return { is: "held", why: "broken", reason: words.broken };
  return { is: "failed", reason: answer.error || words.error };
}

async function broken(row, words) {
  try {
    await row.file.slice(0, 1).arrayBuffer();
  } catch {
    return { is: "failed", reason: words.changed };
  }
  return { is: "held", why: "broken", reason: words.broken };
}

/* The outcomes of an archive's pictures, a line of JSON each, read as they come. */
class Lines {
  constructor(row) {
    this.row = row;
    this.at = 0;
    this.counts = { done: 0, failed: 0 };
  }

  read(text) {
    for (let end = text.indexOf("\n", this.at); end >= 0; end = text.indexOf("\n", this.at)) {
      const line = text.slice(this.at, end);
      this.at = end + 1;
      if (!line.trim()) continue;
      const outcome = JSON.parse(line);
      this.row.found(outcome);
      this.counts[outcome.photo ? "done" : "failed"] += 1;
    }
  }
}
