import { and, eq, like, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { commentReports, comments, commentTexts } from "@/db/schema/comments";
import { events } from "@/db/schema/events";
import { outbox, renewals } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { recusals, submissions, workingCopies } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import { writeComment } from "@/lib/comments/commands";
import { getCommenting, getOwnComment } from "@/lib/comments/queries";
import {
  editWindow,
  mostTexts,
  mostWaitingOfNewcomers,
  mostWaitingOfOne,
} from "@/lib/comments/rules";
import { limitNames } from "@/lib/limits/names";
import { approveComment, refuseComment, undoModeration } from "@/lib/moderation/commands";
import { listCommentQueue } from "@/lib/moderation/queries";
import { appealComment, removeComment, rewriteComment } from "@/lib/own-comments/commands";
import { reportComment } from "@/lib/reports/commands";
import { growResponse } from "@/lib/responses/commands";
import { liftSanction, sanction } from "@/lib/sanctions/commands";
import { setThread } from "@/lib/threads/commands";
import { getConversation, getThread } from "@/lib/threads/queries";
import { unwatch, watch } from "@/lib/watched-words/commands";
import { freshDatabase } from "../support/database";
import { lettersAreDelivered } from "../support/letters";
import { aPerson, granted } from "../support/makers";
import { aCommentIn, aPiece, aRegular, asRead, commentOf, says } from "./people";

freshDatabase();

let editor: Person;
beforeAll(async () => {
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
});

const rude = "What a load of shit this is, from end to end.";
const refusal = { reason: "discourtesy" as const, explanation: "It is about the person." };
const minutes = (number: number) => new Date(Date.now() + number * 60_000);
const lettersTo = async (person: Person) => {
  const [row] = await db.select().from(people).where(eq(people.id, person.id));
  return db
    .select({
      subject: sql<string>`payload->>'subject'`,
      body: sql<string>`payload->>'body'`,
      runAt: outbox.runAt,
    })
    .from(outbox)
    .where(sql`payload->>'to' = ${row?.email ?? ""}`)
    .orderBy(outbox.id);
};
const shownUnder = async (slug: string) =>
  ((await getThread(slug, "newest", 1))?.comments ?? []).map(({ text }) => text);

describe("saying something", () => {
  it("publishes a courteous comment of somebody known here, and renews that article's pages and no list", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const sent = await says(person, slug, "The night shift is just as you say.");
    expect(sent).toMatchObject({ state: "published", cause: null });
    expect(await shownUnder(slug)).toEqual(["The night shift is just as you say."]);
    const [last] = await db.select().from(renewals).orderBy(sql`id desc`).limit(1);
    const renewed = { paths: [`/articles/${slug}`], lists: false, all: false, soon: true };
    expect(last).toMatchObject(renewed);
  });

  it("holds a newcomer's until one was approved, and then no more", async () => {
    const person = await aPerson();
    const { slug } = await aPiece();
    const first = await says(person, slug, "First.");
    expect(first).toMatchObject({ state: "held", cause: "newcomer" });
    granted(await approveComment(editor, await asRead(first.id)));
    expect(await says(person, slug, "Second.")).toMatchObject({ state: "published" });
  });

  it("counts no approval that was taken back", async () => {
    const person = await aPerson();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "First.");
    const { moderationId } = granted(await approveComment(editor, await asRead(id)));
    granted(await undoModeration(editor, { moderationId }));
    expect(await says(person, slug, "Second.")).toMatchObject({ cause: "newcomer" });
  });

  it("does not hold the author of a published piece as a newcomer", async () => {
    const { slug, author } = await aPiece();
    expect(await says(author, slug, "Thank you for reading.")).toMatchObject({
      state: "published",
    });
  });

  it("refuses what the screen refuses, with the rule and the words, and keeps them for their writer", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const sent = await says(person, slug, rude);
    expect(sent).toMatchObject({ state: "refused", cause: "screen", rule: "profanity" });
    expect(sent.spans.map(({ start, end }) => rude.slice(start, end))).toContain("shit");
    expect(await getOwnComment(person, sent.id)).toMatchObject({
      text: rude,
      may: { sendAgain: true, appeal: true, edit: false },
    });
    const [kept] = await db.select().from(commentTexts).where(eq(commentTexts.commentId, sent.id));
    expect(kept).toMatchObject({ screened: "refused", rule: "profanity", text: rude });
    expect(kept?.version).not.toBe("");
  });

  it("holds a watched word", async () => {
    granted(await watch(editor, { word: "brindlewick" }));
    const { slug } = await aPiece();
    expect(await says(await aRegular(), slug, "Ask them at Brindlewick.")).toMatchObject({
      state: "held",
      rule: "watched_word",
    });
  });

  it("takes nothing where there is no published piece, where it is closed, or from a made-up comment", async () => {
    const person = await aRegular();
    const { slug, submissionId } = await aPiece();
    const other = await aPiece();
    const elsewhere = await says(person, other.slug, "Elsewhere.");
    const write = (input: { slug: string; parentId: string | null }) =>
      writeComment(person, { text: "Hello.", ...input });
    expect(await write({ slug: "nowhere-at-all", parentId: null })).toMatchObject({
      code: "not_found",
    });
    expect(await write({ slug, parentId: elsewhere.id })).toMatchObject({ code: "not_found" });
    granted(await setThread(editor, { submissionId, mode: "closed", closesAfterDays: null }));
    expect(await write({ slug, parentId: null })).toMatchObject({ code: "closed" });
    granted(await setThread(editor, { submissionId, mode: "premoderated", closesAfterDays: 3 }));
    expect(await says(person, slug, "Hello.")).toMatchObject({ cause: "premoderated" });
    const later = await at(minutes(4 * 24 * 60), () => write({ slug, parentId: null }));
    expect(later).toMatchObject({ code: "closed" });
  });

  it("answers no comment that is not published", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const held = await says(await aPerson(), slug, "Waiting.");
    const reply = await writeComment(person, { slug, text: "Yes.", parentId: held.id });
    expect(reply).toMatchObject({ code: "not_found" });
  });

  it("says the same thing once", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    await says(person, slug, "Once.");
    const again = await writeComment(person, { slug, text: "Once.", parentId: null });
    expect(again).toMatchObject({ code: "repeated", field: "text" });
  });

  it("lets nobody take away what was judged, and say it anew as if it had not been", async () => {
    const writer = await aRegular();
    const { slug } = await aPiece();
    const text = "Nobody here has ever worked a night in their life.";
    const first = await says(writer, slug, text);
    const about = { reason: "discourtesy" as const, explanation: "Untrue, and unkind." };
    granted(await refuseComment(editor, { ...(await asRead(first.id)), ...about }));
    granted(await removeComment(writer, { commentId: first.id }));
    expect(await says(writer, slug, text)).toMatchObject({ state: "held", cause: "changed" });

    const other = await aPiece();
    const slip = await says(writer, other.slug, text);
    granted(await removeComment(writer, { commentId: slip.id }));
    expect(await says(writer, other.slug, text)).toMatchObject({ state: "published" });
  });

  it("lets nobody take away what readers hid, and say it anew as if they had not", async () => {
    const writer = await aRegular();
    const { slug } = await aPiece();
    const text = "The author should have stayed at home that night.";
    const { id } = await says(writer, slug, text);
    for (const reader of await Promise.all([aPerson(), aPerson(), aPerson()])) {
      granted(await reportComment(reader, { commentId: id, reason: "discourtesy", note: "" }));
    }
    granted(await removeComment(writer, { commentId: id }));
    expect(await says(writer, slug, text)).toMatchObject({ state: "held", cause: "changed" });
  });

  it("does not let a name pass for the staff", async () => {
    const person = await aPerson({ name: "Аdmin" });
    const { slug } = await aPiece();
    const sent = await writeComment(person, { slug, text: "I decide here.", parentId: null });
    expect(sent).toMatchObject({ code: "name_reserved" });
  });

  it("holds back a flood from one account, in parallel too", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const most = limitNames.comments_from_person.most;
    const sent = await Promise.all(
      Array.from({ length: most + 6 }, (_, i) =>
        writeComment(person, { slug, text: `Thought ${i}.`, parentId: null }),
      ),
    );
    // One was spent on becoming known here.
    expect(sent.filter(({ ok }) => ok).length).toBe(most - 1);
    expect(sent.find(({ ok }) => !ok)).toMatchObject({ code: "too_many" });
  });

  it("takes what was sent twice at the same moment once", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const sent = await Promise.all(
      [1, 2, 3].map(() => writeComment(person, { slug, text: "Pressed twice.", parentId: null })),
    );
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    expect(sent.find(({ ok }) => !ok)).toMatchObject({ code: "repeated" });
    expect(await shownUnder(slug)).toEqual(["Pressed twice."]);
  });

  it("counts what it refuses too", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const again = () => writeComment(person, { slug, text: "The same.", parentId: null });
    granted(await again());
    // One was spent on becoming known here.
    for (let i = 2; i < limitNames.comments_from_person.most; i += 1) {
      expect(await again()).toMatchObject({ code: "repeated" });
    }
    expect(await again()).toMatchObject({ code: "too_many" });
  });

  it("gives a newcomer a few places in the queue and no more", async () => {
    const person = await aPerson();
    const { slug } = await aPiece();
    for (let i = 0; i < mostWaitingOfOne; i += 1) await says(person, slug, `Waiting ${i}.`);
    const more = await writeComment(person, { slug, text: "One more.", parentId: null });
    expect(more).toMatchObject({ code: "waiting" });
  });
});

