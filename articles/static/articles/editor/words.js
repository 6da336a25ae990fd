// Counting words as the server counts them (articles/body/words.py, text.py, quotes.py).

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/gu;
const BETWEEN_WORDS = /[\s\u2013\u2014\u2026/]+/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
const A_MINUTE = 220;

// {words, minutes} of a document node: a pull-quote whose words stand in the text counts once.
export function reading(doc) {
  const quotes = [];
  const story = [];
  for (const { text, quote } of passages(doc)) (quote ? quotes : story).push(text);
  const whole = quotes.length ? fold(story.join(" ")) : "";
  const counted = [...story];
  for (const { words, attribution } of quotes) {
    const folded = fold(words);
    if (folded && whole.includes(folded)) continue;
    counted.push(words, attribution);
  }
  const words = counted.reduce((sum, text) => sum + count(text), 0);
  return { words, minutes: words ? Math.max(1, Math.round(words / A_MINUTE)) : 0 };
}

export function count(text) {
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  const rest = ideographs ? text.replace(IDEOGRAPH, " ") : text;
  return ideographs + rest.split(BETWEEN_WORDS).filter((word) => HAS_WORD.test(word)).length;
}

// {text} of each passage that counts; captions belong to the uses of photos and don't.
function* passages(node) {
  const attributes = { gallery: "title", factBox: "title", timedUpdate: "headline", embed: "title", table: "caption" };
  const name = node.type.name;
  if (name === "pullQuote") {
    const words = node.textContent.trim();
    const attribution = [node.attrs.speaker, node.attrs.role].map((part) => part.trim()).filter(Boolean).join(", ");
    if (words) yield { text: { words, attribution }, quote: true };
  } else if (node.isTextblock) yield { text: node.textBetween(0, node.content.size, " ", " ") };
  else {
    if (attributes[name]) yield { text: node.attrs[attributes[name]] };
    for (let index = 0; index < node.childCount; index += 1) yield* passages(node.child(index));
  }
}

// The bare words with one space between and around them: no case, no quotation marks, dashes or stops.
function fold(text) {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['‘’ʼ`]/g, "")
    .replace(/[\p{Cf}]/gu, "")
    .replace(/[\p{P}\p{S}\p{Z}\s]+/gu, " ")
    .replace(IDEOGRAPH, " $& ")
    .split(/\s+/)
    .filter(Boolean);
  return words.length ? ` ${words.join(" ")} ` : "";
}
