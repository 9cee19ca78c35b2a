import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import { proposals } from "@/db/schema/corrections";
import { getArticle, listForFeed } from "@/lib/articles/queries";
import type { Person } from "@/lib/auth/actor";
import type { Content } from "@/lib/content/schema";
import { feedOf } from "@/lib/feeds/feed";
import { articleData } from "@/lib/feeds/structured-data";
import { getPublication } from "@/lib/publication/queries";
import { answerEach, giveBack, signWhatIsShown } from "../support/answers";
import { anArticle, articleOf, correctionOf } from "../support/corrections";
import { freshDatabase } from "../support/database";
import { holds } from "../support/invariants";
import { aPerson, aText, granted } from "../support/makers";

freshDatabase();

let author: Person;
let editor: Person;
beforeAll(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor" });
});

/** The desk's words, each once: what an author rejected can be followed through every channel. */
const fields = ["headline", "standfirst", "authorNote", "howKnown", "body"] as const;
type Place = (typeof fields)[number];
const wordOf = (place: Place, round: number) => `desk${place}${round}`;
const desksIn = (text: string) => new Set(text.match(/desk[a-zA-Z]+\d/g) ?? []);

const withWords = (places: readonly Place[], round: number) => (content: Content) => {
  const next = structuredClone(content);
  for (const place of places) {
    const word = wordOf(place, round);
    if (place === "body") {
      const said = { type: "paragraph", content: [{ type: "text", text: `It was ${word}.` }] };
      next.body.content = [...(next.body.content ?? []), said];
    } else next[place] = `${next[place].slice(0, 60)} ${word}`;
  }
  return next;
};

const some = fc.subarray([...fields], { minLength: 1 });
const answers = ["accepted", "rejected", "countered"] as const;
const round = fc.record({
  places: some,
  answers: fc.array(fc.constantFrom(...answers), { minLength: 5, maxLength: 5 }),
  /** Whether the notice speaks of what the desk would change first. */
  quotes: fc.boolean(),
});

it("prints no word that an author rejected, in no text, notice, feed or data, through any rounds of any corrections", async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 3 }), async (rounds) => {
      const { id, slug } = await anArticle(author, editor, aText({ headline: "As it was" }));
      const accepted = new Set<string>();
      for (const [turn, { places, answers: given, quotes }] of rounds.entries()) {
        const before = (await articleOf(id)).article;
        const [first = "body"] = places;
        const notice = quotes ? `We now say ${wordOf(first, turn)}.` : "Something was wrong.";
        granted(await correctionOf(editor, id, withWords(places, turn), { notice }));
        const taken = new Set(accepted);
        const suggestions = await answerEach(author, id, ({ number, before, after }) => {
          const resolution = given[number % given.length] ?? "rejected";
          const brought = [...desksIn(after)].filter((word) => !desksIn(before).has(word));
          if (resolution === "accepted") for (const word of brought) taken.add(word);
          return { resolution, wording: "", message: "No." };
        });
        // Until it is signed nobody reads anything else.
        expect((await articleOf(id)).article).toEqual(before);
        const counters = suggestions.some(
          ({ number }) => given[number % given.length] === "countered",
        );
        const signed = counters ? null : await signWhatIsShown(author, id);
        if (signed?.ok) for (const word of taken) accepted.add(word);
        else {
          if (signed) expect(signed.code).toBe("another_notice");
          granted(await giveBack(author, id, "Not like this."));
          // The desk sends what the author agreed to, with a notice that says nothing of it.
          granted(
            await correctionOf(editor, id, (content) => content, { notice: "It was wrong." }),
          );
          granted(await signWhatIsShown(author, id));
          for (const word of taken) accepted.add(word);
        }
        const out = await everythingReadersGet(slug);
        expect([...desksIn(out)].filter((word) => !accepted.has(word))).toEqual([]);
      }
      expect(await holds(id)).toEqual([]);
      const ended = await db.select().from(proposals).where(eq(proposals.submissionId, id));
      made += ended.filter(({ state }) => state === "made").length;
    }),
    { numRuns: 12, seed: 2005 },
  );
  expect(made).toBeGreaterThan(8);
}, 120_000);

async function everythingReadersGet(slug: string) {
  const publication = await getPublication();
  const read = await getArticle(slug);
  if (read?.state !== "published") throw new Error("It is gone.");
  const items = (await listForFeed()).filter((item) => item.slug === slug);
  const feed = feedOf(publication, { path: "/" }, "atom", items);
  return JSON.stringify([read, articleData(read, publication), feed]);
}