it("keeps the queue bounded against many new accounts, and still hears whoever is known", async () => {
  const known = await aRegular();
  const { slug } = await aPiece();
  const { articleId } = await commentOf((await says(await aPerson(), slug, "The first.")).id);
  await db.execute(sql`
    insert into comments (id, article_id, author_id, root_id, root_at, state, cause, created_at, waiting_since)
    select g, ${articleId}, ${editor.id}, g, now(), 'held', 'newcomer', now(), now()
    from (select gen_random_uuid() as g from generate_series(1, ${mostWaitingOfNewcomers}::int)) made`);
  const newcomer = await aPerson();
  const late = await writeComment(newcomer, { slug, text: "One of ten thousand.", parentId: null });
  expect(late).toMatchObject({ code: "desk_full" });
  expect(await says(known, slug, "Still here.")).toMatchObject({ state: "published" });
  await db.execute(sql`delete from comments where author_id = ${editor.id} and cause = 'newcomer'`);
});

describe("other words", () => {
  it("are screened again, and cannot put back what the screen refuses", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "A slip of the pen.");
    const better = await rewriteComment(person, { commentId: id, seen: 1, text: "No slip." });
    expect(better).toMatchObject({ value: { state: "published" } });
    expect(await shownUnder(slug)).toEqual(["No slip."]);
    const worse = await rewriteComment(person, { commentId: id, seen: 2, text: rude });
    expect(worse).toMatchObject({ value: { state: "refused" } });
    expect(await shownUnder(slug)).toEqual([]);
  });

  it("come too late after five minutes, for what is not refused", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "Then.");
    const late = () => rewriteComment(person, { commentId: id, seen: 1, text: "Now." });
    expect(await at(new Date(Date.now() + editWindow + 1000), late)).toMatchObject({
      code: "edit_over",
    });
    const refused = await says(person, slug, rude);
    const again = () =>
      rewriteComment(person, { commentId: refused.id, seen: 1, text: "I disagree with this." });
    expect(await at(new Date(Date.now() + editWindow * 10), again)).toMatchObject({
      value: { state: "published" },
    });
  });

  it("keep their place among what waits, and come to an end", async () => {
    const person = await aPerson();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "Waiting.");
    const { waitingSince } = await commentOf(id);
    const rewrite = (seen: number, text: string) =>
      rewriteComment(person, { commentId: id, seen, text });
    granted(await at(minutes(1), () => rewrite(1, "Waiting still.")));
    expect((await commentOf(id)).waitingSince).toEqual(waitingSince);
    await db.update(comments).set({ text: mostTexts }).where(eq(comments.id, id));
    expect(await rewrite(mostTexts, "Once more.")).toMatchObject({ code: "rewritten_often" });
  });

  it("cannot be swapped for words that were approved", async () => {
    const person = await aPerson();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "Kind words.");
    granted(await approveComment(editor, await asRead(id)));
    const other = await rewriteComment(person, { commentId: id, seen: 1, text: "Other words." });
    expect(other).toMatchObject({ value: { state: "held", cause: "changed" } });
    expect(await shownUnder(slug)).toEqual([]);
  });

  it("are not approved by whoever read the words before them", async () => {
    const person = await aPerson();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "Kind words.");
    granted(await rewriteComment(person, { commentId: id, seen: 1, text: "Other words." }));
    expect(await approveComment(editor, { commentId: id, seen: 1, last: null })).toMatchObject({
      code: "stale",
    });
    granted(await approveComment(editor, await asRead(id)));
  });

  it("are nobody's but the writer's to send, and a stranger learns nothing", async () => {
    const person = await aPerson();
    const stranger = await aPerson();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "Mine.");
    const attempts = [
      rewriteComment(stranger, { commentId: id, seen: 1, text: "Yours." }),
      removeComment(stranger, { commentId: id }),
      appealComment(stranger, { commentId: id, reason: "-" }),
      growResponse(stranger, { commentId: id }),
      approveComment(stranger, { commentId: id, seen: 1, last: null }),
      reportComment(stranger, { commentId: id, reason: "off_topic", note: "" }),
    ];
    for (const attempt of attempts) expect(await attempt).toMatchObject({ code: "not_found" });
    expect(await getOwnComment(stranger, id)).toBeNull();
    expect(await getConversation(slug, id)).toBeNull();
  });
});

