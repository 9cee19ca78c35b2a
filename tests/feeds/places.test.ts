import { existsSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { listNews } from "@/lib/articles/queries";
import type { Person } from "@/lib/auth/actor";
import { at, now } from "@/lib/clock/now";
import { addNotice, retract } from "@/lib/corrections/commands";
import { addressOf } from "@/lib/feeds/addresses";
import { listPlaces, listSitemaps } from "@/lib/feeds/places";
import { publicAddresses } from "../authorization/matrix";
import { anArticle } from "../support/corrections";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

const day = 86_400_000;
let editor: Person;
let chief: Person;
beforeAll(async () => {
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  chief = await aPerson({ role: "chief", name: "Chief Itor" });
  for (let days = 7; days > 0; days -= 1) {
    const name = `Ada the ${days}.`;
    const content = aText({ byline: name, headline: `What I saw ${days} days ago` });
    const author = await aPerson({ name });
    await at(new Date(Date.now() - days * day), () =>
      aSubmission(author, "published", { editor, content }),
    );
  }
}, 60_000);

const paths = async (number: number, most: number) =>
  ((await listPlaces(number, most)) ?? []).map(({ address }) => new URL(address).pathname);

it("every sitemap named in the list holds at most so many, and all together every page once", async () => {
  const named = await listSitemaps(3);
  // One of lists, three of pieces, three of contributors.
  expect(named.map(({ address }) => address)).toEqual(
    [1, 2, 4, 6, 3, 5, 7].map((number) => addressOf(`/sitemaps/${number}.xml`)),
  );
  for (const none of [8, 9, 99_999]) expect(await listPlaces(none, 3)).toBeNull();

  const rest = await Promise.all([2, 4, 6, 3, 5, 7].map((number) => paths(number, 3)));
  expect(rest.map((found) => found.length)).toEqual([3, 3, 1, 3, 3, 1]);
  const all = [...(await paths(1, 3)), ...rest.flat()];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((path) => path.startsWith("/articles/"))).toEqual(
    [7, 6, 5, 4, 3, 2, 1].map((days) => `/articles/what-i-saw-${days}-days-ago`),
  );
  expect(all.filter((path) => path.startsWith("/contributors/"))).toHaveLength(7);
});

it("a sitemap of pieces says when the last of them changed, a notice included", async () => {
  const last = async () => (await listSitemaps(3)).map(({ changedAt }) => changedAt?.getTime());
  const before = await last();
  expect(before.filter((changed) => changed === undefined)).toHaveLength(4);
  const { id, version } = await anArticle(await aPerson(), editor, aText());
  granted(
    await addNotice(editor, { submissionId: id, version, kind: "clarification", text: "Of 2021." }),
  );
  const after = await last();
  expect(after.toSpliced(3, 1)).toEqual(before.toSpliced(3, 1));
  const changed = (await listPlaces(6, 3))?.at(-1)?.changedAt?.getTime();
  expect(after[3]).toBe(changed);
  expect(changed).toBeGreaterThan(before[3] ?? Number.POSITIVE_INFINITY);

  granted(await retract(chief, { submissionId: id, version: version + 1, reason: "Not so." }));
  expect(await last()).toEqual(before);
});

it("every page that is there whatever is published stands in the first", async () => {
  const standing = publicAddresses.filter(
    (address) =>
      existsSync(`app/(reading)${address === "/" ? "" : address}/page.tsx`) && !/\[/.test(address),
  );
  expect(standing).toContain("/about");
  // Results of a search are nobody's page.
  expect(await paths(1, 3)).toEqual(
    expect.arrayContaining(standing.filter((address) => address !== "/search")),
  );
});

it("news are what appeared in the last two days, newest first", async () => {
  const slugs = async () => (await listNews()).map(({ slug }) => slug);
  expect(await slugs()).toEqual(["what-i-saw-1-days-ago"]);
  const earlier = new Date(now().getTime() - day / 2);
  expect(await at(earlier, slugs)).toEqual(["what-i-saw-1-days-ago", "what-i-saw-2-days-ago"]);
});
