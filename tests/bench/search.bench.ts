import fs from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import pg from "pg";
import { closePool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { ensurePostgres } from "@/lib/postgres/embedded";
import { findPieces } from "@/lib/search/queries";
import { searchSchema } from "@/lib/search/schema";
import { readQuery } from "@/lib/terms/rules";
import { queryFor, seeded, tellingWords, withSlip } from "../support/known-items";
import { runFolder } from "../support/run-folder";
import { onServer, urlOf } from "../support/server";
import { layPieces, type Made, postsFile, readPosts } from "./recombined";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * Search over many pieces (100,000 unless told otherwise) recombined from real posts: how long the index takes and how
 * large it is, how long queries take, and how often somebody who remembers a few words of a piece finds it among the
 * first three. The pieces, the queries and their slips are the same in every run.
 */
export async function run(args: string[]) {
  const count = Number(args[0] ?? 100_000);
  const asked = Number(args[1] ?? 200);
  if (!fs.existsSync(postsFile)) {
    console.error(`This needs real posts, one JSON object a line with title, dek and markdown, at ${postsFile}.
Set FIRSTHAND_POSTS to where they are.`);
    process.exitCode = 1;
    return;
  }
  const server = await ensurePostgres(path.join(runFolder(root), "bench"), { quick: true });
  try {
    await onServer(server.url, "create database search");
    const url = urlOf(server.url, "search");
    process.env.FIRSTHAND_DATABASE_URL = url;
    await migrate(url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const pieces = await timed("pieces laid", () => layPieces(client, count, asked));
    await timed("index built", () => client.query("select search_rebuild()"));
    await sizes(client);
    await measure(client, pieces);
    await client.end();
  } finally {
    await closePool();
    await server.stop();
  }
}

/**
 * Known items, drawn in two ways: any words of the piece, and words by which one would know it (of the body, the rarer
 * half). Where more than three pieces hold all of a query's words, as many of them in the headline, nothing in the query
 * tells them apart: the share of the others is given beside.
 */
async function measure(client: pg.Client, pieces: Made[]) {
  for (const [name, particular] of [
    ["particular words", rarerHalf()],
    ["any words", (words: string[]) => words],
  ] as const) {
    for (const from of ["both", "body"] as const) {
      for (const slip of [false, true]) {
        const where = from === "both" ? "headline and body" : "body alone";
        const title = `${name}, ${where}, ${slip ? "one slip" : "as written"}`;
        await knownItems(client, pieces, title, { from, slip, particular });
      }
    }
  }
  await broad();
}

type Draw = { from: "both" | "body"; slip: boolean; particular: (words: string[]) => string[] };

async function knownItems(
  client: pg.Client,
  pieces: Made[],
  title: string,
  { from, slip, particular }: Draw,
) {
  const chance = seeded(27);
  const times: number[] = [];
  const lost: string[] = [];
  let [told, toldAndFound] = [0, 0];
  for (const piece of pieces) {
    const words = queryFor(piece, from, chance, particular);
    const query = (slip ? withSlip(words, chance) : words).join(" ");
    const began = performance.now();
    const found = await findPieces(readQuery(query), searchSchema.parse({}));
    times.push(performance.now() - began);
    const place = found ? found.ids.indexOf(piece.id) : -2;
    const isFound = place >= 0 && place <= 2;
    const canBeTold = (await asGood(client, piece, words)) <= 3;
    told += Number(canBeTold);
    toldAndFound += Number(canBeTold && isFound);
    if (!isFound) {
      lost.push(
        `${canBeTold} ${place} of ${found?.total} ${found?.reading}: ${words.join(" ")} | ${query} | ${found?.instead}`,
      );
    }
  }
  const share = (part: number, whole: number) => ((part / Math.max(1, whole)) * 100).toFixed(1);
  const all = share(pieces.length - lost.length, pieces.length);
  const of = `of the ${told} that can be told apart ${share(toldAndFound, told)}`;
  report(`${title}: ${all} of 100 among the first three, ${of}`, times);
  if (process.env.FIRSTHAND_BENCH_LOST) console.log(lost.sort().reverse().slice(0, 12).join("\n"));
}

/** How many pieces hold all of these words, as many of them in the headline as this one does; at most four. */
async function asGood(client: pg.Client, piece: Made, words: string[]) {
  const headed = tellingWords(piece.headline).filter((word) => words.includes(word)).length;
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int from (select 1 from search_pieces,
       lateral (select count(*) as headed from unnest($1::text[]) w
         where head @@ (search_exactly(phraseto_tsquery('firsthand_simple', w))::text || ':A')::tsquery) h
     where words @@ (select string_agg(search_exactly(phraseto_tsquery('firsthand_simple', w))::text, ' & ')::tsquery from unnest($1::text[]) w)
       and headed >= $2 limit 4) c`,
    [words, headed],
  );
  return rows[0]?.count ?? 0;
}

/** Of some words, the half that stands in fewer of the posts. */
function rarerHalf() {
  const posts = new Map<string, number>();
  for (const text of readPosts().paragraphs) {
    for (const word of tellingWords(text)) posts.set(word, (posts.get(word) ?? 0) + 1);
  }
  return (words: string[]) =>
    words
      .toSorted((a, b) => (posts.get(a) ?? 0) - (posts.get(b) ?? 0))
      .slice(0, Math.ceil(words.length / 2));
}

/** Words that stand nearly everywhere, and what only looks like a question. */
async function broad() {
  const queries = [
    "government",
    "people work",
    "the",
    '"open source"',
    "team -agile",
    "goverment services digitl",
    "xqzzv",
  ];
  for (const query of queries) {
    const times: number[] = [];
    let total: number | undefined;
    for (let turn = 0; turn < 7; turn += 1) {
      const began = performance.now();
      total = (await findPieces(readQuery(query), searchSchema.parse({})))?.total;
      times.push(performance.now() - began);
    }
    report(`${query}: ${total ?? "given up"}`, times);
  }
}

function report(name: string, times: number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  console.log(`${name} | p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const value = await work();
  console.log(`${name} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return value;
}

async function sizes(client: pg.Client) {
  const { rows } = await client.query<{ name: string; size: string }>(`
    select c.relname as name, pg_size_pretty(pg_total_relation_size(c.oid)) as size
    from pg_class c where c.relname ~ '^(search_|articles$|revisions$)' and c.relkind in ('r', 'i') order by 1`);
  console.log(rows.map(({ name, size }) => `${name} ${size}`).join(", "));
}