describe("taking a comment away", () => {
  it("leaves its replies under an empty place, without a word or a name of it", async () => {
    const person = await aRegular("Canary Name");
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "Canary words.");
    const reply = await says(await aRegular("Rob Ust"), slug, "I was there too.", id);
    granted(await removeComment(person, { commentId: id }));
    const thread = await getThread(slug, "oldest", 1);
    expect(JSON.stringify(thread)).not.toMatch(/canary/i);
    expect(JSON.stringify(thread)).not.toContain(id);
    expect(thread?.count).toBe(1);
    expect(thread?.comments.map(({ id }) => id)).toEqual([null, reply.id]);
  });

  it("leaves no report that waits for somebody to look", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "A sharp remark.");
    const report = { commentId: id, reason: "discourtesy", note: "" } as const;
    granted(await reportComment(await aPerson(), report));
    granted(await removeComment(person, { commentId: id }));
    const [made] = await db.select().from(commentReports).where(eq(commentReports.commentId, id));
    expect(made?.settledAt).not.toBeNull();
  });

  it("leaves no letter on its way that says it is published", async () => {
    const person = await aPerson();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "On second thought.");
    granted(await approveComment(editor, await asRead(id)));
    expect(await lettersTo(person)).toHaveLength(1);
    granted(await removeComment(person, { commentId: id }));
    expect(await lettersTo(person)).toEqual([]);
  });
});

