import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { searchPieces, searchWords } from "@/db/schema/search";
import { submissions } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import type { Content } from "@/lib/content/schema";
import { retract } from "@/lib/corrections/commands";
import { search } from "@/lib/search/queries";
import { searchSchema } from "@/lib/search/schema";
import { cleanQuery, readQuery } from "@/lib/terms/rules";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText } from "../support/makers";

freshDatabase();

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

/** A text with these words in its body, besides what every text of ours has. */
const saying = (text: string, over: Partial<Content> = {}) => {
  const { body } = aText();
  return aText({
    ...over,
    body: { type: "doc", content: [...(body.content ?? []), paragraph(text)] },
  });
};

async function published(content: Content, author?: { id: string; role: "member" }) {
  const writer = author ?? (await aPerson({ name: content.byline }));
  const { id } = await aSubmission(writer, "published", { content });
  const [article] = await db.select().from(articles).where(eq(articles.submissionId, id));
  if (!article) throw new Error("Not published.");
  return article;
}

async function look(q: string, over: Record<string, string> = {}) {
  const input = searchSchema.parse({ ...over, q });
  const found = await search(readQuery(cleanQuery(q).text), input);
  if (!found) throw new Error("It took too long.");
  return found;
}
const slugs = async (q: string, over: Record<string, string> = {}) =>
  (await look(q, over)).pieces.map(({ piece }) => piece.slug);
const textOf = (stretches: { text: string }[]) => stretches.map(({ text }) => text).join("");
const hitsIn = (stretches: { text: string; hit: boolean }[]) =>
  stretches.filter(({ hit }) => hit).map(({ text }) => text);

describe("what is found", () => {
  it("ranks the headline before the standfirst, the byline before the body, and of equals the newer first", async () => {
    const inBody = await published(saying("Only here the word quartermaster stands."));
    const inByline = await published(aText({ byline: "Jo Quartermaster" }));
    const inStandfirst = await published(
      aText({
        standfirst: "What a quartermaster counts at night is not what the morning finds on it.",
      }),
    );
    const inHeadline = await published(aText({ headline: "The quartermaster counts at night" }));
    const newer = await published(saying("Only here the word quartermaster stands."));
    expect(await slugs("quartermaster")).toEqual(
      [inHeadline, inStandfirst, inByline, newer, inBody].map(({ slug }) => slug),
    );
  });

  it("finds other forms of a word, accents or none, and exact words first", async () => {
    const exact = await published(saying("He was crafting a harness."));
    const form = await published(saying("He had a craft and a harness."));
    const accents = await published(saying("The café on Søndre Street was José’s."));
    expect(await slugs("crafting harness")).toEqual([exact.slug, form.slug]);
    expect(await slugs("craft harness")).toEqual([form.slug, exact.slug]);
    expect(await slugs("cafe jose")).toEqual([accents.slug]);
  });

  it("reads each piece by the rules of its own language", async () => {
    const german = await published(saying("Die Häuser brannten.", { language: "de" }));
    const arabic = await published(
      saying("وجدت المستشفى مغلقا.", { language: "ar", direction: "rtl" }),
    );
    const japanese = await published(saying("私は病院で看護師として働いた。", { language: "ja" }));
    const thai = await published(saying("ฉันทำงานในโรงพยาบาล", { language: "th" }));
    expect(await slugs("Haus")).toEqual([german.slug]);
    expect(await slugs("مستشفي")).toEqual([arabic.slug]);
    expect(await slugs("看護師")).toEqual([japanese.slug]);
    expect(await slugs("師護看")).toEqual([]);
    expect(await slugs("โรงพยาบาล")).toEqual([thai.slug]);
    const [found] = (await look("看護師")).pieces;
    expect(hitsIn(found?.excerpt ?? [])).toEqual(["看護師"]);
    expect(textOf(found?.excerpt ?? [])).toContain("私は病院で看護師");
  });

  it("takes quotation marks and a minus for what they are", async () => {
    const together = await published(saying("The lamp oil ran out."));
    const apart = await published(saying("The oil ran out, and then the lamp."));
    expect(await slugs('"lamp oil"')).toEqual([together.slug]);
    expect(await slugs("“lamp oil”")).toEqual([together.slug]);
    expect((await slugs("lamp oil")).sort()).toEqual([together.slug, apart.slug].sort());
    expect(await slugs('lamp -"lamp oil"')).toEqual([apart.slug]);
    expect(await slugs("lamp -then")).toEqual([together.slug]);
  });

  it("finds words that a path, an address or a missing space would hide", async () => {
    const piece = await published(saying("Input/output was done.Then open-hearth@forge failed."));
    for (const word of ["output", "then", "hearth", "open-hearth", "forge"]) {
      expect(await slugs(`${word} failed`), word).toEqual([piece.slug]);
    }
  });
});

