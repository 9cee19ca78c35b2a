import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { submissions } from "@/db/schema/submissions";
import { approve } from "@/lib/approvals/commands";
import type { Person } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import { type Content, contentSchema } from "@/lib/content/schema";
import { getEditing } from "@/lib/editing/queries";
import { proposeCorrection } from "@/lib/proposals/commands";
import { resolveSuggestion } from "@/lib/suggestions/commands";
import { getApproval } from "@/lib/suggestions/queries";
import { done } from "./lives";
import { readYaml } from "./pieces";

type Wrong = {
  piece: string;
  days: number;
  printed: string;
  signed: string;
  notice: string;
  letter: string;
};

/** Corrects what was wrong in the pieces, as it is done: an editor proposes, the author signs. Done once each. */
export async function layCorrections(editor: Person) {
  for (const wrong of readYaml<Wrong[]>("corrections.yaml")) {
    const { id, authorId, publishedAt } = await pieceAt(wrong.piece);
    const author: Person = { id: authorId, role: "member" };
    const when = new Date(publishedAt.getTime() + wrong.days * 86_400_000);
    await at(when, () => propose(editor, id, wrong));
    await at(new Date(when.getTime() + 5 * 3_600_000), () => sign(author, id));
  }
}

/** Nothing where it waits for its author already, or is in print. */
async function propose(editor: Person, submissionId: string, wrong: Wrong) {
  const editing = await getEditing(editor, submissionId);
  if (!editing) throw new Error(`${wrong.piece} cannot be corrected.`);
  const content = withOtherWords(editing.content, wrong);
  if (!content) return;
  await done(
    proposeCorrection(editor, {
      submissionId,
      version: editing.piece.version,
      base: editing.base.number,
      saves: 0,
      content,
      kind: "correction",
      notice: wrong.notice,
      letter: wrong.letter,
    }),
  );
}

async function sign(author: Person, submissionId: string) {
  const asked = await getApproval(author, submissionId);
  if (!asked) return;
  for (const { id } of asked.suggestions) {
    const answer = { resolution: "accepted", wording: "", message: "" } as const;
    await done(resolveSuggestion(author, { suggestionId: id, ...answer }));
  }
  const { version, agreed, agreement, guidelines } =
    (await getApproval(author, submissionId)) ?? asked;
  const what = { submissionId, version, hash: agreed.hash };
  await done(approve(author, { ...what, agreement: agreement.version, guidelines }));
}

function withOtherWords(content: Content, { printed, signed }: Wrong): Content | null {
  const body = JSON.stringify(content.body);
  if (!body.includes(printed)) return null;
  return contentSchema.parse({ ...content, body: JSON.parse(body.replace(printed, signed)) });
}

async function pieceAt(slug: string) {
  const [piece] = await db
    .select({
      id: submissions.id,
      authorId: submissions.authorId,
      publishedAt: articles.publishedAt,
    })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(eq(articles.slug, slug));
  if (!piece) throw new Error(`Nothing is published at ${slug}.`);
  return piece;
}
