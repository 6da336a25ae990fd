/* <sheet-drop>: pictures dropped on the contact sheet lead to the upload page, with the files in hand.
 *
 * A browser lets go of dropped files when it leaves a page. So the upload page is fetched and put in place
 * of this one; its address and Back work as if it had been gone to.
 */
import { filesOf, hasFiles } from "./dropped-files.js";

class SheetDrop extends HTMLElement {
  connectedCallback() {
    const page = document.documentElement;
    const heard = new AbortController();
    const listen = (kind, heed) => page.addEventListener(kind, (event) => hasFiles(event) && heed(event), { signal: heard.signal });
    listen("dragover", (event) => {
      event.preventDefault();
      this.hidden = false;
    });
    page.addEventListener("dragleave", (event) => (this.hidden = this.hidden || !event.relatedTarget), { signal: heard.signal });
    listen("drop", async (event) => {
      event.preventDefault();
      const files = await filesOf(event.dataTransfer);
      if (!files.length) return;
      heard.abort();
      await this.open(files);
    });
  }

  async open(files) {
    let upload = null;
    try {
      const answer = await fetch(this.dataset.url, { headers: { Accept: "text/html" }, cache: "no-store" });
      upload = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      // Told below: nothing came.
    }
    if (!upload?.querySelector("photo-upload")) {
      this.textContent = this.dataset.failed;
      this.setAttribute("role", "alert");
      this.hidden = false;
      return;
    }
    await this.dress(upload);
    document.title = upload.title;
    history.pushState(null, "", this.dataset.url);
    addEventListener("popstate", () => location.reload());
    document.querySelector("main").replaceWith(document.adoptNode(upload.querySelector("main")));
    document.querySelector("main").focus();
    document.querySelector("photo-upload").take(files);
  }

  /* The style sheets and scripts that the upload page has and this one has not. */
  async dress(upload) {
    const missing = [...upload.querySelectorAll('link[rel="stylesheet"]')].filter(
      (link) => !document.querySelector(`link[href="${link.getAttribute("href")}"]`),
    );
    const loaded = missing.map((link) => new Promise((resolve) => {
      const copy = document.importNode(link);
      copy.addEventListener("load", resolve);
      copy.addEventListener("error", resolve);
      document.head.append(copy);
    }));
    const scripts = [...upload.querySelectorAll('head script[type="module"][src]')];
    await Promise.all([...loaded, ...scripts.map((script) => import(script.getAttribute("src")))]);
  }
}

customElements.define("sheet-drop", SheetDrop);
