import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import pg from "pg";
import { ensurePostgres } from "@/lib/postgres/embedded";
import { startPortal } from "../support/process";
import { runFolder } from "../support/run-folder";
import { bareNode, nginx, processorTime, type Served } from "./ceilings";
import { endingAll, type Started } from "./endings";
import { load } from "./load";

const root = path.resolve(import.meta.dirname, "../..");
const article = "/articles/nine-seconds";
const copies = 10_000;

/**
 * How fast articles are read: one of them at 1, 32 and 128 connections, beside bare node:http and nginx handing out the
 * same bytes in processes of their own; 10,000 of them at random, from cold and then kept, and with a publication a
 * second. All in one run; the client shares the processors with whatever it measures.
 * @param args seconds for each measurement (5)
 */
export const run = (args: string[]) =>
  endingAll(async (started) => {
    const seconds = Number(args[0] ?? 5);
    const data = path.join(runFolder(root), "bench");
    const portal = await startPortal({ data });
    started(portal.end);
    const ours = { name: "article", url: portal.url + article, pid: portal.run.child.pid ?? 0 };
    const page = Buffer.from(
      await (await fetch(ours.url, { headers: { "accept-encoding": "gzip" } })).arrayBuffer(),
    );
    const bare = await bareNode(page);
    started(bare.end);
    const other = await nginx(page, path.join(data, "nginx"));
    if (other) started(other.end);
    for (const connections of [1, 32, 128]) {
      const first = await measured(ours, connections, seconds);
      console.log(line(`${connections} connections`, ours.name, first));
      for (const ceiling of other ? [bare, other] : [bare]) {
        const second = await measured(ceiling, connections, seconds);
        console.log(line("", ceiling.name, second, first));
      }
    }
    await atRandom(ours, data, seconds, started);
  });

type Measured = { perSecond: number; p99: number; perRequest: number };

async function measured(
  served: Served,
  connections: number,
  seconds: number,
  url: () => string = () => served.url,
): Promise<Measured> {
  await load(url, connections, 1);
  const before = processorTime(served.pid);
  const { requests, perSecond, p99 } = await load(url, connections, seconds);
  const perRequest = ((processorTime(served.pid) - before) * 1_000_000) / requests;
  return { perSecond, p99, perRequest };
}

/** One line of the table; of a ceiling also what we are of it. */
function line(what: string, name: string, of: Measured, ours?: Measured) {
  const ratios = ours
    ? ` | ours is ${(ours.perSecond / of.perSecond).toFixed(2)} of its requests, ${(ours.perRequest / of.perRequest).toFixed(2)} of its processor time`
    : "";
  return `${what.padEnd(16)} ${name.padEnd(34)} ${of.perSecond.toFixed(0).padStart(7)} req/s  p99 ${of.p99.toFixed(1).padStart(6)} ms  ${of.perRequest.toFixed(0).padStart(6)} µs of processor a request${ratios}`;
}

async function atRandom(ours: Served, data: string, seconds: number, started: Started) {
  const server = await ensurePostgres(data);
  started(server.stop);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  started(() => client.end());
  await copyArticle(client);
  const address = (at: number) => new URL(`/articles/copy-${at}`, ours.url).href;
  const random = () => address(Math.floor(Math.random() * copies));

  console.log(line("32 connections", `${copies} at random, from cold`, await cold(ours, address)));
  console.log(line("32 connections", "the same, kept", await measured(ours, 32, seconds, random)));

  // What a publication makes stale: its own page and every list.
  let on = true;
  const publishing = (async () => {
    while (on) {
      const path = `/articles/copy-${Math.floor(Math.random() * copies)}`;
      await client.query("insert into renewals (paths) values ($1)", [JSON.stringify([path])]);
      await client.query("select pg_notify('renewals', '')");
      await after(1_000);
    }
  })();
  const measuring = measured(ours, 32, seconds, random).finally(() => {
    on = false;
  });
  const [meanwhile] = await Promise.all([measuring, publishing]);
  console.log(line("32 connections", "the same, a publication a second", meanwhile));
}

/** Each of the pieces once, none of which was ever asked for; so all of them are kept after. */
async function cold(ours: Served, address: (at: number) => string): Promise<Measured> {
  const before = processorTime(ours.pid);
  let next = 0;
  const { requests, perSecond, p99 } = await load(() => address(next++), 32, 900, copies);
  const perRequest = ((processorTime(ours.pid) - before) * 1_000_000) / requests;
  return { perSecond, p99, perRequest };
}

/** The same article under ten thousand addresses, past the triggers: the search is not what is measured. */
async function copyArticle(client: pg.Client) {
  await client.query("set session_replication_role = replica");
  await client.query(
    `with given as (select n, gen_random_uuid() as submission from generate_series(0, $1::int - 1) n),
      a as (select * from articles where slug = $2),
      s as (insert into submissions (id, author_id, state, receipt)
        select submission, o.author_id, 'published', 100000 + n from given, a join submissions o on o.id = a.submission_id),
      r as (insert into revisions (submission_id, number, content, hash, made_by, made_at)
        select submission, o.number, o.content, o.hash, o.made_by, o.made_at
        from given, a join revisions o on o.submission_id = a.submission_id and o.number = a.revision)
      insert into articles (submission_id, slug, revision, hash, signature_id, body_html, body_text, words, topic_id, published_at)
        select submission, 'copy-' || n, revision, hash, gen_random_uuid(), body_html, body_text, words, topic_id, published_at - n * interval '1 minute'
        from given, a`,
    [copies, article.split("/").at(-1)],
  );
  await client.query("set session_replication_role = origin");
}
