/* What a browser keeps for its person, where it keeps anything. */
export function kept(name, store = "localStorage") {
  try {
    return globalThis[store].getItem(name);
  } catch {
    return null;
  }
}

export function keep(name, value, store = "localStorage") {
  try {
    globalThis[store].setItem(name, value);
  } catch {
    // Nothing is kept: the next page begins as usual.
  }
}
