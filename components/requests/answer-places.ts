import { words } from "#words/answering";
import type { Problem } from "@/components/submissions/error-summary";
import { plainText } from "@/lib/content/plain";
import type { Content } from "@/lib/content/schema";
import { lacking, placeNow } from "@/lib/requests/rules";
import { placeOfRequest } from "./answer-card";
import type { Card } from "./answer-keeping";
import type { Asked } from "./asked";

/** A field's text as an anchor counts it; null for a field that has none. */
function textAt(content: Content, field: string): string | null {
  if (field === "body") return plainText(content.body);
  const found = field
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], content);
  return typeof found === "string" ? found : null;
}

/** Where a request's words stand in the content as it is now; null where they are gone or it has no anchor. */
export function placeIn(content: Content, { anchor }: Asked) {
  const text = anchor && textAt(content, anchor.field);
  return anchor && text !== null ? placeNow(anchor, text) : null;
}

/** The requests whose words are in the content no more. */
export const goneFrom = (content: Content, requests: readonly Asked[]): ReadonlySet<string> =>
  new Set(
    requests.filter((one) => one.anchor && !placeIn(content, one)).map((request) => request.id),
  );

/** What is left to answer, for the page's list of what stands in the way. */
export const unanswered = (requests: readonly Asked[], cards: Record<string, Card>): Problem[] =>
  requests.flatMap(({ id, number }) => {
    const card = cards[id];
    const lack = card ? lacking(card) : null;
    if (!card || (!lack && !card.error)) return [];
    const text = lack === "choice" ? words.missing : lack ? words.textMissing : card.error;
    return [{ place: placeOfRequest(id), text: words.problem(number, text ?? "") }];
  });
