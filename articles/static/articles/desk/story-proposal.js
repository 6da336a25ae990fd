/* <story-proposal>: accepting a proposed pull-quote puts it into the text at once; it is settled on saving. */
class StoryProposal extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", (event) => {
      if (event.target.value === "accepted" && !this.isPlaced) this.place();
    });
  }

  place() {
    const editor = document.querySelector("story-editor");
    const { block, text, speaker, role } = this.dataset;
    editor?.insertPullQuoteAfter(block, { text, speaker, role });
    this.isPlaced = true;
  }
}

customElements.define("story-proposal", StoryProposal);
