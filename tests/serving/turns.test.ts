import { describe, expect, test } from "vitest";
import { TooMany, Turns } from "@/lib/serving/turns";
import { Busy } from "@/lib/serving/upstream";
import { aServer, until } from "./visit";

const roomy = { atOnce: 4, waiting: 40, inARow: 1_000, every: 1 };

describe("turns at what is rendered for one reader alone", () => {
  test("are so many at once; the next one begins when one ends, and an end counts once", async () => {
    const turns = new Turns({ ...roomy, atOnce: 1 });
    const leave = await turns.take("192.0.2.1");
    let entered = 0;
    const enter = () => turns.take("192.0.2.2").then((done) => [++entered, done] as const);
    const [second, third] = [enter(), enter()];
    expect(entered).toBe(0);
    leave();
    leave();
    const [, leaveSecond] = await second;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(entered).toBe(1);
    leaveSecond();
    await third;
    expect(entered).toBe(2);
  });

  test("are waited for by so many, and no more", async () => {
    const turns = new Turns({ ...roomy, atOnce: 1, waiting: 1 });
    await turns.take("192.0.2.1");
    void turns.take("192.0.2.2");
    await expect(turns.take("192.0.2.3")).rejects.toThrow(Busy);
  });

  test("are a client's own: so many in a row, then one after another, and nobody else's are fewer", async () => {
    const turns = new Turns({ ...roomy, inARow: 3, every: 60 });
    const ask = async (address: string) => (await turns.take(address))();
    for (let turn = 0; turn < 3; turn += 1) await ask("192.0.2.1");
    await expect(ask("192.0.2.1")).rejects.toThrow(TooMany);
    await ask("192.0.2.2");
    await until(
      () =>
        ask("192.0.2.1").then(
          () => true,
          () => false,
        ),
      2_000,
    );
  });

  test("count a household of IPv6 as one client, and the machine itself as none", async () => {
    const turns = new Turns({ ...roomy, inARow: 1, every: 10_000 });
    (await turns.take("2001:db8:1:2::1"))();
    await expect(turns.take("2001:db8:1:2::2")).rejects.toThrow(TooMany);
    for (let turn = 0; turn < 5; turn += 1) (await turns.take("127.0.0.1"))();
  });
});

const page = (_: unknown, response: import("node:http").ServerResponse) =>
  response.setHeader("content-type", "text/html").end("<!doctype html><p>Found</p>");

test("a search by a client who asks too much is refused with 429, other pages are not", async () => {
  const { visit } = await aServer(page, {
    house: { trustedProxies: 1 },
    limits: { turns: { ...roomy, inARow: 2, every: 60_000 } },
  });
  const headers = { "x-forwarded-for": "192.0.2.7" };
  const ask = (path: string) => visit({ path, headers });
  expect((await ask("/search?q=one")).status).toBe(200);
  expect((await ask("/search?q=two")).status).toBe(200);
  const refused = await ask("/search?q=three");
  expect(refused.status).toBe(429);
  expect(refused.headers["retry-after"]).toBe("30");
  expect(refused.headers["cache-control"]).toBe("private, no-store");
  expect((await ask("/")).status).toBe(200);
  expect((await visit("/search?q=from+here")).status).toBe(200);
});

test("a search is never kept, the empty form is; ten thousand letters are looked at, not refused", async () => {
  let rendered = 0;
  const { visit } = await aServer((request, response) => {
    rendered += 1;
    page(request, response);
  });
  await visit("/search?q=a");
  const again = await visit("/search?q=a");
  expect(again.headers["cache-control"]).toBe("private, no-store");
  expect(rendered).toBe(2);
  expect((await visit(`/search?q=${"a".repeat(10_000)}`)).status).toBe(200);
  expect((await visit(`/search?q=${"a".repeat(15_000)}`)).status).toBe(414);
  expect((await visit("/search?q=%00%E2%80%AE")).status).toBe(200);
});
