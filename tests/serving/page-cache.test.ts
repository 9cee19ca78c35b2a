import { describe, expect, test } from "vitest";
import { asIs } from "@/lib/serving/encoding";
import { type Answer, joined, type MaxAge, PageCache } from "@/lib/serving/page-cache";

const answer = (text: string, status = 200): Answer => ({
  status,
  headers: {},
  encoded: asIs(Buffer.from(text)),
});
const kept = (text: string) => async () => ({ answer: answer(text), keep: true });
const article = { path: "/articles/a", list: false, partOf: null };
const front = { path: "/", list: true, partOf: null };

function aCache(options: { maxBytes?: number; maxAge?: MaxAge } = {}) {
  const cache = new PageCache({
    maxBytes: 1e6,
    maxAge: { lists: 60_000, pieces: 60_000 },
    ...options,
  });
  cache.certain = true;
  return cache;
}

/** A render that ends when the test says so. */
function heldRender(text: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begun = 0;
  return {
    end,
    begun: () => begun,
    render: async () => {
      begun += 1;
      await ended;
      return { answer: answer(text), keep: true };
    },
  };
}

describe("kept pages", () => {
  test("many who ask at once cause one render", async () => {
    const cache = aCache();
    const held = heldRender("x");
    const all = Array.from({ length: 50 }, () => cache.fill("k", article, held.render));
    held.end();
    await Promise.all(all);
    expect(held.begun()).toBe(1);
    expect(cache.get("k")?.fresh).toBe(true);
  });

  test("a render that a renewal overtook answers, and is not kept", async () => {
    const cache = aCache();
    const old = heldRender("old");
    const answered = cache.fill("k", article, old.render);
    cache.drop((subject) => subject.path === article.path);
    old.end();
    expect((await answered).encoded.bodies.identity.toString()).toBe("old");
    expect(cache.get("k")).toBeUndefined();
  });

  test("who asks after the renewal gets a new render, which the old one cannot undo", async () => {
    const cache = aCache();
    const old = heldRender("old");
    const first = cache.fill("k", article, old.render);
    cache.drop(() => true);
    await cache.fill("k", article, kept("new"));
    old.end();
    await first;
    expect(cache.get("k")?.answer.encoded.bodies.identity.toString()).toBe("new");
  });

  test("a renewal drops only what it concerns", async () => {
    const cache = aCache();
    await cache.fill("a", article, kept("a"));
    await cache.fill("f", front, kept("f"));
    cache.drop((subject) => subject.list);
    expect(cache.get("a")).toBeDefined();
    expect(cache.get("f")).toBeUndefined();
  });

  test.each([
    ["a missing page", { answer: answer("", 404), keep: true }],
    ["a failure", { answer: answer("", 500), keep: true }],
    ["what must not be shared", { answer: answer("x"), keep: false }],
  ])("%s is not kept", async (_, rendered) => {
    const cache = aCache();
    await cache.fill("k", article, async () => rendered);
    expect(cache.get("k")).toBeUndefined();
  });

  test("a page that is gone on a second look is forgotten; one that failed is not", async () => {
    const cache = aCache();
    await cache.fill("k", article, kept("x"));
    await cache.fill("k", article, async () => ({ answer: answer("", 500), keep: false }));
    expect(cache.get("k")).toBeDefined();
    await cache.fill("k", article, async () => ({ answer: answer("", 410), keep: false }));
    expect(cache.get("k")).toBeUndefined();
  });

  test("memory is bounded, and the least recently read page goes first", async () => {
    const cache = aCache({ maxBytes: 50_000 });
    for (const key of ["a", "b", "c", "d"])
      await cache.fill(key, article, kept("x".repeat(10_000)));
    cache.get("a");
    await cache.fill("e", article, kept("x".repeat(10_000)));
    expect(cache.get("a")).toBeDefined();
    expect(cache.get("b")).toBeUndefined();
    for (let i = 0; i < 500; i += 1) await cache.fill(`k${i}`, article, kept("x".repeat(9_000)));
    expect(cache.bytes).toBeLessThanOrEqual(50_000);
    await cache.fill("huge", article, kept("x".repeat(40_000)));
    expect(cache.get("huge")).toBeUndefined();
  });

  test("nothing is surely current while renewals go unheard, and all is there in need", async () => {
    const cache = aCache();
    await cache.fill("k", article, kept("x"));
    cache.certain = false;
    expect(cache.get("k")?.fresh).toBe(false);
    await cache.fill("k", article, kept("y"));
    expect(cache.get("k")?.fresh).toBe(false);
    expect(cache.get("k")?.answer.encoded.bodies.identity.toString()).toBe("y");
  });

  test("a list grows old by itself, a piece only after its own time", async () => {
    const cache = aCache({ maxAge: { lists: 5, pieces: 60_000 } });
    await cache.fill("front", front, kept("x"));
    await cache.fill("k", article, kept("x"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cache.get("front")?.fresh).toBe(false);
    expect(cache.get("k")?.fresh).toBe(true);
  });

  test("what comes while a page is made that it may lack makes it again, and not before it is a second old", async () => {
    const cache = aCache();
    const held = heldRender("x");
    const filled = cache.fill("k", article, held.render);
    cache.add((subject) => subject.path === article.path);
    held.end();
    await filled;
    expect(cache.get("k")).toMatchObject({ fresh: true, behind: null });
    await new Promise((resolve) => setTimeout(resolve, joined));
    const lacking = cache.get("k");
    expect(lacking?.fresh).toBe(false);
    expect(lacking?.behind).toBeGreaterThanOrEqual(joined);
    await cache.fill("k", article, kept("y"));
    expect(cache.get("k")).toMatchObject({ fresh: true, behind: null });
  });

  test("a page that something was added to is no better than others while renewals go unheard", async () => {
    const cache = aCache();
    await cache.fill("k", article, kept("x"));
    cache.add(() => true);
    cache.certain = false;
    expect(cache.get("k")).toMatchObject({ fresh: false, behind: null });
  });

  test("a better form of an answer takes its place, but not that of a newer one", async () => {
    const cache = aCache();
    const first = await cache.fill("k", article, kept("first"));
    cache.improve("k", first, answer("a longer first"));
    expect(cache.get("k")?.answer.encoded.bodies.identity.toString()).toBe("a longer first");
    const counted = cache.bytes;
    await cache.fill("k", article, kept("a longer first"));
    expect(cache.bytes).toBe(counted);

    cache.improve("k", first, answer("first, late"));
    expect(cache.get("k")?.answer.encoded.bodies.identity.toString()).toBe("a longer first");
    cache.drop(() => true);
    cache.improve("k", first, answer("first, too late"));
    expect(cache.get("k")).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });

  test("a render that throws is tried again by the next who asks", async () => {
    const cache = aCache();
    await expect(
      cache.fill("k", article, async () => {
        throw new Error("down");
      }),
    ).rejects.toThrow("down");
    await cache.fill("k", article, kept("up"));
    expect(cache.get("k")).toBeDefined();
  });
});
