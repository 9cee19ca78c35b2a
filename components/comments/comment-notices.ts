import type { Span } from "@/lib/screening/outcome";

/** Where this device keeps what was typed under a piece, in answer to a comment or to nobody. */
export const draftKey = (slug: string, to: string) => `firsthand.writing.comment.${slug}.${to}`;

/** Where this device keeps which comments were published from it under a piece, while they can be changed. */
const ownKey = (slug: string) => `firsthand.own.${slug}`;

type Own = { id: string; until: number };

/** The comments published from this device that can still be changed. */
export function ownComments(slug: string): Own[] {
  try {
    const kept: Own[] = JSON.parse(localStorage.getItem(ownKey(slug)) ?? "[]");
    return kept.filter(({ until }) => until > Date.now());
  } catch {
    return [];
  }
}

export function rememberOwn(slug: string, own: Own) {
  try {
    localStorage.setItem(ownKey(slug), JSON.stringify([...ownComments(slug), own]));
  } catch {
    // A full or forbidden store: the comment has its page all the same.
  }
}

/** A new element with plain text in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = "") {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A notice of several lines, for a page without the framework. */
export function notice(wrong: boolean, ...lines: (Node | string)[]) {
  const box = element("div");
  box.className = wrong ? "notice notice-wrong" : "notice";
  for (const line of lines) {
    const paragraph = element("p");
    paragraph.append(line);
    box.append(paragraph);
  }
  return box;
}

const around = 24;

/** Each marked stretch with a little of what stands around it. */
export function markedWords(text: string, spans: readonly Span[]) {
  const line = element("span");
  for (const { start, end } of spans.slice(0, 5)) {
    const from = Math.max(0, start - around);
    const to = Math.min(text.length, end + around);
    if (line.hasChildNodes()) line.append(" · ");
    line.append(from > 0 ? "…" : "", text.slice(from, start).toWellFormed());
    line.append(element("mark", text.slice(start, end)));
    line.append(text.slice(end, to).toWellFormed(), to < text.length ? "…" : "");
  }
  return line;
}
