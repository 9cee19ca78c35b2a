import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { requests } from "@/db/schema/requests";
import { attestations, workingCopies } from "@/db/schema/submissions";
import { suggestions } from "@/db/schema/suggestions";
import { approve } from "@/lib/approvals/commands";
import { publish } from "@/lib/articles/commands";
import { getArticle } from "@/lib/articles/queries";
import { attest } from "@/lib/attestations/commands";
import { marksOf } from "@/lib/attestations/rules";
import type { Person } from "@/lib/auth/actor";
import { claim } from "@/lib/claims/commands";
import { hashOf } from "@/lib/content/hash";
import type { Content } from "@/lib/content/schema";
import { acceptAsItStands } from "@/lib/decisions/commands";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { listMarks } from "@/lib/marks/queries";
import { getProvenance } from "@/lib/provenance/queries";
import { requestChanges } from "@/lib/requests/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { resubmit } from "@/lib/submissions/commands";
import { agreedContent } from "@/lib/suggestions/rules";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted, wordsUnder } from "../support/makers";

freshDatabase();

const mark = { id: "m1", role: "Clerk", place: "Hull", period: "2021", attributed: false };
const text = aText({ marks: [mark] });
const scope = "We saw the book with the signature.";
const burned = (content: Content): Content =>
  JSON.parse(
    JSON.stringify(content).replace(
      "I signed for it myself, in the book marked m1.",
      "I watched the mayor burn the book.",
    ),
  );
const confirmed = async (editor: Person, id: string, content: Content) =>
  granted(
    await attest(editor, { submissionId: id, ...wordsUnder(content), method: "document", scope }),
  );

/** A piece whose sentence was confirmed in the first round and written anew in the second, accepted as it stands. */
async function writtenAnew(change: (content: Content) => Content) {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor", name: "Edda Itor" });
  const { id, version } = await aSubmission(author, "in_review", { editor, content: text });
  await confirmed(editor, id, text);
  await db.insert(requests).values({
    submissionId: id,
    revision: 1,
    text: "Say more.",
    editorId: editor.id,
    madeAt: new Date(),
  });
  const due = "2999-01-01";
  const asked = granted(
    await requestChanges(editor, { submissionId: id, version, due, letter: "Two things." }),
  );
  await db
    .update(requests)
    .set({ answer: "done", answeredAt: new Date() })
    .where(eq(requests.submissionId, id));
  const [copy] = await db.select().from(workingCopies).where(eq(workingCopies.submissionId, id));
  const inForce = await getCurrentGuidelines();
  const content = change(text);
  const sent = granted(
    await resubmit(author, {
      submissionId: id,
      version: asked.version,
      saves: copy?.saves ?? 1,
      content,
      answers: {},
      topicId: null,
      guidelines: inForce.version,
      agreement: inForce.agreement.version,
    }),
  );
  const held = granted(await claim(editor, { submissionId: id, version: sent.version }));
  const ready = granted(
    await acceptAsItStands(editor, { submissionId: id, version: held.version, letter: "" }),
  );
  return { id, editor, content, ready: ready.version };
}

const unconfirmed = [{ name: "mark_unconfirmed", who: "editor", where: "#attest-m1", which: "m1" }];

describe("what was confirmed is the sentence, word for word", () => {
  it.each<[string, (content: Content) => Content]>([
    ["another sentence under the same mark", burned],
    [
      "the same sentence said as somebody else",
      (content) => ({ ...content, marks: [{ ...mark, role: "Mayor" }] }),
    ],
  ])("%s is not confirmed, and nothing is published until it is", async (_, change) => {
    const { id, editor, content, ready } = await writtenAnew(change);
    const publication = { submissionId: id, version: ready, slug: "", topicId: null };
    expect(await publish(editor, publication)).toMatchObject({ ok: false, code: "gate_open" });

    const seen = await getSubmissionForDesk(editor, id);
    expect(seen?.blockers).toEqual(unconfirmed);
    expect(seen?.marks).toMatchObject([
      { attestation: null, otherWords: { ...wordsUnder(text), scope, editor: "Edda Itor" } },
    ]);

    await confirmed(editor, id, content);
    const after = await getSubmissionForDesk(editor, id);
    expect(after?.marks).toMatchObject([{ attestation: { scope }, otherWords: null }]);
    granted(await publish(editor, publication));
  });

  it("the desk's edit of a confirmed sentence is confirmed again before it is printed", async () => {
    const author = await aPerson();
    const editor = await aPerson({ role: "editor" });
    const { id, version } = await aSubmission(author, "author_approval", {
      editor,
      content: text,
      edited: burned(text),
    });
    await confirmed(editor, id, text);
    const now = new Date();
    const ofPiece = eq(suggestions.submissionId, id);
    await db.update(suggestions).set({ resolution: "accepted", resolvedAt: now }).where(ofPiece);
    const made = await db.select().from(suggestions).where(ofPiece);
    const agreed = agreedContent(text, made);
    expect(wordsUnder(agreed)).not.toEqual(wordsUnder(text));
    const signed = granted(
      await approve(author, {
        submissionId: id,
        version,
        hash: hashOf(agreed),
        agreement: 1,
        guidelines: 1,
      }),
    );
    const publication = { submissionId: id, version: signed.version, slug: "", topicId: null };
    expect(await publish(editor, publication)).toMatchObject({ code: "gate_open" });
    // What the other page still shows are the old words: they are not what stands there now.
    const late = { submissionId: id, ...wordsUnder(text), method: "document" as const, scope };
    expect(await attest(editor, late)).toMatchObject({ ok: false, code: "other_words" });
    await confirmed(editor, id, agreed);
    granted(await publish(editor, publication));
  });

  it("readers are told that nothing is confirmed of words that nobody confirmed", async () => {
    const author = await aPerson();
    const editor = await aPerson({ role: "editor" });
    const { id, version } = await aSubmission(author, "ready", { editor, content: text });
    await confirmed(editor, id, text);
    const publication = { submissionId: id, version, slug: "the-book", topicId: null };
    granted(await publish(editor, publication));
    const read = async () => {
      const marks = await listMarks(id, 1);
      const article = await getArticle("the-book");
      const { attested } = await getProvenance(id, marks);
      return {
        margin: marks[0]?.attestation?.scope ?? null,
        listed: article && "basis" in article ? article.basis?.confirmed : null,
        attested: attested?.count ?? 0,
      };
    };
    expect(await read()).toEqual({ margin: scope, listed: true, attested: 1 });

    await db
      .update(attestations)
      .set({ sentence: "Other words." })
      .where(eq(attestations.submissionId, id));
    expect(await read()).toEqual({ margin: null, listed: false, attested: 0 });
  });
});

it("the database reads the words under a mark as we do", async () => {
  const bold = { type: "bold" };
  const firsthand = { type: "firsthand", attrs: { id: "m1" } };
  const body: Content["body"] = {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "I ", marks: [firsthand] },
          { type: "text", text: "counted", marks: [bold, firsthand] },
          { type: "text", text: " by hand. Then it rained." },
        ],
      },
      {
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [
              {
                type: "paragraph",
                content: [{ type: "text", text: "“Forty-one.”", marks: [firsthand] }],
              },
            ],
          },
        ],
      },
    ],
  };
  const content = aText({ body, marks: [mark] });
  const { rows } = await db.execute(
    sql`select sentence_under(${JSON.stringify(body)}::jsonb, 'm1') as words`,
  );
  const [row] = rows;
  expect(row?.words).toBe("I counted“Forty-one.”");
  expect(marksOf(content)[0]?.sentence).toBe(row?.words);
});
