import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { comments } from "@/db/schema/comments";
import { errorReports } from "@/db/schema/error-reports";
import { holds, workingCopies } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { type Content, emptyContent } from "@/lib/content/schema";
import { layFirstDay } from "@/lib/operator/first-day";
import { aCommentIn } from "../comments/people";
import { freshDatabase } from "../support/database";
import { aPerson, aSession, aSubmission, aText } from "../support/makers";
import { aPortal, openPage, type Portal } from "./portal";

freshDatabase();

let portal: Portal;
let member: string;
/** Comments that are nobody's to see: not even that they exist. */
const hidden: string[] = [];
beforeAll(async () => {
  await layFirstDay();
  const author = await aPerson({ name: "CANARY-profile", email: "canary-mail@example.org" });
  const editor = await aPerson({ role: "editor", name: "CANARY-editor" });
  for (const state of ["draft", "submitted", "in_review", "ready", "declined"] as const) {
    const { id } = await aSubmission(author, state, { editor, content: everyFieldOf(state) });
    if (state === "draft") {
      await db.update(workingCopies).set({ content: everyFieldOf("working-copy") });
    } else {
      const hold = { kind: "legal" as const, reason: "CANARY-hold", openedBy: editor.id };
      await db.insert(holds).values({ ...hold, submissionId: id, openedAt: new Date() });
    }
  }
  const known = await aPerson({ name: "Ada Byline" });
  await aSubmission(known, "published", { editor });
  const [article] = await db.select().from(articles);
  const commenter = await aPerson({ name: "CANARY-commenter", email: "canary-mail@example.net" });
  for (const state of ["held", "refused", "appealed", "removed"] as const) {
    const id = await aCommentIn(state, article?.slug ?? "", commenter, `CANARY-${state}-comment`);
    hidden.push(id);
    // Under one that is gone a reply stands, and with it an empty place.
    if (state === "removed") await aReply(id, await aPerson({ name: "Rob Ust" }));
  }
  await db.insert(errorReports).values([
    { ...aReport("open"), articleId: article?.id ?? "" },
    { ...aReport("closed"), articleId: article?.id ?? "", ...closedBy(editor) },
  ]);
  member = await aSession(await aPerson());
  portal = await aPortal();
}, 120_000);
afterAll(() => portal?.stop());

/** What a reader told the desk, in every text a report has. */
const aReport = (state: string) => ({
  words: `CANARY-${state}-words`,
  wrong: `CANARY-${state}-wrong`,
  source: `CANARY-${state}-source`,
  email: `canary-mail-${state}@example.com`,
  at: new Date(),
});
const closedBy = (editor: Person) => ({
  outcome: "nothing" as const,
  note: "CANARY-note",
  closedBy: editor.id,
  closedAt: new Date(),
});

async function aReply(rootId: string, writer: Person) {
  const [root] = await db.select().from(comments).where(eq(comments.id, rootId));
  const [article] = await db.select().from(articles);
  const id = await aCommentIn("published", article?.slug ?? "", writer, "I was there too.");
  const under = { rootId, parentId: rootId, rootAt: root?.rootAt ?? new Date() };
  await db.update(comments).set(under).where(eq(comments.id, id));
}

/** A canary in every text a piece has. */
function everyFieldOf(state: string): Content {
  const canary = (field: string) => `CANARY-${state}-${field}`;
  const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
  const text = aText();
  return {
    ...emptyContent(canary("byline"), `${canary("note")} is a clerk.`),
    disclosures: { ...text.disclosures, payment: { answer: "yes", detail: canary("paid") } },
    headline: canary("headline"),
    standfirst: canary("standfirst"),
    body: { type: "doc", content: [...(text.body.content ?? []), paragraph(canary("body"))] },
    howKnown: `I was there, and this is how I know what I know: ${canary("known")}`,
    news: { title: canary("news"), source: canary("source"), url: "", date: "" },
  };
}

/** Every address a crawler finds from the front page, and the ones it could guess. */
async function crawl(session: string | null) {
  const seen = new Map<string, string>();
  const queue = [
    "/",
    "/sitemap.xml",
    "/robots.txt",
    "/feed.xml",
    "/search?q=CANARY",
    "/news-sitemap.xml",
    "/api/v1/articles",
    "/oembed?url=x",
    "/articles/canary-ready-headline",
    "/articles/canary-ready-headline/error",
    "/articles/canary-ready-headline/error?sent",
    "/articles/canary-submitted-headline",
    "/contributors/canary-profile",
    "/contributors/canary-ready-byline",
  ];
  for (let path = queue.shift(); path && seen.size < 400; path = queue.shift()) {
    if (seen.has(path)) continue;
    const answers = await Promise.all([
      openPage(portal, path, session),
      fetch(portal.origin + path, { headers: { rsc: "1", "next-router-prefetch": "1" } }),
      fetch(`${portal.origin}${path === "/" ? "/index" : path}.rsc`),
    ]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    const heads = answers.map((answer) => JSON.stringify([...answer.headers]));
    seen.set(path, bodies.join("\n") + heads.join("\n"));
    const links = bodies
      .join("\n")
      .matchAll(/(?:href|src)="(?:http:\/\/localhost:\d+)?(\/[^"#]*)"/g);
    for (const [, link = ""] of links) queue.push(link.replaceAll("&amp;", "&"));
    const listed = bodies.join("\n").matchAll(/<(?:loc|link)>http:\/\/localhost:\d+(\/[^<]*)</g);
    for (const [, link = ""] of listed) queue.push(link);
  }
  return seen;
}

it("shows no word of an unpublished piece, of its author or its editor, on any public channel", async () => {
  for (const session of [null, member]) {
    const seen = await crawl(session);
    expect(seen.size).toBeGreaterThan(20);
    const leaks = [...seen].filter(
      // What was asked for in the address may be said back; what was not must not appear.
      ([path, text]) => /CANARY-|canary-mail/.test(text.replaceAll(decodeURIComponent(path), "")),
    );
    expect(leaks.map(([path]) => path)).toEqual([]);
    const [article] = await db.select().from(articles);
    const path = `/articles/${article?.slug}`;
    expect(seen.get(path)).toContain("1 comment<");
    for (const id of hidden) {
      const place = `${path}/comments/${id}`;
      expect([...seen.values()].filter((text) => text.includes(id))).toEqual([]);
      expect((await openPage(portal, place, session)).status).toBe(404);
    }
  }
}, 60_000);
