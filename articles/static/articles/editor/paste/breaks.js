// Two line breaks are how some pages begin a paragraph: here they become one.

const BLOCK = /^(p|div|ul|ol|li|table|blockquote|h[1-6]|hr|figure|section|article|main|header|footer|aside|dl)$/;

export function paragraphsFromBreaks(body) {
  const broken = new Set([...body.querySelectorAll("br + br")].map((br) => br.parentElement));
  for (const block of broken) {
    const runs = runsOf(block);
    if (!runs) continue;
    const paragraphs = runs.map((run) => {
      if (run.block) return run.block;
      const paragraph = block.ownerDocument.createElement("p");
      paragraph.append(...run);
      return paragraph;
    });
    if (block.localName === "p") block.replaceWith(...paragraphs);
    else block.replaceChildren(...paragraphs);
  }
}

// The stretches of inline nodes between double breaks and blocks, or null where there is no double break.
function runsOf(block) {
  const runs = [[]];
  let isDouble = false;
  for (const node of [...block.childNodes]) {
    const run = runs.at(-1);
    if (BLOCK.test(node.localName ?? "")) {
      runs.push(Object.assign([], { block: node }), []);
    } else if (node.localName === "br" && trailingBreak(run) !== null) {
      run.length = trailingBreak(run);
      runs.push([]);
      isDouble = true;
    } else run.push(node);
  }
  if (!isDouble) return null;
  return runs.filter((run) => run.block || run.some((node) => node.localName !== "br" && node.textContent.trim()));
}

// Where in a run its last line break is, if only blanks follow it; otherwise null.
function trailingBreak(run) {
  for (let index = run.length - 1; index >= 0; index -= 1) {
    if (run[index].localName === "br") return index;
    if (run[index].nodeType !== Node.TEXT_NODE || run[index].data.trim()) return null;
  }
  return null;
}