describe("what was misspelt", () => {
  it("is read as the word of a piece's body it was meant to be, and says so", async () => {
    const piece = await published(saying("The stethoscope had no owner in the stairwell."));
    for (const typed of ["stethscope stairwell", "stethoscope stairwlel", "stetoskope"]) {
      const found = await look(typed);
      expect(
        found.pieces.map(({ piece }) => piece.slug),
        typed,
      ).toEqual([piece.slug]);
      expect(found.reading).toBe("corrected");
    }
    expect((await look("stethscope stairwell")).instead).toBe("stethoscope stairwell");
  });

  it("stays as it is where that is asked for", async () => {
    expect(await slugs("stethscope stairwell", { exact: "1" })).toEqual([]);
  });

  it("is mended also where each word stands somewhere, but not together", async () => {
    const piece = await published(saying("The trawler lost its hawser."));
    await published(saying("A trailer stood in the yard."));
    const found = await look("trailer hawser");
    expect(found.pieces[0]?.piece.slug).toBe(piece.slug);
    expect(found.instead).toBe("trawler hawser");
  });

  it("holds most of the words where no piece holds all", async () => {
    const piece = await published(saying("The sluice keeper oiled the capstan."));
    const found = await look("sluice capstan keeper stethoscope");
    expect(found.reading).toBe("most_words");
    expect(found.pieces[0]?.piece.slug).toBe(piece.slug);
  });
});

describe("what is shown", () => {
  it("marks what was found in headline and excerpt, and leaves markup text", async () => {
    const headline = `<script>alert("zeppelin")</script> & <b>mooring</b>`;
    const text = `The zeppelin <img src=x onerror=alert(1)> came down & <mark>burnt</mark> at the mast.`;
    await published(saying(text, { headline }));
    const [found] = (await look("zeppelins")).pieces;
    expect(textOf(found?.headline ?? [])).toBe(headline);
    expect(hitsIn(found?.headline ?? [])).toEqual(["zeppelin"]);
    expect(textOf(found?.excerpt ?? [])).toContain("<img src=x onerror=alert(1)>");
    expect(hitsIn(found?.excerpt ?? [])).toEqual(["zeppelin"]);
  });

  it("is the standfirst where the body holds none of the words", async () => {
    const standfirst =
      "The ferryman knew the tide, and nobody on the council had asked him about it.";
    await published(aText({ standfirst, headline: "A ferryman at the council table" }));
    const [found] = (await look("ferryman")).pieces;
    expect(textOf(found?.excerpt ?? [])).toBe(standfirst);
    expect(hitsIn(found?.excerpt ?? [])).toEqual(["ferryman"]);
  });
});

describe("filters", () => {
  it("leave what is filed there, written by them, from these days", async () => {
    const [topic] = await db
      .insert(topics)
      .values({ slug: "harbour", name: "Harbour" })
      .returning();
    const author = await aPerson({ name: "Hanna Harbour" });
    const piece = await published(saying("A gangway.", { byline: "Hanna Harbour" }), {
      id: author.id,
      role: "member",
    });
    const other = await published(saying("A gangway."));
    await db
      .update(articles)
      .set({ topicId: topic?.id ?? null })
      .where(eq(articles.id, piece.id));
    await db
      .update(articles)
      .set({ publishedAt: new Date("2020-03-01T12:00:00Z") })
      .where(eq(articles.id, other.id));

    expect(await slugs("gangway", { topic: "harbour" })).toEqual([piece.slug]);
    expect(await slugs("gangway", { contributor: "hanna-harbour" })).toEqual([piece.slug]);
    expect(await slugs("gangway", { contributor: "Hanna Harbour" })).toEqual([piece.slug]);
    expect(await slugs("gangway", { contributor: "nobody" })).toEqual([]);
    expect(await slugs("gangway", { from: "2020-03-01", to: "2020-03-01" })).toEqual([other.slug]);
    expect(await slugs("gangway", { to: "2020-02-29" })).toEqual([]);
    expect(await slugs("", { topic: "harbour" })).toEqual([piece.slug]);
  });

  it("follow a topic that is given another name", async () => {
    await db.update(topics).set({ name: "Quayside" }).where(eq(topics.slug, "harbour"));
    expect(await slugs("quayside gangway")).toHaveLength(1);
    expect(await look("harbour quayside gangway")).toMatchObject({ total: 1 });
  });

  it("that do not read right are as if they were not there", () => {
    const input = { topic: "../x", from: "yesterday", to: "0000-00-00", page: "-4", exact: "yes" };
    expect(searchSchema.parse(input)).toEqual({ q: "", page: 1 });
  });
});

