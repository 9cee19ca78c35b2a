import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { chromium } from "@playwright/test";
import pg from "pg";
import { ensurePostgres } from "@/lib/postgres/embedded";
import { findBrowser } from "../support/browser";
import { startPortal } from "../support/process";
import { runFolder } from "../support/run-folder";
import { endingAll, type Started } from "./endings";

const root = path.resolve(import.meta.dirname, "../..");
const slug = "calf-0417";
const accounts = 500;
const connections = 64;

/**
 * What the comments stand: 10,000 of them (or as many as told) by 500 accounts through the door the form uses, first by
 * accounts made for it, then by people who are known here, with readers and a moderator at work meanwhile; then a
 * moderator who clears 100 held ones by keyboard alone. In the demonstration, in one run.
 */
export const run = (args: string[]) =>
  endingAll(async (started) => {
    const many = Number(args[0] ?? 10_000);
    const data = path.join(runFolder(root), "bench-comments");
    const portal = await startPortal({ data });
    started(portal.end);
    const server = await ensurePostgres(data);
    started(server.stop);
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    started(() => client.end());
    const of = { url: portal.url, pid: portal.run.child.pid ?? 0, client };
    await flood(of, "new accounts", await makeAccounts(client, false), many);
    await flood(of, "known people", await makeAccounts(client, true), many);
    await clear(of, started);
  });

type Portal = { url: string; pid: number; client: pg.Client };

/** @returns the cookies of people with a session; known ones have had a comment approved under another piece */
async function makeAccounts(client: pg.Client, known: boolean) {
  const tokens = Array.from({ length: accounts }, () => randomBytes(32).toString("base64url"));
  const hashes = tokens.map((token) => createHash("sha256").update(token).digest("hex"));
  const made = await client.query(
    `with p as (insert into people (id, email, name)
        select gen_random_uuid(), gen_random_uuid() || '@example.net', 'Reader ' || n
        from generate_series(1, $1::int) n returning id),
      s as (insert into sessions (token_hash, person_id, expires)
        select ($2::text[])[row_number() over ()], id, now() + interval '1 day' from p)
      select id from p`,
    [accounts, hashes],
  );
  if (known) {
    const ids = made.rows.map(({ id }) => id);
    await client.query(
      `with c as (insert into comments (id, article_id, author_id, root_id, root_at, state, created_at)
          select g, (select id from articles where slug <> $2 limit 1), author, g, now(), 'published', now() - interval '2 days'
          from (select gen_random_uuid() g, author from unnest($1::uuid[]) author) one returning id),
        t as (insert into comment_texts (comment_id, number, text, screened, spans, score, version, at)
          select id, 1, 'I have been here before.', 'published', '[]', 0, 'x', now() from c returning comment_id)
        insert into moderations (comment_id, text, moderator_id, kind, from_state, from_reports, at)
          select comment_id, 1, (select id from people where role = 'editor' limit 1), 'approve', 'held', 0, now() from t`,
      [ids, slug],
    );
  }
  return tokens.map((token) => `firsthand.session-token=${token}`);
}

const agent = new http.Agent({ keepAlive: true, maxSockets: connections + 8 });

/** One request. @returns its status, its body and how long it took in ms */
function ask(url: string, cookie: string, body?: string) {
  const began = performance.now();
  return new Promise<{ status: number; text: string; took: number }>((resolve, reject) => {
    const { origin } = new URL(url);
    const json = { "content-type": "application/json", origin };
    const request = http.request(
      url,
      { agent, method: body ? "POST" : "GET", headers: { cookie, ...(body && json) } },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (part) => {
          text += part;
        });
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, text, took: performance.now() - began }),
        );
      },
    );
    request.on("error", reject).end(body);
  });
}

