import { draftKey, ownComments } from "./comment-notices";

// Under every article, for whoever is signed in: a few lines that fetch the rest when they turn to the form.
const form = document.querySelector<HTMLFormElement>("[data-comment-form]");

if (form) {
  // One's own, just published: nobody reports themselves, but a slip of the pen can still be mended.
  for (const { id } of ownComments(form.dataset.commentForm ?? "")) {
    const link = document.querySelector<HTMLAnchorElement>(`a[href="/comments/${id}/report"]`);
    if (!link) continue;
    link.href = `/comments/${id}`;
    link.textContent = form.dataset.change ?? "";
  }
  let asked = false;
  const fetchRest = () => {
    if (asked) return;
    asked = true;
    const script = document.createElement("script");
    script.src = "/assets/islands/comment-form.js";
    // Not there this time: the next turn to the form tries again.
    script.onerror = () => {
      asked = false;
    };
    document.head.append(script);
  };
  for (const turn of ["pointerover", "focusin", "touchstart", "input"]) {
    form.addEventListener(turn, fetchRest, { passive: true });
  }
  // The first words are kept before the rest is there to keep them.
  form.addEventListener("input", () => {
    if ("alive" in form.dataset) return;
    const { commentForm = "", to = "" } = form.dataset;
    const words = form.querySelector("textarea")?.value ?? "";
    try {
      localStorage.setItem(draftKey(commentForm, to), words);
    } catch {
      // A full or forbidden store: the words stay in the field.
    }
  });
  // Pressed before the rest is there: it is sent as soon as it is.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!("alive" in form.dataset)) form.dataset.pressed = "";
    fetchRest();
  });
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const reply = target?.closest<HTMLAnchorElement>("[data-reply]");
    if (!reply || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    form.dataset.to = reply.dataset.reply ?? "";
    form.dataset.toName = reply.dataset.name ?? "";
    fetchRest();
    form.dispatchEvent(new Event("reply"));
  });
}