describe("what has to go from a page", () => {
  const ways: Record<string, (id: string, writer: Person) => Promise<unknown>> = {
    "is taken away by its writer": async (id, writer) => removeComment(writer, { commentId: id }),
    "is given other words": async (id, writer) =>
      rewriteComment(writer, { commentId: id, seen: 1, text: "Other words for it." }),
    "is refused by a moderator": async (id) =>
      refuseComment(editor, { ...(await asRead(id)), ...refusal }),
    "is hidden by its third report": async (id) => {
      for (const reader of [await aPerson(), await aPerson(), await aPerson()]) {
        granted(await reportComment(reader, { commentId: id, reason: "discourtesy", note: "" }));
      }
    },
    "is put back where it waited": async (id) => {
      const { moderationId } = granted(await approveComment(editor, await asRead(id)));
      await db.delete(renewals);
      return undoModeration(editor, { moderationId });
    },
  };

  it.each(Object.entries(ways))("goes at once where it %s", async (how, go) => {
    const { slug } = await aPiece();
    const newcomer = how === "is put back where it waited";
    const writer = newcomer ? await aPerson() : await aRegular();
    const { id } = await says(writer, slug, "Something to be seen.");
    await db.delete(renewals);
    await go(id, writer);
    const [renewed] = await db.select().from(renewals);
    const article = `/articles/${slug}`;
    expect(renewed).toMatchObject({ paths: [article], lists: false, all: false, soon: false });
  });
});

describe("an appeal", () => {
  it("is heard once; upheld, it sends a second letter", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "An ignorant thing, as some would say.");
    granted(await refuseComment(editor, { ...(await asRead(id)), ...refusal }));
    await lettersAreDelivered();
    granted(await appealComment(person, { commentId: id, reason: "I quoted it." }));
    expect(await appealComment(person, { commentId: id, reason: "Again." })).toMatchObject({
      code: "appealed_once",
    });
    const colleague = await aPerson({ role: "editor" });
    granted(await approveComment(colleague, await asRead(id)));
    expect((await commentOf(id)).state).toBe("published");
    const subjects = (await lettersTo(person)).map(({ subject }) => subject);
    expect(subjects.slice(-2)).toEqual([
      "Your comment was not published",
      "You were right: your comment is published",
    ]);
    const written = (await lettersTo(person)).at(-2)?.body ?? "";
    expect(written).toContain("It is about the person.");
    expect(written).toContain(`/comments/${id}`);
  });
});