describe("nobody finds", () => {
  it.each(["draft", "submitted", "in_review", "ready", "declined"] as const)(
    "a word of a piece that is %s",
    async (state) => {
      const author = await aPerson();
      const canary = `canary${state.replace("_", "")}`;
      await aSubmission(author, state, { content: saying(`A ${canary} sang.`) });
      expect(await look(canary)).toMatchObject({ total: 0, instead: "" });
      const [kept] = await db.select().from(searchWords).where(eq(searchWords.word, canary));
      expect(kept).toBeUndefined();
    },
  );

  it("a retracted piece, nor is one of its words ever suggested", async () => {
    const piece = await published(saying("The chrysoberyl was in the safe."));
    expect(await slugs("chrysoberyl")).toEqual([piece.slug]);
    const chief = await aPerson({ role: "chief" });
    const [{ version = 0 } = {}] = await db
      .select({ version: submissions.version })
      .from(submissions)
      .where(eq(submissions.id, piece.submissionId));
    const done = await retract(chief, {
      submissionId: piece.submissionId,
      version,
      reason: "It was not so.",
    });
    expect(done.ok).toBe(true);
    expect(await look("chrysoberyl")).toMatchObject({ total: 0 });
    expect(await look("chrysobery")).toMatchObject({ total: 0, instead: "" });
    expect(await db.$count(searchPieces, eq(searchPieces.articleId, piece.id))).toBe(0);
  });

  it("what a correction took out of a text, from the commit on and not before", async () => {
    const piece = await published(saying("The ambulance came after ninetyfour minutes."));
    await db.transaction(async (tx) => {
      const bodyText = "The ambulance came after fortyfour minutes.";
      await tx.update(articles).set({ bodyText }).where(eq(articles.id, piece.id));
      expect(await slugs("ninetyfour")).toEqual([piece.slug]);
    });
    expect(await look("ninetyfour", { exact: "1" })).toMatchObject({ total: 0 });
    expect(await slugs("fortyfour")).toEqual([piece.slug]);
    expect(await db.select().from(searchWords).where(eq(searchWords.word, "ninetyfour"))).toEqual(
      [],
    );
  });

  it("a piece by the real name behind a pseudonym", async () => {
    const author = await aPerson({ name: "Wilhelmina Realname" });
    await published(aText({ byline: "Anna Nym" }), { id: author.id, role: "member" });
    const [person] = await db.select().from(people).where(eq(people.id, author.id));
    expect(await look("Wilhelmina Realname")).toMatchObject({ total: 0 });
    expect(await slugs("", { contributor: "Wilhelmina Realname" })).toEqual([]);
    for (const contributor of [person?.handle, "wilhelmina-realname"]) {
      const found = await slugs("", { contributor: contributor ?? "none" });
      // The handle was made from the byline, which alone is public.
      expect(found).toHaveLength(contributor === "anna-nym" ? 1 : 0);
    }
    expect(await slugs("Anna Nym")).toHaveLength(1);
  });
});

describe("a hostile question is answered calmly", () => {
  it.each([
    ["nothing", ""],
    ["ten thousand letters", "a".repeat(10_000)],
    ["ten thousand words", "counter ".repeat(10_000)],
    ["punctuation", "!?;,—…"],
    ["signs of patterns", ".*+?^$\u007b}()|[]\\"],
    ["operators", "a & | ! ( :* <-> 'b''"],
    ["markup", "<script>alert(1)</script>"],
    ["a quote never closed", '"counter'],
    ["only what must not be there", "-counter"],
    ["NUL and controls", "coun\u0000ter\u0001\u0002\u001f"],
    ["half a surrogate", "counter \ud800"],
    ["right to left and its controls", "\u202eretnuoc\u202c شاهد"],
    ["emoji", "🧑‍🚒🔥"],
    ["a long run without spaces", "看".repeat(300)],
    ["SQL", "'; drop table articles; --"],
    ["percent", "%_%"],
  ])("%s", async (_, q) => {
    const found = await look(q);
    expect(found.pieces.length).toBeLessThanOrEqual(10);
    expect(await db.$count(articles)).toBeGreaterThan(0);
  });
});

it("is made anew from the articles, and finds the same", async () => {
  const state = async () => [
    (await db.execute(sql`select article_id, language, words, head from search_pieces order by 1`))
      .rows,
    await db.select().from(searchWords).orderBy(searchWords.word),
  ];
  const before = await state();
  await db.execute(sql`truncate search_pieces, search_words`);
  await db.execute(sql`select search_rebuild()`);
  expect(await state()).toEqual(before);
});
