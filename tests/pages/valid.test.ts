import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { submissions } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import { attest } from "@/lib/attestations/commands";
import { attestSchema } from "@/lib/attestations/schema";
import type { Person } from "@/lib/auth/actor";
import { writeComment } from "@/lib/comments/commands";
import { commentSchema } from "@/lib/comments/schema";
import { type Content, contentSchema } from "@/lib/content/schema";
import { cleanText } from "@/lib/content/text";
import { addNotice, retract } from "@/lib/corrections/commands";
import { noticeSchema, retractSchema } from "@/lib/corrections/schema";
import { approveComment } from "@/lib/moderation/commands";
import { layFirstDay } from "@/lib/operator/first-day";
import { saveExperience, saveProfile } from "@/lib/profiles/commands";
import { experienceSchema, profileSchema } from "@/lib/profiles/schema";
import { publicAddresses } from "../authorization/matrix";
import { aPortal, openPage, type Portal } from "../authorization/portal";
import { answerEach, signWhatIsShown } from "../support/answers";
import { anArticle, correctionOf } from "../support/corrections";
import { freshDatabase } from "../support/database";
import { aPerson, aSession, aText, granted, wordsUnder } from "../support/makers";

freshDatabase();

// The Nu checker is a Java program: Debian's default-jre-headless runs it.
const hasJava = spawnSync("java", ["-version"]).status === 0;
const jar = join(
  dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")),
  "build/dist/vnu.jar",
);

const known = JSON.parse(
  readFileSync(new URL("../hostile/markup.json", import.meta.url), "utf8"),
) as string[];
const own = [
  `</title></script><script>alert(1)</script><!-- ]]> "quoted" 'single' &amp; &nosuch; & <b>`,
  `"><svg/onload=alert(1)><base href=//evil.example><p id="text">`,
  "<!--<script> --> {{x}} {y} \u202e \u00ad\u200b 👩🏽‍⚕️ ﷺ",
];

let portal: Portal;
let editor: Person;
let reader: string;
/** Every page that was opened, by its address, and the same as the check wants it. */
const pages = new Map<string, string>();
let folder: string;

const keep = async (path: string, session: string | null = null, status = 200) => {
  const answer = await openPage(portal, path, session);
  expect([path, answer.status]).toEqual([path, status]);
  pages.set(session ? `${path} (signed in)` : path, await answer.text());
};

beforeAll(async () => {
  if (!hasJava) return;
  folder = mkdtempSync(join(tmpdir(), "firsthand-pages-"));
  await layFirstDay();
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  reader = await aSession(await aPerson());
  portal = await aPortal();
  await keep("/");
  pages.set("/ (nothing published)", pages.get("/") ?? "");
}, 120_000);
afterAll(async () => {
  await portal?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** A text with something hostile in every field, and a list, a quotation and headings in its body. */
function aHostileText(typed: string, over: Partial<Content> = {}): Content {
  const say = (most: number) => ` ${typed.slice(0, most)}`;
  const mark = { id: "m1", role: `Clerk${say(90)}`, place: `Hull${say(90)}`, period: "2021" };
  const text = aText({ marks: [{ ...mark, attributed: true }] });
  const said = { type: "text", text: `It was said:${say(900)}` };
  const paragraph = { type: "paragraph", content: [said] };
  const heading = (level: number) => ({ type: "heading", attrs: { level }, content: [said] });
  const item = { type: "listItem", content: [paragraph] };
  return contentSchema.parse({
    ...text,
    headline: `What I saw${say(200)}`,
    standfirst: `${text.standfirst}${say(300)}`,
    authorNote: `${text.authorNote}${say(300)}`,
    howKnown: `${text.howKnown}${say(900)}`,
    news: { ...text.news, title: `Report${say(200)}`, source: `Crier${say(90)}` },
    disclosures: { ...text.disclosures, payment: { answer: "yes", detail: `Yes.${say(300)}` } },
    body: {
      type: "doc",
      content: [
        ...(text.body.content ?? []),
        heading(2),
        paragraph,
        heading(2),
        { type: "bulletList", content: [item, item] },
        heading(3),
        { type: "orderedList", attrs: { start: 3 }, content: [item] },
        { type: "blockquote", content: [paragraph] },
        { type: "horizontalRule" },
      ],
    },
    ...over,
  });
}

/** A member whose profile and experience are as hostile as their text. */
async function anAuthor(number: number, typed: string) {
  const author = await aPerson();
  const profile = { name: `Ada ${number} ${typed.slice(0, 60)}`, handle: `ada-${number}` };
  const { name, ...rest } = profileSchema.parse({ ...profile, bio: `Bio. ${typed}`.slice(0, 400) });
  granted(await saveProfile(author, { name, ...rest }));
  const entry = { role: "Clerk", organisation: "Hall", place: "Hull", period: "2021", seen: typed };
  const cut = Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, `${value} ${typed}`.slice(0, 60)]),
  );
  granted(await saveExperience(author, experienceSchema.parse({ entries: [cut] })));
  return { author, byline: name };
}

