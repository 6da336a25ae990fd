// The dialog for a link: its address is checked before it gets into the text.

import { button } from "./elements.js";
import { cancelButton, dialogField, openDialog, submitButton } from "./dialog.js";
import { gettext } from "./i18n.js";
import { asLink, linkProblem } from "./links.js";

export async function editLink(editor) {
  const { from: anchor, to: head } = editor.state.selection;
  if (editor.isActive("link")) editor.commands.extendMarkRange("link");
  const { href = "" } = editor.getAttributes("link");
  const { empty } = editor.state.selection;
  const answer = await openDialog(href ? gettext("Change link") : gettext("Link"), (close) => {
    const address = dialogField(gettext("Address"), {
      hint: gettext("A page of this site (/…), another site, an e-mail address or a telephone number."),
      inputmode: "url",
      dir: "ltr",
    });
    address.input.value = href;
    const isNew = empty && !href;
    const words = isNew && dialogField(gettext("Words of the link"), { spellcheck: "true", dir: "auto" });
    return {
      content: [address.element, address.note, words && words.element],
      focus: address.input,
      submit: () => {
        const link = asLink(address.input.value);
        const problem = linkProblem(link);
        address.refuse(problem);
        if (!problem) close({ href: link, text: (words && words.input.value.trim()) || link });
      },
      buttons: [
        href && button(gettext("Remove link"), () => close({ href: null }), { class: "se-button is-left" }),
        cancelButton(close),
        submitButton(href ? gettext("Change") : gettext("Make link")),
      ],
    };
  });
  if (!answer) editor.view.focus();
  else if (!answer.href) editor.chain().focus().unsetMark("link").run();
  else if (empty && !href) {
    const marks = [{ type: "link", attrs: { href: answer.href } }];
    editor.chain().focus().insertContent({ type: "text", text: answer.text, marks }).run();
  } else {
    editor.chain().focus().setMark("link", { href: answer.href }).setTextSelection({ from: anchor, to: head }).run();
  }
}
