import type { Anchor, AnswerKind } from "@/db/schema/requests";
import { refusals } from "@/lib/result";

export const refuseRequest = refusals({
  wrong_state: "Requests are written while you hold the review of a piece.",
  already_sent: "This request has been sent; it can only be answered now.",
  not_answering: "Requests are answered while changes are asked of you.",
  due_past: "The due date has to lie in the future.",
  conflict:
    "You answered this from another page since you opened it here. Nothing was overwritten.",
});

/**
 * Where the words of an anchor stand in a field's text as it is now: of several places the nearest to where they stood.
 * Null where the words are gone. An anchor without words is about the whole field: its start. Pure.
 */
export function placeNow(
  anchor: Pick<Anchor, "start" | "quote">,
  text: string,
): { start: number; end: number } | null {
  const { quote } = anchor;
  if (quote.trim() === "") return { start: 0, end: 0 };
  let nearest: number | null = null;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const better =
      nearest === null || Math.abs(at - anchor.start) < Math.abs(nearest - anchor.start);
    if (better) nearest = at;
  }
  return nearest === null ? null : { start: nearest, end: nearest + quote.length };
}

/** What the author made of one request, as far as they have got; "" where they have not chosen. */
export type Answering = { answer: AnswerKind | ""; text: string };

/** What an answer still lacks; null where it can be sent. A refusal and a question need words. Pure. */
export function lacking({ answer, text }: Answering): "choice" | "words" | null {
  if (answer === "") return "choice";
  return answer !== "done" && text.trim() === "" ? "words" : null;
}

/** Whether two answers are one and the same. Pure. */
export const isSameAnswer = (one: Answering, other: Answering) =>
  one.answer === other.answer && one.text === other.text;

type Placed = { id: string; revision: number; anchor: Anchor | null };

/** Where the requests on a revision point in its text, each by the id of its place on the page. Pure. */
export function placesOf(
  { sent, noted }: Record<"sent" | "noted", readonly Placed[]>,
  revision: number,
) {
  return [...sent, ...noted].flatMap(({ id, revision: made, anchor }) =>
    anchor && made === revision ? { ...anchor, id: `request-${id}` } : [],
  );
}