async function flood(portal: Portal, who: string, cookies: string[], many: number) {
  const { url, pid, client } = portal;
  const piece = `${url}/articles/${slug}`;
  const before = await ask(piece, "");
  const moderator = await aModerator(client);
  const answers: Record<string, number> = {};
  const times: number[] = [];
  const read: number[] = [];
  const desk: number[] = [];
  const memory = [residentMiB(pid)];
  let on = true;
  const watching = [
    every(100, async () => read.push((await ask(piece, "")).took)),
    every(2_000, async () => desk.push((await ask(`${url}/desk/comments`, moderator)).took)),
    every(2_000, async () => memory.push(residentMiB(pid))),
  ];
  async function every(pause: number, act: () => Promise<unknown>) {
    while (on) {
      await act();
      await after(pause);
    }
  }
  let next = 0;
  const send = async () => {
    while (next < many) {
      const n = next++;
      const text = `In the ${n}th hour of that shift somebody wrote it all down by hand.`;
      const body = JSON.stringify({ slug, parentId: null, text });
      const answer = await ask(`${url}/api/comments`, cookies[n % accounts] ?? "", body);
      const { ok, value, code } = JSON.parse(answer.text);
      const became = ok ? value.state : code;
      answers[became] = (answers[became] ?? 0) + 1;
      times.push(answer.took);
    }
  };
  const began = performance.now();
  let took = 0;
  const sent = Promise.all(Array.from({ length: connections }, send)).finally(() => {
    took = (performance.now() - began) / 1000;
    on = false;
  });
  await Promise.all([sent, ...watching]);
  // Two of the moments in which what is added is joined.
  await after(2_000);
  const now = await ask(piece, "");
  const [queue] = (await client.query("select count(*)::int n from comments where state = 'held'"))
    .rows;

  console.log(`${many} comments by ${accounts} ${who} in ${took.toFixed(1)} s`);
  console.log(`  became ${JSON.stringify(answers)}; ${spread(times)} ms each`);
  console.log(`  the queue holds ${queue.n}; the piece ${same(before.text, now.text)}`);
  console.log(`  reading it meanwhile ${spread(read)} ms, the desk ${spread(desk)} ms`);
  console.log(
    `  memory ${memory[0]} MiB before, ${Math.max(...memory)} most, ${memory.at(-1)} after`,
  );
}

const same = (before: string, now: string) =>
  before === now ? "is the same, byte for byte" : `changed: ${/[\d,]+ comments/.exec(now)?.[0]}`;

function spread(times: number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
  return `p50 ${at(0.5)} p99 ${at(0.99)} most ${at(0.9999)}`;
}

/** Of a process, with those it started. */
function residentMiB(pid: number) {
  const [, kib = "0"] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kib) / 1024);
}

async function aModerator(client: pg.Client) {
  const token = randomBytes(32).toString("base64url");
  await client.query(
    `insert into sessions (token_hash, person_id, expires)
      select $1, id, now() + interval '1 day' from people where email = 'editor@example.org'`,
    [createHash("sha256").update(token).digest("hex")],
  );
  return `firsthand.session-token=${token}`;
}

/** A moderator at the keyboard, who presses the next key as soon as the page shows where they are. */
async function clear({ url, client }: Portal, started: Started) {
  const browser = await chromium.launch({ ...(await findBrowser()) });
  started(() => browser.close());
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  const [name = "", value = ""] = (await aModerator(client)).split("=");
  await page.context().addCookies([{ name, value, url }]);
  const decided = async () =>
    (await client.query("select count(*)::int n from moderations")).rows[0].n as number;
  const first = await decided();
  await page.goto("/desk/comments");
  const began = performance.now();
  for (let done = 0; done < 100; done += 1) {
    await page.waitForFunction(() => document.activeElement?.id.startsWith("row-"));
    const here = await page.evaluate(() => document.activeElement?.id);
    if (done % 4 === 3) {
      await page.keyboard.press("r");
      await page.waitForFunction(() => document.activeElement?.tagName === "SELECT");
      await page.keyboard.press("8");
      await page.keyboard.press("Enter");
    } else await page.keyboard.press("a");
    if (done % 50 === 49) {
      await page.waitForFunction(() => document.activeElement?.tagName === "A");
      if (done < 99) {
        await page.keyboard.press("Enter");
        await page.waitForFunction(
          (id) => document.activeElement?.id.startsWith("row-") && document.activeElement.id !== id,
          here,
        );
      }
    } else await page.waitForFunction((id) => document.activeElement?.id !== id, here);
  }
  const took = (performance.now() - began) / 1000;
  console.log(
    `100 held comments cleared by keyboard alone in ${took.toFixed(1)} s, every fourth refused: ${(await decided()) - first} decisions`,
  );
}
