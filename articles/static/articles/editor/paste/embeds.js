// Players in pasted HTML: a video's frame becomes the embed of its page; frames of anything else are taken out.

const PLAYERS = [
  [/^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})(?:[?#].*)?$/, "https://www.youtube.com/watch?v="],
  [/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d{4,12})(?:[?#].*)?$/, "https://vimeo.com/"],
];

export function cleanEmbeds(body) {
  for (const frame of [...body.querySelectorAll("iframe")]) {
    const address = frame.getAttribute("src")?.trim() ?? "";
    const [player, page] = PLAYERS.find(([pattern]) => pattern.test(address)) ?? [];
    if (!player) continue;
    const embed = frame.ownerDocument.createElement("div");
    embed.dataset.embed = "";
    embed.dataset.url = JSON.stringify(page + player.exec(address)[1]);
    const title = frame.getAttribute("title")?.replace(/\s+/g, " ").trim() ?? "";
    if (title) embed.dataset.title = JSON.stringify(title.slice(0, 300));
    frame.replaceWith(embed);
  }
}
