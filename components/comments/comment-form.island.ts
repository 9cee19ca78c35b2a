import { words } from "#words/comments";
import { momentInWords } from "@/components/publication/dates";
import type { FormResult } from "@/lib/action";
import type { Sent } from "@/lib/comments/commands";
import { editWindow } from "@/lib/comments/rules";
import { cleanComment } from "@/lib/content/comment-text";
import type { Outcome } from "@/lib/screening/outcome";
import { screen } from "@/lib/screening/screen";
import { anchorOf, permalink } from "@/lib/threads/rules";
import { draftKey, element, markedWords, notice, rememberOwn } from "./comment-notices";

// The comment form under an article, alive: it screens as one writes, sends, and says what became of it.

const form = document.querySelector<HTMLFormElement>("[data-comment-form]");
if (form && !("alive" in form.dataset)) begin(form, form.dataset.commentForm ?? "");

/** A comment that was refused: sent again, it is the same one in other words. */
type Refused = { commentId: string; seen: number };

function begin(form: HTMLFormElement, slug: string) {
  form.dataset.alive = "";
  const field = form.querySelector("textarea") as HTMLTextAreaElement;
  const button = form.querySelector("button") as HTMLButtonElement;
  const before = form.querySelector("#comment-before") as HTMLElement;
  const became = form.querySelector("[data-became]") as HTMLElement;
  const replying = form.querySelector("[data-replying]") as HTMLElement;
  let refused: Refused | null = null;
  let busy = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const key = () => draftKey(slug, form.dataset.to ?? "");
  const keep = () => {
    try {
      if (field.value.trim() === "") localStorage.removeItem(key());
      else localStorage.setItem(key(), field.value);
    } catch {
      // A full or forbidden store: the words stay in the field.
    }
  };
  const found = () => {
    try {
      return localStorage.getItem(key()) ?? "";
    } catch {
      return "";
    }
  };
  const say = (...parts: (Node | string)[]) => became.replaceChildren(...parts);

  const judge = () => {
    const text = cleanComment(field.value);
    const outcome = text === "" ? null : screen(text);
    before.replaceChildren(...(outcome ? findings(text, outcome) : []));
  };

  field.addEventListener("input", () => {
    keep();
    clearTimeout(pause);
    pause = setTimeout(judge, 350);
  });

  const answer = () => {
    replying.hidden = !form.dataset.to;
    const [whom] = replying.getElementsByTagName("span");
    if (whom) whom.textContent = words.replying(form.dataset.toName ?? "");
    if (refused) say();
    refused = null;
    button.textContent = words.post;
    if (field.value.trim() === "") field.value = found();
    field.focus();
    field.scrollIntoView({ block: "center" });
    judge();
  };
  form.addEventListener("reply", answer);
  replying.querySelector("a")?.addEventListener("click", (event) => {
    event.preventDefault();
    form.dataset.to = "";
    answer();
  });

  const send = async () => {
    if (busy) return;
    busy = true;
    button.setAttribute("aria-busy", "true");
    const parentId = form.dataset.to || null;
    const input = refused
      ? { ...refused, text: field.value }
      : { slug, parentId, text: field.value };
    const result = await post(input);
    busy = false;
    button.removeAttribute("aria-busy");
    if (result === null) return say(notice(true, words.failed));
    if (!result.ok) {
      const sentence = result.message ?? Object.values(result.fieldErrors)[0] ?? words.failed;
      say(notice(true, sentence));
      return field.focus();
    }
    const { value } = result;
    if (value.state === "refused") {
      refused = { commentId: value.id, seen: (refused?.seen ?? 0) + 1 };
      before.replaceChildren();
      button.textContent = words.sendAgain;
      say(notice(true, ...wasRefused(value, cleanComment(field.value))));
      return field.focus();
    }
    const text = cleanComment(field.value);
    field.value = "";
    keep();
    refused = null;
    button.textContent = words.post;
    before.replaceChildren();
    form.dataset.to = "";
    replying.hidden = true;
    if (value.state === "published") {
      rememberOwn(slug, { id: value.id, until: Date.now() + editWindow });
      show(slug, value.id, text, parentId);
    }
    say(notice(false, ...(value.state === "published" ? wasPublished(slug, value) : waits(value))));
    became.focus();
  };
  form.addEventListener("submit", () => void send());

  const kept = found();
  if (field.value === "" && kept !== "" && !form.dataset.to) {
    field.value = kept;
    say(words.restored);
    judge();
  }
  if (form.dataset.to) answer();
  if (field.value !== "") judge();
  if ("pressed" in form.dataset) void send();
}

/** @returns null where nothing could be reached, or what answered was not ours */
async function post(input: object): Promise<FormResult<Sent> | null> {
  try {
    const response = await fetch("/api/comments", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    return (await response.json()) as FormResult<Sent>;
  } catch {
    return null;
  }
}

/** What the screen says before anything is sent. */
function findings(text: string, { decision, rule, spans }: Outcome) {
  if (decision === "published" || rule === null) return [];
  const { refused, held, these, filter, filterHeld } = words.before;
  const sentence = (decision === "refused" ? refused : held)(words.rules[rule]);
  return [
    notice(
      decision === "refused",
      sentence,
      ...(spans.length > 0 ? [these, markedWords(text, spans)] : []),
      decision === "refused" ? filter : filterHeld,
    ),
  ];
}

const ownPage = (id: string, text: string) => {
  const link = element("a", text);
  link.href = `/comments/${id}`;
  return link;
};

function wasRefused({ id, rule, spans }: Sent, text: string) {
  return [
    `${words.refused} ${rule ? words.rules[rule] : ""}`,
    ...(spans.length > 0 ? [words.before.these, markedWords(text, spans)] : []),
    words.kept,
    words.appealOffer,
    ownPage(id, words.mine.appeal),
  ];
}

function waits({ id, cause, rule }: Sent) {
  const why = cause === "screen" && rule ? words.rules[rule] : cause ? words.causes[cause] : "";
  return [`${words.held} ${why}`, words.promise, ownPage(id, words.seeYours)];
}

function wasPublished(slug: string, { id }: Sent) {
  const see = element("a", words.seeIt);
  see.href = permalink(slug, id);
  return [words.published, see, ownPage(id, words.seeYours)];
}

/** Puts the new comment where it will stand: the page itself has it with its next opening. */
function show(slug: string, id: string, text: string, parentId: string | null) {
  const template = document.querySelector<HTMLTemplateElement>("[data-new-comment]");
  const item = template?.content.querySelector("li")?.cloneNode(true) as HTMLLIElement | undefined;
  const [link, change] = item?.getElementsByTagName("a") ?? [];
  const body = item?.querySelector("[dir]");
  if (!item || !link || !change || !body) return;
  item.id = anchorOf(id);
  link.href = permalink(slug, id);
  change.href = `/comments/${id}`;
  link.textContent = momentInWords(new Date(), document.documentElement.lang);
  body.textContent = text;
  const parent = parentId && document.getElementById(anchorOf(parentId));
  if (parent) parent.after(item);
  else document.querySelector("[data-comments]")?.prepend(item);
}
