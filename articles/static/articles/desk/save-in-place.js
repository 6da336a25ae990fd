/* Saving without leaving the page: the caret stays, and a lost session or connection loses nothing. */

/* "saved" with what the server says of it, or why not: "refused", "signed-out", "offline". */
export async function saveInPlace(form) {
  const data = new FormData(form);
  data.set("then", "save");
  let answer;
  try {
    answer = await fetch(form.action, {
      method: "POST",
      body: data,
      headers: { Accept: "application/json" },
      credentials: "same-origin",
      redirect: "manual",
    });
  } catch {
    return { outcome: "offline" };
  }
  if (answer.type === "opaqueredirect" || answer.status === 403) return { outcome: "signed-out" };
  if (answer.ok && answer.headers.get("Content-Type")?.includes("json")) {
    return { outcome: "saved", said: await answer.json() };
  }
  return { outcome: answer.status >= 500 ? "offline" : "refused" };
}

/* The parts of the page that the server has written anew; what was folded stays folded, what was typed in
   them stays typed: a reason is sent with the step that follows the save. */
export function showAnew(page, said) {
  for (const name of ["checks", "proposals", "captions", "history"]) {
    const box = page.querySelector(`[data-${name}]`);
    const open = new Map([...box.querySelectorAll("details[id]")].map((group) => [group.id, group.open]));
    const typed = [...box.querySelectorAll("input[type=text][id]")].map((field) => [field.id, field.value, field === document.activeElement]);
    box.innerHTML = said[name];
    for (const [id, value, hadFocus] of typed) {
      const field = box.querySelector(`#${id}`);
      if (!field) continue;
      field.value = value;
      if (hadFocus) field.focus();
    }
    for (const [id, was] of open) {
      const group = box.querySelector(`#${id}`);
      if (group) group.open = was;
    }
  }
  page.querySelector("[data-bar-state]").innerHTML = said.state;
}

/* Signing in elsewhere makes a new token; the cookie has it, the form does not. */
export function freshToken(form) {
  const token = /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie)?.[1];
  if (token) form.elements.csrfmiddlewaretoken.value = token;
}
