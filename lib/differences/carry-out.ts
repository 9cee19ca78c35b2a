import { schema } from "@/lib/content/document";
import type { DocumentNode } from "@/lib/content/node";
import { type Change, inOrder } from "./changes";
import type { BodyEdit, Part } from "./edit";
import { mended } from "./mend";
import { type Token, tokensOf, tokensOfSlice } from "./tokens";
import { documentWriter } from "./writer";

/**
 * A body with edits carried out: the base is copied from left to right, and where an edit stands its slice is written.
 * @throws RangeError where an edit was made to another text, or edits overlap
 */
export function carriedOut(body: DocumentNode, edits: BodyEdit[]): DocumentNode {
  const doc = schema.nodeFromJSON(body);
  const size = doc.content.size;
  const changes = inOrder(edits);
  if (changes.some(({ from, to }) => from > to || to > size))
    throw new RangeError("This edit was made to another text (body).");
  const tokens = tokensOf(doc.content);
  const writer = documentWriter();
  writeRange(tokens, changes, [0, size], null, writer, 0);
  return mended(writer.finish());
}

type Writer = ReturnType<typeof documentWriter>;

/** Writes a range of the base with the changes inside it: all of it, or the blocks of a move (`moved`) at their new place. */
function writeRange(
  tokens: Token[],
  changes: Change[],
  [start, end]: [number, number],
  moved: Part | null,
  writer: Writer,
  depth: number,
) {
  if (depth > changes.length) throw new RangeError("These moves go into each other.");
  let at = start;
  let leftUntil = start;
  for (const change of changes) {
    if (change.from < start || change.to > end || isOf(change, moved)) continue;
    const isEdge = change.from === change.to && (change.from === start || change.from === end);
    if (moved && isEdge) continue;
    if (change.from < at) {
      // What lies in blocks that moved away is carried out where they went.
      if (change.to <= leftUntil) continue;
      throw new RangeError("These edits overlap.");
    }
    copy(tokens, at, change.from, writer);
    at = change.to;
    if (change.isSource) leftUntil = change.to;
    else if (change.source)
      writeRange(
        tokens,
        changes,
        [change.source.from, change.source.to],
        change.source,
        writer,
        depth + 1,
      );
    else for (const token of tokensOfSlice(change.slice)) writer.write(token);
  }
  copy(tokens, at, end, writer);
}

const isOf = (change: Change, moved: Part | null) =>
  moved !== null && change.isSource && change.from === moved.from && change.to === moved.to;

function copy(tokens: Token[], from: number, to: number, writer: Writer) {
  if (from === to) return;
  for (let index = firstAfter(tokens, from); index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.from >= to) return;
    writer.write(token, Math.max(from, token.from), Math.min(to, token.to));
  }
}

/** The first token that ends after a position. */
function firstAfter(tokens: Token[], position: number) {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).to > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