describe("a moderator's decision", () => {
  it("can be taken back, and its letter with it", async () => {
    const person = await aPerson();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "Waiting to be read.");
    const before = await commentOf(id);
    const { moderationId } = granted(
      await refuseComment(editor, { ...(await asRead(id)), ...refusal }),
    );
    expect(await lettersTo(person)).toHaveLength(1);
    const colleague = await aPerson({ role: "editor" });
    expect(await undoModeration(colleague, { moderationId })).toMatchObject({ code: "forbidden" });
    granted(await undoModeration(editor, { moderationId }));
    expect(await commentOf(id)).toEqual(before);
    expect(await lettersTo(person)).toHaveLength(0);
    expect(await undoModeration(editor, { moderationId })).toMatchObject({ code: "undo_over" });
  });

  it("can be taken back for ten minutes", async () => {
    const { slug } = await aPiece();
    const { id } = await says(await aPerson(), slug, "Waiting to be read.");
    const { moderationId } = granted(await approveComment(editor, await asRead(id)));
    const undo = () => undoModeration(editor, { moderationId });
    expect(await at(minutes(11), undo)).toMatchObject({ code: "undo_over" });
    granted(await at(minutes(9), undo));
  });

  it("is followed by a second letter where the first had gone", async () => {
    const person = await aPerson();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "Waiting to be read.");
    const { moderationId } = granted(await approveComment(editor, await asRead(id)));
    await db
      .update(outbox)
      .set({ doneAt: new Date() })
      .where(like(outbox.onceKey, `%${moderationId}`));
    granted(await undoModeration(editor, { moderationId }));
    expect((await lettersTo(person)).map(({ subject }) => subject)).toEqual([
      "Your comment is published",
      "We wrote to you too soon",
    ]);
    expect(await shownUnder(slug)).toEqual([]);
  });

  describe("overturned by a colleague", () => {
    let colleague: Person;
    let person: Person;
    let id: string;
    const refuse = async (by: Person) =>
      granted(await refuseComment(by, { ...(await asRead(id)), ...refusal }));
    const approve = async (by: Person) => granted(await approveComment(by, await asRead(id)));
    const subjects = async () => (await lettersTo(person)).map(({ subject }) => subject);
    beforeEach(async () => {
      colleague = await aPerson({ role: "editor", name: "Cole League" });
      person = await aPerson();
      const { slug } = await aPiece();
      ({ id } = await says(person, slug, "Waiting to be read."));
    });

    it("before its letter went, is not written about: the writer hears the last word, once", async () => {
      await refuse(editor);
      await approve(colleague);
      expect(await subjects()).toEqual(["Your comment is published"]);
      await refuse(editor);
      expect(await subjects()).toEqual(["Your comment was not published"]);
      await approve(colleague);
      expect(await subjects()).toEqual(["Your comment is published"]);
    });

    it("after its letter went, is followed by one that says so", async () => {
      await refuse(editor);
      await lettersAreDelivered();
      await approve(colleague);
      expect(await subjects()).toEqual([
        "Your comment was not published",
        "You were right: your comment is published",
      ]);
      await refuse(editor);
      expect((await subjects()).slice(1)).toEqual(["Your comment was not published"]);
    });

    it("answers an appeal, where nobody had heard the first answer", async () => {
      await refuse(editor);
      granted(await appealComment(person, { commentId: id, reason: "I quoted it." }));
      await approve(colleague);
      expect(await subjects()).toEqual(["You were right: your comment is published"]);
      await refuse(editor);
      expect(await subjects()).toEqual(["Your appeal was read"]);
    });

    it("is heard of after all, where the colleague takes that back", async () => {
      await refuse(editor);
      const { moderationId } = await approve(colleague);
      granted(await undoModeration(colleague, { moderationId }));
      expect(await commentOf(id)).toMatchObject({ state: "refused", cause: "moderator" });
      expect(await subjects()).toEqual(["Your comment was not published"]);
      await lettersAreDelivered();
      const again = await approve(colleague);
      granted(await undoModeration(colleague, { moderationId: again.moderationId }));
      expect(await subjects()).toEqual(["Your comment was not published"]);
    });
  });

  it("is never about a comment of one's own", async () => {
    const { slug } = await aPiece();
    const { id } = await says(editor, slug, "An ignorant word of mine.");
    expect(await approveComment(editor, await asRead(id))).toMatchObject({ code: "own" });
  });

  it("is never about what is said under a piece one wrote, or stepped away from", async () => {
    const author = await aPerson({ role: "editor", name: "Ed Author" });
    const piece = await aPiece(author);
    const { id } = await says(await aPerson(), piece.slug, "A first word under it.");
    expect(await approveComment(author, await asRead(id))).toMatchObject({ code: "own_piece" });
    const aside = await aPerson({ role: "editor", name: "Re Cused" });
    const { submissionId } = piece;
    const stepped = { submissionId, editorId: aside.id, reason: "A friend.", at: new Date() };
    await db.insert(recusals).values(stepped);
    expect(await approveComment(aside, await asRead(id))).toMatchObject({ code: "own_piece" });
    const queue = { queue: "held" as const, reason: null, page: 1 };
    for (const [who, barred] of [
      [author, "own_piece"],
      [aside, "own_piece"],
      [editor, null],
    ] as const) {
      const { rows } = await listCommentQueue(who, queue);
      expect(rows.find((row) => row.id === id)?.barred).toBe(barred);
    }
    granted(await approveComment(editor, await asRead(id)));
  });

  it("of two made at once, the first stands, and the second moderator is told whose it is", async () => {
    const { slug } = await aPiece();
    const { id } = await says(await aPerson(), slug, "Both look at this.");
    const colleague = await aPerson({ role: "editor", name: "Cole League" });
    const read = await asRead(id);
    const [one, two] = await Promise.all([
      approveComment(editor, read),
      refuseComment(colleague, { ...read, ...refusal }),
    ]);
    expect([one.ok, two.ok].filter(Boolean)).toHaveLength(1);
    expect(one.ok ? two : one).toMatchObject({
      code: "stale",
      message: one.ok
        ? "Edda Itor published this after you opened the page. Load it again to see it as it stands."
        : "Cole League refused this after you opened the page. Load it again to see it as it stands.",
    });
    expect((await commentOf(id)).state).toBe(one.ok ? "published" : "refused");
  });

  it("can be changed by whoever has seen it, and again after it was taken back", async () => {
    const { slug } = await aPiece();
    const { id } = await says(await aPerson(), slug, "Seen by two.");
    const colleague = await aPerson({ role: "editor", name: "Cole League" });
    const before = await asRead(id);
    const { moderationId } = granted(await approveComment(editor, before));
    granted(await undoModeration(editor, { moderationId }));
    granted(await approveComment(editor, before));
    expect(await refuseComment(editor, { ...before, ...refusal })).toMatchObject({
      message: expect.stringMatching(/^You published this/),
    });
    granted(await refuseComment(colleague, { ...(await asRead(id)), ...refusal }));
    expect((await commentOf(id)).state).toBe("refused");
  });
});

