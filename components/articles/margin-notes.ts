import { words } from "#words/articles";
import { words as frame } from "#words/publication";
import { escapeHtml } from "@/lib/content/escape";
import type { ReadMark } from "@/lib/marks/queries";

/**
 * Puts the margin beside a body: after each block that holds first-hand sentences, one `<details>` with their notes.
 * On a phone it opens under the paragraph without script; at wide widths the style sheet lifts each note into the
 * margin beside its own sentence, which is why sentence and note share a number (`nth-1` … ) within their block.
 * The block itself is not touched but for that class: it stays, letter for letter, what the author signed.
 * @param bodyHtml as `lib/content/render` makes it
 */
export function withMarginNotes(bodyHtml: string, marks: ReadMark[]) {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return bodyHtml.replace(/<(p|h2|h3)\b[^>]*>[\s\S]*?<\/\1>/g, (block) => {
    const notes: string[] = [];
    const numbered = block.replace(
      /<span class="firsthand" id="mark-([^"]*)">/g,
      (opening, id: string) => {
        const mark = byId.get(id);
        if (!mark) return opening;
        notes.push(note(mark, notes.length + 1));
        return `<span class="firsthand nth-${notes.length}" id="mark-${id}">`;
      },
    );
    if (notes.length === 0) return block;
    const summary = escapeHtml(words.noteSummary(notes.length));
    return `<div class="noted">${numbered}<details class="margin-notes"><summary ${interfaceText}>${summary}</summary>${notes.join("")}</details></div>`;
  });
}

const interfaceText = `lang="${frame.language}" dir="${frame.direction}"`;

function note(mark: ReadMark, nth: number) {
  const { basis, confirmation, scope } = noteOn(mark);
  const paragraphs = [
    basis && `<p class="note-basis" dir="auto">${escapeHtml(basis)}</p>`,
    `<p ${interfaceText}>${escapeHtml(confirmation)}${scope && ` ${escapeHtml(scope)}`}</p>`,
  ];
  return `<div class="note nth-${nth}" role="note">${paragraphs.join("")}</div>`;
}

/** What a reader is told about a first-hand sentence: as what, where and when; and what was confirmed. */
export function noteOn(mark: ReadMark) {
  const confirmation = mark.attestation
    ? words.methods[mark.attestation.method]
    : mark.attributed
      ? words.attributed
      : words.unconfirmed;
  return { basis: mark.basis, confirmation, scope: mark.attestation?.scope ?? "" };
}
