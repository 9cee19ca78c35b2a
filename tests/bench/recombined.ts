import fs from "node:fs";
import path from "node:path";
import type pg from "pg";
import { type Chance, pick, pickSome, seeded } from "../support/known-items";

/** Where the real posts lie: outside the repository, because the people who wrote them are real. */
export const postsFile = path.resolve(
  process.env.FIRSTHAND_POSTS ??
    path.join(import.meta.dirname, "../../../shared/data/posts/posts.jsonl"),
);

type Posts = { titles: string[]; standfirsts: string[]; paragraphs: string[] };
export type Made = { id: string; headline: string; body: string };

/** Titles, first lines and paragraphs of the posts, as plain text. */
export function readPosts(): Posts {
  const posts = fs
    .readFileSync(postsFile, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { title: string; dek: string; markdown: string });
  return {
    titles: posts.map(({ title }) => plain(title)),
    standfirsts: posts.map(({ dek }) => plain(dek ?? "")).filter(Boolean),
    paragraphs: posts.flatMap(({ markdown }) =>
      markdown
        .split(/\n\s*\n/)
        .map(plain)
        .filter((text) => text.length > 120),
    ),
  };
}

const plain = (markdown: string) =>
  markdown
    .replace(/<[^>]*>/g, " ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`#>|]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** A piece nobody wrote: the first half of one headline and the second of another, paragraphs of eight posts or so. */
function aPiece(posts: Posts, chance: Chance) {
  const [first, second] = [pick(posts.titles, chance), pick(posts.titles, chance)].map((title) =>
    title.split(" "),
  ) as [string[], string[]];
  const headline = [
    ...first.slice(0, Math.ceil(first.length / 2)),
    ...second.slice(Math.floor(second.length / 2)),
  ].join(" ");
  const paragraphs = pickSome(
    posts.paragraphs.length > 0 ? indices(posts) : [],
    6 + Math.floor(chance() * 6),
    chance,
  );
  const body = paragraphs.map((at) => posts.paragraphs[at]).join("\n");
  return { headline, standfirst: pick(posts.standfirsts, chance), body };
}

const known = new WeakMap<Posts, number[]>();
function indices(posts: Posts) {
  const list = known.get(posts) ?? posts.paragraphs.map((_, at) => at);
  known.set(posts, list);
  return list;
}

/**
 * Lays published pieces into a migrated database, past its triggers: how they are found is built afterwards.
 * @returns some of them, to look for
 */
export async function layPieces(client: pg.Client, count: number, keep: number): Promise<Made[]> {
  const posts = readPosts();
  const chance = seeded(4);
  const kept: Made[] = [];
  await client.query("set session_replication_role = replica");
  await client.query(`insert into people (email, name, handle)
    select 'p' || n || '@example.org', 'Writer ' || n, 'writer-' || n from generate_series(1, 500) n`);
  await client.query(
    `insert into topics (slug, name) select 'topic-' || n, 'Field ' || n from generate_series(1, 8) n`,
  );
  for (let done = 0; done < count; done += 500) {
    const batch = Array.from({ length: Math.min(500, count - done) }, (_, at) => ({
      ...aPiece(posts, chance),
      number: done + at,
    }));
    const { rows } = await client.query<{ id: string; number: number }>(
      `with given as (
        select (item->>'number')::int as number, item, gen_random_uuid() as submission,
          (select id from people where handle = 'writer-' || (1 + (item->>'number')::int % 500)) as author
        from jsonb_array_elements($1::jsonb) item),
      s as (insert into submissions (id, author_id, state, receipt) select submission, author, 'published', number + 1 from given),
      r as (insert into revisions (submission_id, number, content, hash, made_by, made_at)
        select submission, 1, jsonb_build_object('headline', item->>'headline', 'standfirst', item->>'standfirst',
          'byline', 'Writer ' || (1 + number % 500), 'language', 'en', 'direction', 'ltr', 'marks', '[]'::jsonb),
          number::text, author, now() from given)
      insert into articles (submission_id, slug, revision, hash, signature_id, body_html, body_text, words, topic_id, published_at)
        select submission, 'piece-' || number, 1, number::text, gen_random_uuid(), '', item->>'body', 600,
          (select id from topics where slug = 'topic-' || (1 + number % 8)), now() - number * interval '20 minutes'
        from given returning id, substr(slug, 7)::int as number`,
      [JSON.stringify(batch)],
    );
    const share = keep / count;
    for (const { id, number } of rows) {
      const piece = batch[number - done];
      if (piece && Math.floor(number * share) !== Math.floor((number + 1) * share)) {
        kept.push({ id, headline: piece.headline, body: piece.body });
      }
    }
  }
  await client.query("set session_replication_role = origin");
  await client.query("analyze");
  return kept;
}