it("every act of a moderator stands in the record, with whose it was and without a word of the comment", async () => {
  const chief = await aPerson({ role: "chief" });
  const { slug, submissionId, author } = await aPiece();
  const { id } = await says(author, slug, "An ignorant canary sang.");
  const { moderationId } = granted(
    await refuseComment(chief, { ...(await asRead(id)), ...refusal }),
  );
  granted(await undoModeration(chief, { moderationId }));
  granted(await approveComment(chief, await asRead(id)));
  const barred = await sanction(chief, {
    personId: author.id,
    kind: "suspension",
    reason: "Because.",
    days: 7,
  });
  granted(await liftSanction(chief, { sanctionId: granted(barred).id }));
  const { id: wordId } = granted(await watch(chief, { word: "linnet" }));
  granted(await unwatch(chief, { wordId }));
  expect(await unwatch(chief, { wordId })).toMatchObject({ code: "not_found" });
  granted(await setThread(chief, { submissionId, mode: "closed", closesAfterDays: null }));
  const acts = await db
    .select()
    .from(events)
    .where(eq(events.actorId, chief.id))
    .orderBy(events.id);
  expect(acts.map(({ type }) => type)).toEqual([
    "comment.refused",
    "comment.decision_undone",
    "comment.approved",
    "commenter.sanctioned",
    "commenter.sanction_lifted",
    "word.watched",
    "word.unwatched",
    "thread.set",
  ]);
  expect(acts[0]?.details).toMatchObject({ commentId: id, reason: "discourtesy", from: "held" });
  expect(JSON.stringify(acts)).not.toContain("canary");
});

