/* Files that are dropped on a page, folders walked: what systems leave in folders is left out. */

export function hasFiles(event) {
  return Boolean(event.dataTransfer?.types.includes("Files"));
}

/* Has to be called while the drop is handled: afterwards the browser tells nothing more of it. */
export function filesOf(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some((entry) => entry.isDirectory)) return Promise.resolve([...transfer.files]);
  return Promise.all(entries.map(walked)).then((lists) => lists.flat());
}

async function walked(entry) {
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    // A hundred at a time, until there are none left.
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) break;
    found.push(...some.filter((each) => !each.name.startsWith(".") && each.name !== "__MACOSX" && each.name !== "Thumbs.db"));
  }
  return (await Promise.all(found.map(walked))).flat();
}
