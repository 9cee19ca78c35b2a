import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { afterAll, beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { publish } from "@/lib/articles/commands";
import { attest } from "@/lib/attestations/commands";
import { attestSchema } from "@/lib/attestations/schema";
import type { Person } from "@/lib/auth/actor";
import { claim } from "@/lib/claims/commands";
import { appealCommentSchema } from "@/lib/comments/schema";
import { type Content, contentSchema } from "@/lib/content/schema";
import { acceptAsItStands, decline } from "@/lib/decisions/commands";
import { acceptSchema, declineSchema } from "@/lib/decisions/schema";
import { refuseComment } from "@/lib/moderation/commands";
import { refuseCommentSchema } from "@/lib/moderation/schema";
import { layFirstDay } from "@/lib/operator/first-day";
import { appealComment } from "@/lib/own-comments/commands";
import { saveExperience, saveProfile } from "@/lib/profiles/commands";
import { experienceSchema, profileSchema } from "@/lib/profiles/schema";
import { reportComment } from "@/lib/reports/commands";
import { reportSchema } from "@/lib/reports/schema";
import { sanction } from "@/lib/sanctions/commands";
import { sanctionSchema } from "@/lib/sanctions/schema";
import { watch } from "@/lib/watched-words/commands";
import { watchSchema } from "@/lib/watched-words/schema";
import { aCommentIn } from "../comments/people";
import { freshDatabase } from "../support/database";
import { aPerson, aSession, aSubmission, aText, granted, wordsUnder } from "../support/makers";
import { aPortal, openPage, type Portal } from "./portal";

freshDatabase();

const corpus = JSON.parse(
  readFileSync(new URL("../hostile/markup.json", import.meta.url), "utf8"),
) as string[];
const own = [
  `"><img src=x onerror=alert(1)>`,
  `'"><svg/onload=alert(1)>`,
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "]]><script>alert(1)</script>",
  "</title><base href=//evil.example>",
  "</textarea><iframe srcdoc='<script>1</script>'>",
  "{{constructor.constructor('alert(1)')()}}",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
];

/** The next thing somebody types who means harm; or, of the plain piece, nothing. */
const typing = (from: number) => {
  let next = from;
  return (most: number) => {
    if (from < 0) return "";
    next += 1;
    const payloads = next % 2 ? own : corpus;
    return ` ${payloads[next % payloads.length]?.slice(0, most)}`;
  };
};

let portal: Portal;
let editor: Person;
let editing: string;
beforeAll(async () => {
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  editing = await aSession(editor);
  await layFirstDay();
  portal = await aPortal();
}, 120_000);
afterAll(() => portal?.stop());

function everyField(typed: (most: number) => string): Content {
  const mark = { id: "m1", attributed: false };
  const text = aText({
    marks: [
      {
        ...mark,
        role: `Clerk${typed(100)}`,
        place: `Hull${typed(100)}`,
        period: `2021${typed(100)}`,
      },
    ],
  });
  const said = { type: "text", text: `It was said:${typed(900)}` };
  const linked = {
    type: "text",
    text: "here",
    marks: [
      {
        type: "link",
        attrs: { href: `https://a.example/${typed(200).trim().replace(/\s/g, "")}` },
      },
    ],
  };
  const heading = { type: "heading", attrs: { level: 2 }, content: [said] };
  const paragraph = { type: "paragraph", content: [said, linked] };
  const disclosures = Object.fromEntries(
    Object.keys(text.disclosures).map((key) => [
      key,
      { answer: "yes", detail: `Yes.${typed(900)}` },
    ]),
  );
  return contentSchema.parse({
    ...text,
    headline: `What I saw${typed(200)}`,
    standfirst: `${text.standfirst}${typed(400)}`,
    byline: `Ada${typed(100)}`,
    authorNote: `${text.authorNote}${typed(400)}`,
    howKnown: `${text.howKnown}${typed(900)}`,
    news: {
      ...text.news,
      title: `Report${typed(200)}`,
      source: `Crier${typed(90)}`,
      url: `https://crier.example/${encodeURI(typed(200).trim())}`,
    },
    disclosures,
    body: { type: "doc", content: [...(text.body.content ?? []), heading, paragraph] },
  });
}

/** A contributor, a published piece of theirs and a declined one, everything typed by hand; and every page about them. */
async function pagesAbout(typed: (most: number) => string) {
  const author = await aPerson();
  const name = profileSchema.parse({
    name: `Ada${typed(70)}`,
    handle: "",
    bio: `Bio.${typed(500)}`,
  });
  granted(await saveProfile(author, name));
  const entry = { role: "Clerk", organisation: "Hull", place: "Hull", period: "2021", seen: "It." };
  const entries = [
    Object.fromEntries(Object.entries(entry).map(([key, text]) => [key, text + typed(50)])),
  ];
  granted(await saveExperience(author, experienceSchema.parse({ entries })));

  const content = { ...everyField(typed), byline: name.name };
  const kept = await aSubmission(author, "submitted", { content });
  const held = granted(await claim(editor, { submissionId: kept.id, version: kept.version }));
  const mark = { submissionId: kept.id, ...wordsUnder(content), method: "document" };
  granted(await attest(editor, attestSchema.parse({ ...mark, scope: `Seen.${typed(400)}` })));
  const move = { submissionId: kept.id, version: held.version };
  const accepted = granted(
    await acceptAsItStands(editor, acceptSchema.parse({ ...move, letter: `Yes.${typed(900)}` })),
  );
  granted(await publish(editor, { ...move, version: accepted.version, slug: "", topicId: null }));
  const refused = await aSubmission(author, "in_review", { editor, content });
  const refusal = {
    submissionId: refused.id,
    version: refused.version,
    main: "unclear",
    others: [],
  };
  granted(await decline(editor, declineSchema.parse({ ...refusal, letter: `No.${typed(900)}` })));
  const draft = await aSubmission(author, "draft");

  const [article] = await db.select().from(articles).where(eq(articles.submissionId, kept.id));
  const [person] = await db.select().from(people).where(eq(people.id, author.id));
  const session = await aSession(author);
  const ofComments = await pagesOfComments(article?.slug ?? "", author, typed);
  const month = new Date().toISOString().slice(0, 7).replace("-", "/");
  return [
    ["/", null],
    [`/articles/${article?.slug}`, null],
    [`/contributors/${person?.handle}`, null],
    [`/archive/${month}`, null],
    ["/submissions", session],
    [`/submissions/${draft.id}`, session],
    [`/submissions/${kept.id}`, session],
    [`/submissions/${kept.id}/status`, session],
    [`/submissions/${refused.id}/status`, session],
    ["/account", session],
    ["/desk?show=all", editing],
    [`/desk/submissions/${kept.id}`, editing],
    [`/desk/submissions/${refused.id}`, editing],
    ...ofComments,
  ] as const;
}

/** What people say under a piece, report, appeal and are told, everything typed by hand; and every page of that. */
async function pagesOfComments(slug: string, writer: Person, typed: (most: number) => string) {
  const say = (state: "published" | "held" | "refused") =>
    aCommentIn(state, slug, writer, `It was so, see https://a.example/x${typed(900)}`);
  const [shown, held, refused] = [await say("published"), await say("held"), await say("refused")];
  const reader = await aPerson({ name: "Rhea Der" });
  const report = { commentId: shown, reason: "other", note: `Because.${typed(900)}` };
  granted(await reportComment(reader, reportSchema.parse(report)));
  const appeal = { commentId: refused, reason: `Because.${typed(900)}` };
  granted(await appealComment(writer, appealCommentSchema.parse(appeal)));
  const seen = { commentId: held, seen: 1, last: null };
  const refusal = { ...seen, reason: "other", explanation: `Because.${typed(900)}` };
  granted(await refuseComment(editor, refuseCommentSchema.parse(refusal)));
  const told = { personId: writer.id, kind: "warning", days: null, reason: `No.${typed(900)}` };
  granted(await sanction(editor, sanctionSchema.parse(told)));
  granted(await watch(editor, watchSchema.parse({ word: `${shown.slice(0, 8)}${typed(60)}` })));

  const [mine, theirs] = [await aSession(writer), await aSession(reader)];
  return [
    [`/articles/${slug}/comments/${shown}`, null],
    [`/articles/${slug}/comments/oldest-1`, null],
    [`/articles/${slug}/comment?to=${shown}`, theirs],
    [`/comments/${shown}/report`, theirs],
    [`/comments/${refused}`, mine],
    [`/comments/${held}`, mine],
    ["/comments", mine],
    ["/desk/comments?queue=all", editing],
    ["/desk/comments?queue=appealed", editing],
    ["/desk/comments?queue=reported", editing],
    [`/desk/comments/people/${writer.id}`, editing],
    ["/desk/comments/filter", editing],
  ] as const;
}

/** What the desk shows of a text with findings, and of a long headline: a plain piece has none. */
const ofTheDesk = [
  "h1 data-long",
  "mark",
  "mark class",
  "mark id",
  "span aria-hidden",
  "span data-severity",
];

type Element = Tree.Element;

/** What elements a page is made of, each with its attributes by name, and where it leads. */
function shapesOf(html: string) {
  const shapes = new Set<string>();
  const walk = (node: Tree.Node) => {
    if ("tagName" in node) {
      const { tagName, attrs } = node as Element;
      shapes.add(tagName);
      for (const { name, value } of attrs) {
        const leads = /^(href|src|action|formaction|xlink:href|srcset|srcdoc|style)$/.test(name);
        shapes.add(
          `${tagName} ${name}${leads ? ` ${/^[a-z]+:/i.exec(value)?.[0] ?? "ours"}` : ""}`,
        );
      }
    }
    for (const child of "childNodes" in node ? node.childNodes : []) walk(child);
  };
  walk(parse(html));
  return shapes;
}

const read = async (path: string, session: string | null) => {
  const answer = await openPage(portal, path, session);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};

async function shapesOfFeed() {
  const feed = JSON.parse(await read("/feed.json", null)) as { items: { content_html: string }[] };
  return feed.items.flatMap((item) => [...shapesOf(item.content_html)]);
}

it("nothing anybody types becomes part of a page: every page is made of the same elements as with plain words", async () => {
  // Enough plain pieces that every list already looks as it does when it is full.
  for (let piece = 0; piece < 30; piece += 1) await aSubmission(editor, "published");
  const plain: Set<string>[] = [];
  for (let times = 0; times < 2; times += 1) {
    for (const [index, [path, session]] of (await pagesAbout(typing(-1))).entries())
      plain[index] = new Set([...shapesOf(await read(path, session)), ...(plain[index] ?? [])]);
  }

  const plainInFeed = await shapesOfFeed();

  const strangers = new Set<string>();
  for (let round = 0; round < 6; round += 1) {
    for (const [index, [path, session]] of (await pagesAbout(typing(round * 37))).entries()) {
      for (const shape of shapesOf(await read(path, session)))
        if (!plain[index]?.has(shape) && !ofTheDesk.includes(shape)) strangers.add(shape);
    }
  }
  expect([...strangers]).toEqual([]);
  const inFeed = await shapesOfFeed();
  expect(inFeed.filter((shape) => !plainInFeed.includes(shape))).toEqual([]);
}, 120_000);