describe("reports", () => {
  const report = (person: Person, commentId: string) =>
    reportComment(person, { commentId, reason: "discourtesy", note: "" });

  it("count once a reader, hide with the third, and are settled by whoever looks", async () => {
    const writer = await aRegular();
    const { slug } = await aPiece();
    const { id } = await says(writer, slug, "A sharp remark.");
    const readers = await Promise.all([aPerson(), aPerson(), aPerson()]);
    expect(await report(writer, id)).toMatchObject({ code: "own" });
    for (const reader of readers.slice(0, 2)) granted(await report(reader, id));
    expect(await report(readers[0] as Person, id)).toMatchObject({ code: "reported_once" });
    expect((await commentOf(id)).state).toBe("published");
    expect(granted(await report(readers[2] as Person, id))).toEqual({ held: true });
    expect(await commentOf(id)).toMatchObject({ state: "held", cause: "reports", reports: 3 });
    expect((await lettersTo(writer)).at(-1)?.body).toContain("Three readers reported");

    granted(await approveComment(editor, await asRead(id)));
    expect(await commentOf(id)).toMatchObject({ state: "published", reports: 0 });
    expect((await lettersTo(writer)).at(-1)?.subject).toBe("Your comment is back");
    const open = await db
      .select()
      .from(commentReports)
      .where(and(eq(commentReports.commentId, id), sql`settled_at is null`));
    expect(open).toEqual([]);
    granted(await report(await aPerson(), id));
    expect((await commentOf(id)).state).toBe("published");
  });

  it("are not for whoever may not speak here, nor about what stands under a retracted piece", async () => {
    const piece = await aPiece();
    const { id } = await says(await aRegular(), piece.slug, "A sharp remark.");
    const barred = await aPerson();
    const reason = "Three times this week.";
    granted(await sanction(editor, { personId: barred.id, kind: "ban", reason, days: null }));
    expect(await report(barred, id)).toMatchObject({ code: "forbidden" });
    granted(await report(await aPerson(), id));
    await db
      .update(submissions)
      .set({ state: "retracted" })
      .where(eq(submissions.id, piece.submissionId));
    expect(await report(await aPerson(), id)).toMatchObject({ code: "not_found" });
  });

  it("that came while a moderator let it stand hide it all the same, once that is taken back", async () => {
    const writer = await aRegular();
    const { slug } = await aPiece();
    const { id } = await says(writer, slug, "A sharp remark.");
    granted(await report(await aPerson(), id));
    granted(await report(await aPerson(), id));
    const { moderationId } = granted(await approveComment(editor, await asRead(id)));
    granted(await report(await aPerson(), id));
    granted(await undoModeration(editor, { moderationId }));
    expect(await commentOf(id)).toMatchObject({ state: "held", cause: "reports", reports: 3 });
    expect((await commentOf(id)).waitingSince).not.toBeNull();
  });

  it("come from one reader twenty times an hour at most", async () => {
    const { slug, author } = await aPiece();
    const reader = await aPerson();
    for (let made = 0; made < 20; made += 1) {
      granted(await report(reader, await aCommentIn("published", slug, author)));
    }
    const next = await aCommentIn("published", slug, author);
    expect(await report(reader, next)).toMatchObject({ code: "too_many" });
    expect(await commentOf(next)).toMatchObject({ reports: 0 });
  });

  it("keep whoever made one from replying, and slow the conversation down", async () => {
    const writer = await aRegular();
    const { slug } = await aPiece();
    const { id } = await says(writer, slug, "A sharp remark.");
    const reader = await aRegular();
    const answer = (person: Person, text: string) =>
      writeComment(person, { slug, text, parentId: id });
    granted(await answer(reader, "Calm as it is, at once."));
    granted(await answer(reader, "And again."));
    granted(await report(reader, id));
    expect(await answer(reader, "So there.")).toMatchObject({ code: "reported_it" });
    expect((await getCommenting(reader, slug, id))?.barred).toContain("You have reported");
    expect((await getCommenting(reader, slug, null))?.barred).toBeNull();
    const other = await aRegular();
    granted(await answer(other, "Once."));
    const twice = await answer(other, "Twice.");
    expect(twice).toMatchObject({ code: "too_many" });
    expect(!twice.ok && twice.message).toContain("wait 3 minutes");
    granted(await at(minutes(4), () => answer(other, "Twice.")));
    const refused = granted(await at(minutes(8), () => answer(other, rude)));
    granted(await report(other, id));
    const again = { commentId: refused.id, seen: 1, text: "Said better, and too late." };
    expect(await rewriteComment(other, again)).toMatchObject({ code: "reported_it" });
  });
});

