/* <fills-from data-fields>: a slug is made from the name while nobody has written one by hand. */
function slug(words, length) {
  const plain = words.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, length);
}

class FillsFrom extends HTMLElement {
  connectedCallback() {
    for (const field of JSON.parse(this.dataset.fields || "[]")) {
      const target = document.querySelector(field.id);
      if (!target || target.value) continue;
      let own = false;
      target.addEventListener("input", () => { own = target.value !== ""; });
      const sources = field.dependency_ids.map((id) => document.querySelector(id)).filter(Boolean);
      const fill = () => {
        if (!own) target.value = slug(sources.map((source) => source.value).join(" "), field.maxLength || 50);
      };
      sources.forEach((source) => source.addEventListener("input", fill));
    }
  }
}

customElements.define("fills-from", FillsFrom);
