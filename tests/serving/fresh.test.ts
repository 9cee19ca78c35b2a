import { setTimeout as after } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { submissions } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { addNotice, retract } from "@/lib/corrections/commands";
import { saveProfile } from "@/lib/profiles/commands";
import { profileSchema } from "@/lib/profiles/schema";
import { aPortal, type Portal } from "../authorization/portal";
import { answerEach, signWhatIsShown } from "../support/answers";
import { correctionOf } from "../support/corrections";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

const sentence = "Zinnias grew by the sluice, and nobody had planted them.";
const body = (text: string) => ({
  type: "doc",
  content: Array.from({ length: 5 }, () => ({
    type: "paragraph",
    content: [{ type: "text", text: `${text} ${"I kept the log of that sluice. ".repeat(12)}` }],
  })),
});

let servers: Portal[] = [];
let author: Person;
let editor: Person;
let chief: Person;
let id: string;
let version: number;
let topicId: string | null;
beforeAll(async () => {
  author = await aPerson({ name: "Ada Byline" });
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  chief = await aPerson({ role: "chief", name: "Chief Itor" });
  const content = aText({ headline: "The sluice ran dry in 1994", body: body(sentence) });
  ({ id, version } = await aSubmission(author, "ready", { editor, content }));
  granted(
    await saveProfile(author, profileSchema.parse({ name: "Ada Byline", handle: "ada", bio: "" })),
  );
  const [topic] = await db.insert(topics).values({ slug: "water", name: "Water" }).returning();
  topicId = topic?.id ?? null;
  servers = [await aPortal(), await aPortal()];
}, 120_000);
afterAll(() => Promise.all(servers.map((server) => server.stop())));

const slug = "the-sluice-ran-dry-in-1994";
const article = `/articles/${slug}`;
const month = () => `/archive/${new Date().toISOString().slice(0, 7).replace("-", "/")}`;
const feeds = ["/feed.xml", "/feed.atom", "/feed.json"];
/** Where a reader or a machine meets a piece, besides its own page. */
const lists = () => [
  ...["/", "/topics/water", "/contributors/ada", month(), "/search?q=sluice"],
  ...["", "/topics/water", "/contributors/ada"].flatMap((of) => feeds.map((feed) => of + feed)),
];
const machines = ["/sitemaps/2.xml", "/news-sitemap.xml"];

const read = async (server: Portal, path: string) => {
  const answer = await fetch(server.origin + path);
  return { status: answer.status, text: await answer.text() };
};

/** What every server says at these addresses, asked again until all say what they should; at most some seconds. */
async function everywhere(paths: string[], should: (page: string, path: string) => boolean) {
  const late = Date.now() + 15_000;
  for (;;) {
    const pages = await Promise.all(
      servers.flatMap((server, at) =>
        paths.map(async (path) => ({ at: `${at} ${path}`, path, ...(await read(server, path)) })),
      ),
    );
    const wrong = pages.filter(({ text, path }) => !should(text, path)).map(({ at }) => at);
    if (wrong.length === 0 || Date.now() > late) return wrong;
    await after(100);
  }
}

// One life, in order: each step begins with every page kept by both servers as the one before left it.
describe("what one server's people do is right on every other, whose pages never grow old by themselves", () => {
  it("a piece that is published is there", async () => {
    expect(await everywhere([...lists(), ...machines], (page) => !page.includes(slug))).toEqual([]);
    granted(await publish(editor, { submissionId: id, version, slug, topicId }));
    expect(
      await everywhere([...lists(), ...machines, article], (page) => page.includes(slug)),
    ).toEqual([]);
    expect(await everywhere([article], (page) => page.includes(sentence))).toEqual([]);
  });

  it("a page that nothing has changed is not made again", async () => {
    const tags = async () =>
      Promise.all(
        servers.map(async ({ origin }) => (await fetch(origin + article)).headers.get("etag")),
      );
    const before = await tags();
    await after(500);
    expect(await tags()).toEqual(before);
    const [server] = servers;
    const again = await fetch(server?.origin + article, {
      headers: { "if-none-match": before[0] ?? "" },
    });
    expect(again.status).toBe(304);
  });

  it("a correction's words are there when its author has signed, and the rejected ones never", async () => {
    granted(
      await correctionOf(editor, id, (content) => ({
        ...content,
        headline: "The sluice ran dry in 2005",
        standfirst: "Canaries sang by the water.",
      })),
    );
    expect(await everywhere([...lists(), article], (page) => page.includes("in 1994"))).toEqual([]);
    await answerEach(author, id, ({ field }) => ({
      resolution: field === "standfirst" ? "rejected" : "accepted",
    }));
    granted(await signWhatIsShown(author, id));
    expect(await everywhere([...lists(), article], (page) => page.includes("in 2005"))).toEqual([]);
    const all = [...lists(), ...machines, article, "/corrections"];
    expect(await everywhere(all, (page) => !page.includes("Canaries"))).toEqual([]);
    expect(await everywhere(["/corrections"], (page) => page.includes(slug))).toEqual([]);
  });

  it("its picture says what it says now, on every server, and is asked for at another address", async () => {
    const pictures = () =>
      Promise.all(
        servers.map(async ({ origin }) => {
          const answer = await fetch(`${origin}${article}/card.png`);
          return Buffer.from(await answer.arrayBuffer()).toString("base64");
        }),
      );
    const before = await pictures();
    expect(new Set(before).size).toBe(1);
    granted(
      await correctionOf(editor, id, (content) => ({ ...content, headline: "The sluice ran dry" })),
    );
    await answerEach(author, id, () => ({ resolution: "accepted" }));
    granted(await signWhatIsShown(author, id));
    const again = `${article}/card.png?v=3`;
    expect(await everywhere([article], (page) => page.includes(again))).toEqual([]);
    const after = await pictures();
    expect(new Set(after).size).toBe(1);
    expect(after[0]).not.toBe(before[0]);
  });

  it("a notice stands beside the text", async () => {
    const [piece] = await db.select().from(submissions).where(eq(submissions.id, id));
    const notice = { kind: "clarification" as const, text: "It is the northern sluice." };
    granted(await addNotice(editor, { submissionId: id, version: piece?.version ?? 0, ...notice }));
    const told = (page: string) => page.includes("the northern sluice");
    expect(await everywhere([article, "/corrections"], told)).toEqual([]);
  });

  it("a retracted text is nowhere, and its page says so", async () => {
    const [piece] = await db.select().from(submissions).where(eq(submissions.id, id));
    const reason = "Its account could not be upheld.";
    granted(await retract(chief, { submissionId: id, version: piece?.version ?? 0, reason }));
    const all = [...lists(), ...machines, article, "/corrections"];
    expect(await everywhere(all, (page) => !page.includes("Zinnias"))).toEqual([]);
    expect(await everywhere([article], (page) => page.includes(reason))).toEqual([]);
    const gone = [...lists(), "/news-sitemap.xml"].filter(
      (path) => !path.startsWith("/contributors"),
    );
    expect(await everywhere(gone, (page) => !page.includes(`"${article}"`))).toEqual([]);
  });
});