/** The complaints of the Nu checker about every page at hand, in one run of it. */
async function complaints() {
  const names = new Map<string, string>();
  for (const [index, [name, html]] of [...pages].entries()) {
    const file = `${index}.html`;
    names.set(file, name);
    writeFileSync(join(folder, file), html);
  }
  const { stdout } = await promisify(execFile)(
    "java",
    ["-Xss1m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", folder],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  type Message = {
    type: string;
    url: string;
    message: string;
    extract?: string;
    lastLine?: number;
  };
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages
    .filter(({ type }) => type !== "info")
    .map(({ url, message, extract }) => `${names.get(basename(url))}: ${message} | ${extract}`);
}

it.skipIf(!hasJava)(
  `every public page is valid HTML, whatever its words are${hasJava ? "" : " (skipped: there is no Java here to run the Nu checker)"}`,
  async () => {
    const [topic] = await db
      .insert(topics)
      .values([
        { slug: "county", name: `County ${own[0]}`, description: `Of it. ${own[1]}` },
        { slug: "empty", name: "Nothing yet" },
      ])
      .returning();
    const written = [...own, ...known.filter((_, index) => index % 10 === 0)];
    const slugs: string[] = [];
    for (const [number, typed] of written.entries()) {
      const { author, byline } = await anAuthor(number, typed);
      const rtl = number % 3 === 1 && { language: "ar", direction: "rtl" as const };
      const content = aHostileText(typed, { byline, ...rtl });
      const made = await anArticle(author, editor, content);
      const move = { submissionId: made.id, version: made.version };
      const seen = {
        ...wordsUnder(content),
        method: "document",
        scope: `Seen. ${typed}`.slice(0, 500),
      };
      granted(await attest(editor, attestSchema.parse({ ...seen, submissionId: made.id })));
      if (number % 2 === 0) {
        const notice = { ...move, kind: "clarification", text: `So: ${typed}` };
        granted(await addNotice(editor, noticeSchema.parse(notice)));
      }
      const comment = { slug: made.slug, parentId: null, text: `I was there too. ${typed}` };
      const sent = granted(
        await writeComment(await aPerson({ name: byline }), commentSchema.parse(comment)),
      );
      await approveComment(editor, { commentId: sent.id, seen: 1, last: null });
      slugs.push(made.slug);
      if (number > 0) {
        const [first] = await db
          .select()
          .from(articles)
          .where(eq(articles.slug, slugs[0] ?? ""));
        await db
          .update(submissions)
          .set({ respondsTo: first?.submissionId ?? null, responseKind: "rebuts" })
          .where(eq(submissions.id, made.id));
      }
      if (number === 1) {
        const edit = (text: Content) => ({ ...text, standfirst: cleanText(`Corrected. ${typed}`) });
        granted(
          await correctionOf(editor, made.id, edit, { notice: cleanText(`Wrong: ${typed}`) }),
        );
        await answerEach(author, made.id, () => ({ resolution: "accepted" }));
        granted(await signWhatIsShown(author, made.id));
      }
      await keep(`/contributors/ada-${number}`);
    }
    await db.update(articles).set({ topicId: topic?.id ?? null });
    const chief = await aPerson({ role: "chief", name: "Chief Itor" });
    const { id, version, slug } = await anArticle(await aPerson(), editor, aText());
    granted(
      await retract(
        chief,
        retractSchema.parse({ submissionId: id, version, reason: `It was not so. ${own[0]}` }),
      ),
    );

    const month = new Date().toISOString().slice(0, 7).replace("-", "/");
    const standing = publicAddresses.filter((address) => !/[[.]/.test(address));
    expect(standing).toContain("/guidelines");
    const found = ["saw", "counetr", "zzzzqqq", own[0] ?? "", '"counter that night" -nobody', "-"];
    for (const session of [null, reader]) {
      for (const path of [...standing, ...slugs.map((one) => `/articles/${one}`)])
        await keep(path, session);
    }
    for (const path of [
      `/articles/${slug}`,
      "/topics/county",
      "/topics/empty",
      `/archive/${month}`,
    ])
      await keep(path);
    for (const query of found) await keep(`/search?q=${encodeURIComponent(query)}`);
    await keep("/search?q=saw&topic=county&contributor=ada-1&from=2020-01-01&page=1");
    await keep("/search?topic=county&page=99", null, 404);
    await keep("/articles/nothing-here", null, 404);
    await keep("/sign-in");

    // What feeds and embeds carry is read on other people's pages.
    const alone = (html: string) =>
      `<!doctype html><html lang="en"><head><title>Elsewhere</title></head><body>${html}</body></html>`;
    const feed = (await (await openPage(portal, "/feed.json", null)).json()) as {
      items: { url: string; content_html: string }[];
    };
    for (const { url, content_html } of feed.items) pages.set(`feed: ${url}`, alone(content_html));
    const asked = new URLSearchParams({ url: `${portal.origin}/articles/${slugs[0]}` });
    const embed = (await (await openPage(portal, `/oembed?${asked}`, null)).json()) as {
      html: string;
    };
    pages.set("embed", alone(embed.html));

    expect(pages.size).toBeGreaterThan(60);
    expect(await complaints()).toEqual([]);
    // The checker does check.
    pages.clear();
    pages.set("broken", alone(`<p id="a"><p id="a"><img src="x">`));
    for (const number of [0, 1, 2]) rmSync(join(folder, `${number}.html`), { force: true });
    expect(await complaints()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^broken: Duplicate ID/)]),
    );
  },
  240_000,
);