describe("sanctions", () => {
  it("keep from commenting until they end or are lifted, and say why", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const say = (text: string) => writeComment(person, { slug, text, parentId: null });
    const reason = "Three times this week.";
    granted(await sanction(editor, { personId: person.id, kind: "warning", reason, days: null }));
    granted(await say("Warned."));
    granted(await sanction(editor, { personId: person.id, kind: "suspension", reason, days: 7 }));
    const refused = await say("Suspended.");
    expect(refused).toMatchObject({ code: "forbidden" });
    expect(!refused.ok && refused.message).toContain(reason);
    granted(await at(minutes(8 * 24 * 60), () => say("After the week.")));
    const ban = granted(
      await sanction(editor, { personId: person.id, kind: "ban", reason, days: null }),
    );
    const later = await at(minutes(900 * 24 * 60), () => say("Banned."));
    expect(later).toMatchObject({ code: "forbidden" });
    granted(await liftSanction(editor, { sanctionId: ban.id }));
    granted(await at(minutes(8 * 24 * 60), () => say("Forgiven.")));
    expect((await lettersTo(person)).map(({ subject }) => subject).slice(-3)).toEqual([
      "A word about your comments",
      "You cannot comment for now",
      "You cannot comment for now",
    ]);
  });

  it("are not for members to give, nor about colleagues", async () => {
    const person = await aPerson();
    const input = { personId: editor.id, kind: "warning" as const, reason: "-", days: null };
    expect(await sanction(person, input)).toMatchObject({ code: "not_found" });
    const chief = await aPerson({ role: "chief" });
    expect(await sanction(chief, input)).toMatchObject({ code: "colleague" });
  });
});

it("a comment grows into a response to the same piece, once, and leads to it", async () => {
  const person = await aRegular();
  const { slug } = await aPiece();
  const { id } = await says(person, slug, "First thought.\n\nSecond thought.");
  const [one, two] = await Promise.all([
    growResponse(person, { commentId: id }),
    growResponse(person, { commentId: id }),
  ]);
  const { submissionId } = granted(one);
  expect(granted(two)).toEqual({ submissionId });
  const drafts = await db.select().from(submissions).where(eq(submissions.authorId, person.id));
  expect(drafts.map(({ id: draft, respondsTo }) => [draft, respondsTo !== null])).toEqual([
    [submissionId, true],
  ]);
  const [copy] = await db
    .select()
    .from(workingCopies)
    .where(eq(workingCopies.submissionId, submissionId));
  expect(JSON.stringify(copy?.content.body)).toMatch(/First thought.*Second thought/);
  expect((await commentOf(id)).grewInto).toBe(submissionId);
});

it("holds a comment when the screen fails", async () => {
  vi.doMock("@/lib/screening/screen", async (original) => ({
    ...(await original<object>()),
    screen: () => {
      throw new Error("out of order");
    },
  }));
  vi.resetModules();
  const { writeComment: write } = await import("@/lib/comments/commands");
  const { slug } = await aPiece();
  const sent = await write(await aRegular(), {
    slug,
    text: "Said while it was down.",
    parentId: null,
  });
  expect(sent).toMatchObject({ value: { state: "held", cause: "screen", rule: "unavailable" } });
  vi.doUnmock("@/lib/screening/screen");
});

it("pages ten thousand comments under one piece", async () => {
  const person = await aRegular();
  const { slug } = await aPiece();
  const { id } = await says(person, slug, "The first of many.");
  const first = await commentOf(id);
  await db.execute(sql`
    insert into comments (id, article_id, author_id, root_id, root_at, state, created_at)
    select g, ${first.articleId}, ${person.id}, g, now() - n * interval '1 minute', 'published', now() - n * interval '1 minute'
    from (select gen_random_uuid() as g, n from generate_series(1, 10000) n) made`);
  await db.execute(sql`
    insert into comment_texts (comment_id, number, text, screened, spans, score, version, at)
    select id, 1, 'Thought ' || id, 'published', '[]', 0, 'x', created_at from comments
    where article_id = ${first.articleId} and id <> ${id}`);
  await db.execute(sql`analyze comments`);
  const began = performance.now();
  const seen = new Set<string | null>();
  for (const page of [1, 2, 125, 251]) {
    const thread = await getThread(slug, "newest", page);
    expect(thread).toMatchObject({ count: 10_001, pages: 251 });
    for (const comment of thread?.comments ?? []) seen.add(comment.id);
  }
  expect(seen.size).toBe(3 * 40 + 1);
  expect((performance.now() - began) / 4).toBeLessThan(500);
  expect(await db.$count(comments, eq(comments.articleId, first.articleId))).toBe(10_001);
});
