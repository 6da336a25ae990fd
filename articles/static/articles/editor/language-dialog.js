// The dialog for words in another language: screen readers pronounce them, browsers hyphenate them by it.

import { button, el, freshId } from "./elements.js";
import { cancelButton, dialogField, openDialog, submitButton } from "./dialog.js";
import { gettext } from "./i18n.js";
import { COMMON, isLanguageTag, languageName } from "./languages.js";

export async function editLanguage(editor) {
  if (editor.isActive("language") && editor.state.selection.empty) editor.commands.extendMarkRange("language");
  const { lang = "" } = editor.getAttributes("language");
  if (editor.state.selection.empty) {
    editor.storage.desk.announce(gettext("First select the words that are in another language."));
    editor.view.focus();
    return;
  }
  const answer = await openDialog(gettext("Language of the words"), (close) => {
    const listId = freshId("languages");
    const choices = COMMON.map((tag) => el("option", { value: tag }, languageName(tag)));
    const field = dialogField(gettext("Language"), {
      list: listId,
      hint: gettext("Its code, such as “fr” or “zh-Hant”, or its name."),
    });
    field.input.value = lang;
    return {
      content: [field.element, field.note, el("datalist", { id: listId }, choices)],
      focus: field.input,
      submit: () => {
        const tag = tagOf(field.input.value);
        field.refuse(tag ? "" : gettext("This is not a language, such as “fr” or “zh-Hant”."));
        if (tag) close({ tag });
      },
      buttons: [
        lang && button(gettext("Remove"), () => close({ tag: null }), { class: "se-button is-left" }),
        cancelButton(close),
        submitButton(gettext("Mark")),
      ],
    };
  });
  const chain = editor.chain().focus();
  if (answer?.tag) chain.setMark("language", { lang: answer.tag }).run();
  else if (answer) chain.unsetMark("language").run();
  else chain.run();
}

// The tag that was typed, or that of the language whose name was; "" for neither.
function tagOf(typed) {
  const text = typed.trim();
  const named = COMMON.find((tag) => languageName(tag).toLowerCase() === text.toLowerCase());
  if (named) return named;
  if (!isLanguageTag(text)) return "";
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return "";
  }
}
