import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { submissions } from "@/db/schema/submissions";
import { suggestions } from "@/db/schema/suggestions";
import { approve } from "@/lib/approvals/commands";
import { publish } from "@/lib/articles/commands";
import { at } from "@/lib/clock/now";
import { hashOf } from "@/lib/content/hash";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { publishDue, schedule } from "@/lib/schedules/commands";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

const slug = "lazy-nurses-let-patients-wait";

/** A piece whose author kept their headline: the desk's other one was rejected, and the text is signed. */
async function withRejectedHeadline() {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const content = aText();
  const edited = { ...content, headline: "Lazy nurses let patients wait" };
  const made = await aSubmission(author, "author_approval", { editor, content, edited });
  await db
    .update(suggestions)
    .set({ resolution: "rejected", resolvedAt: new Date() })
    .where(eq(suggestions.submissionId, made.id));
  const { version } = granted(
    await approve(author, {
      submissionId: made.id,
      version: made.version,
      hash: hashOf(content),
      agreement: 1,
      guidelines: 1,
    }),
  );
  return { author, editor, move: { submissionId: made.id, version, topicId: null } };
}

it("a headline its author rejected is not printed as the address either", async () => {
  const { editor, move } = await withRejectedHeadline();
  const refused = { ok: false, code: "slug_rejected", field: "slug" };
  expect(await publish(editor, { ...move, slug })).toMatchObject(refused);
  const hour = new Date(Date.now() + 3_600_000).toISOString();
  expect(await schedule(editor, { ...move, slug, at: hour })).toMatchObject(refused);
  granted(await publish(editor, { ...move, slug: "from-behind-the-counter" }));
});

it("the clock, which asks nobody, takes the address that the signed headline gives", async () => {
  const { editor, move } = await withRejectedHeadline();
  const hour = new Date(Date.now() + 3_600_000);
  granted(await schedule(editor, { ...move, slug: "", at: hour.toISOString() }));
  await db
    .update(submissions)
    .set({ plannedSlug: slug })
    .where(eq(submissions.id, move.submissionId));
  await at(new Date(hour.getTime() + 1_000), publishDue);
  const { article } = (await getSubmissionForDesk(editor, move.submissionId)) ?? {};
  expect(article?.slug).toMatch(/^what-the-counter-looked-like-from-behind/);
});

it("an author is shown where their piece is to appear as soon as its hour is set", async () => {
  const { author, editor, move } = await withRejectedHeadline();
  const status = () => getSubmissionStatus(author, move.submissionId);
  expect((await status())?.address).toBeNull();
  const hour = new Date(Date.now() + 3_600_000).toISOString();
  granted(await schedule(editor, { ...move, slug: "behind-the-counter", at: hour }));
  expect((await status())?.address).toBe("/articles/behind-the-counter");
});
