import { eq, isNotNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { topics } from "@/db/schema/topics";
import { freshDatabase } from "../support/database";
import { type Cast, theCast } from "./cast";
import {
  type ActorName,
  actors,
  type Opened,
  ownPages,
  piecePages,
  publicAddresses,
  type StateName,
  states,
} from "./matrix";
import { aPortal, openPage, type Portal } from "./portal";

freshDatabase();

let portal: Portal;
let cast: Cast;
beforeAll(async () => {
  cast = await theCast();
  await db.insert(topics).values({ slug: "county", name: "Town and county" });
  for (const state of states) {
    await cast.piece(state, "author");
    await cast.piece(state, "author_editor");
  }
  portal = await aPortal();
}, 120_000);
afterAll(() => portal?.stop());

async function opened(path: string, actor: ActorName): Promise<Opened> {
  const answer = await openPage(portal, path, cast.session[actor]);
  const location = answer.headers.get("location") ?? "";
  if (answer.status >= 300 && answer.status < 400) {
    if (/\/sign-in\b/.test(location)) return "sign-in";
    // The author's own pages hand each other on: what can be written, and what is only looked at.
    return (await openPage(portal, new URL(location, portal.origin).pathname, cast.session[actor]))
      .status as Opened;
  }
  return answer.status as Opened;
}

const expected = (who: ActorName[], actor: ActorName): Opened =>
  who.includes(actor) ? 200 : actor === "anonymous" || actor === "suspended" ? "sign-in" : 404;

describe.each(Object.keys(ownPages))("%s", (path) => {
  it.each(actors)("opened by %s", async (actor) => {
    expect(await opened(path, actor)).toBe(expected(ownPages[path] ?? [], actor));
  });
});

const cells = Object.keys(piecePages).flatMap((path) =>
  states.map((state) => [path, state] as [string, StateName]),
);
describe.each(cells)("%s of a %s piece", (path, state) => {
  it.each(actors)("opened by %s", async (actor) => {
    const { id } = await cast.piece(state, actor);
    const who = piecePages[path]?.[state] ?? [];
    expect(await opened(path.replace("[id]", id), actor)).toBe(expected(who, actor));
  });
});

it("answers for a piece that may not be seen exactly as for one that is not there", async () => {
  const { id } = await cast.piece("submitted", "author");
  const there = await openPage(portal, `/desk/submissions/${id}`, cast.session.member);
  const nowhere = await openPage(
    portal,
    "/desk/submissions/00000000-0000-4000-8000-000000000000",
    cast.session.member,
  );
  expect([there.status, nowhere.status]).toEqual([404, 404]);
  const words = async (answer: Response) =>
    (await answer.text())
      .replace(/<script[\s\S]*?<\/script>/g, "")
      .replace(/nonce="[^"]*"/g, "")
      .replace(/[0-9a-f-]{36}/g, "");
  expect(await words(there)).toBe(await words(nowhere));
});

it("shows everyone the same publication", async () => {
  const [article] = await db.select().from(articles);
  const [contributor] = await db.select().from(people).where(isNotNull(people.handle));
  const month = article?.publishedAt.toISOString().slice(0, 7).split("-") ?? [];
  const addresses = publicAddresses.map((address) =>
    address
      .replace("/topics/[slug]", "/topics/county")
      .replace("[slug]", article?.slug ?? "")
      .replace("[handle]", contributor?.handle ?? "")
      .replace("[year]", month[0] ?? "")
      .replace("[month]", month[1] ?? "")
      .replace("[place]", "oldest-1")
      .replace("[page]", "1.xml"),
  );
  for (const address of addresses) {
    for (const actor of ["anonymous", "member", "chief"] as const) {
      expect([address, (await openPage(portal, address, cast.session[actor])).status]).toEqual([
        address,
        200,
      ]);
    }
  }
});

it("has no mailbox outside the demonstration, for anyone", async () => {
  for (const actor of actors) {
    expect((await openPage(portal, "/mailbox", cast.session[actor])).status).toBe(404);
  }
});

it("lets a change of role and a suspension take effect on the next request", async () => {
  const { id } = cast.person.rival;
  const desk = () => opened("/desk", "rival");
  expect(await desk()).toBe(200);
  await db.update(people).set({ role: "member" }).where(eq(people.id, id));
  expect(await desk()).toBe(404);
  await db.update(people).set({ role: "editor", suspendedAt: new Date() }).where(eq(people.id, id));
  expect(await desk()).toBe("sign-in");
  await db.update(people).set({ suspendedAt: null }).where(eq(people.id, id));
});
