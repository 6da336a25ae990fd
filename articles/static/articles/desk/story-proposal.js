/* <story-proposal>: accepting a proposed pull-quote puts it into the text at once; it is settled on saving. */
class StoryProposal extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", (event) => this.answer(event.target.value));
  }

  answer(value) {
    const editor = document.querySelector("story-editor");
    if (value === "accepted") {
      const { block, text, speaker, role } = this.dataset;
      this.placed ??= editor.insertPullQuoteAfter(block, { text, speaker, role });
      editor.focusBlock(this.placed);
    } else if (this.placed) {
      editor.removeBlock(this.placed);
      this.placed = undefined;
    }
  }
}

customElements.define("story-proposal", StoryProposal);
