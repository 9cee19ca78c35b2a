CREATE TABLE "search_pieces" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"head" "tsvector" NOT NULL,
	"words" "tsvector" NOT NULL,
	"topic_id" uuid,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"pieces" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_pieces" ADD CONSTRAINT "search_pieces_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_pieces" ADD CONSTRAINT "search_pieces_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_pieces_head" ON "search_pieces" USING gin ("head");--> statement-breakpoint
CREATE INDEX "search_pieces_words" ON "search_pieces" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_pieces_latest" ON "search_pieces" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "search_pieces_language" ON "search_pieces" USING btree ("language");--> statement-breakpoint
CREATE INDEX "search_words_like" ON "search_words" USING gin ("word" gin_trgm_ops);
--> statement-breakpoint
-- Everything below is how search follows what readers can read. Why so: docs/decisions/006.
-- Accents make no difference. A trusted extension, like pg_trgm.
create extension if not exists unaccent;
--> statement-breakpoint
-- The vectors lie outside their rows, and as they are: a list of rows is read without them, and they hardly compress.
alter table "search_pieces" alter column head set storage external, alter column words set storage external, set (toast_tuple_target = 128);
--> statement-breakpoint
-- For each language PostgreSQL knows, its configuration with accents taken off first; firsthand_simple is every word as it stands.
do $$
declare
  known record;
begin
  for known in
    select c.cfgname, m.mapdict::regdictionary as stems
    from pg_ts_config c join pg_ts_config_map m on m.mapcfg = c.oid and m.mapseqno = 1
    join ts_token_type('default') t on t.tokid = m.maptokentype and t.alias = 'word'
    where c.cfgnamespace = 'pg_catalog'::regnamespace
  loop
    execute format('create text search configuration %I (copy = pg_catalog.%I)', 'firsthand_' || known.cfgname, known.cfgname);
    execute format('alter text search configuration %I alter mapping for hword, hword_part, word with unaccent, %s', 'firsthand_' || known.cfgname, known.stems);
  end loop;
end $$;
--> statement-breakpoint
-- The configuration for a piece's language tag (BCP 47): firsthand_simple for a language PostgreSQL has no stems of.
create function search_language(tag text) returns text language sql stable as $$
  select coalesce((
    select c.cfgname::text from pg_ts_config c
    where c.cfgname = 'firsthand_' || case split_part(lower(tag), '-', 1)
      when 'ar' then 'arabic' when 'ca' then 'catalan' when 'da' then 'danish' when 'de' then 'german'
      when 'el' then 'greek' when 'en' then 'english' when 'es' then 'spanish' when 'et' then 'estonian'
      when 'eu' then 'basque' when 'fi' then 'finnish' when 'fr' then 'french' when 'ga' then 'irish'
      when 'hi' then 'hindi' when 'hu' then 'hungarian' when 'hy' then 'armenian' when 'id' then 'indonesian'
      when 'it' then 'italian' when 'lt' then 'lithuanian' when 'nb' then 'norwegian' when 'ne' then 'nepali'
      when 'nl' then 'dutch' when 'nn' then 'norwegian' when 'no' then 'norwegian' when 'pt' then 'portuguese'
      when 'ro' then 'romanian' when 'ru' then 'russian' when 'sr' then 'serbian' when 'sv' then 'swedish'
      when 'ta' then 'tamil' when 'tr' then 'turkish' when 'yi' then 'yiddish' end
    limit 1), 'firsthand_simple');
$$;
--> statement-breakpoint
-- The text as the parser should see it. Scripts that put no spaces between words are taken sign by sign, and found again
-- as signs in that order; and "and/or", "done.Then" or "open-source" are words, not a path, a host and a compound.
-- The separator (U+001F) draws nothing and stands in no text of ours.
create function search_text(given text) returns text language sql immutable as $$
  select regexp_replace(left(given, 100000),
    '([-/.:@_#<>&=+~%*\\]|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003134f])',
    E'\x1f\\1\x1f', 'g');
$$;
--> statement-breakpoint
create function search_head(language regconfig, headline text, standfirst text, rest text) returns tsvector language sql stable as $$
  select setweight(to_tsvector(language, search_text(headline)), 'A')
    || setweight(to_tsvector(language, search_text(standfirst)), 'B')
    || setweight(to_tsvector(language, search_text(rest)), 'C');
$$;
--> statement-breakpoint
-- A word as it stands is kept apart from the stems by a sign no word holds: "craft" is not the "craft" of "crafting".
create function search_exactly(given tsvector) returns tsvector language sql immutable as $$
  select regexp_replace(given::text, $re$(^| )'$re$, $re$\1'=$re$, 'g')::tsvector;
$$;
--> statement-breakpoint
create function search_exactly(given tsquery) returns tsquery language sql immutable as $$
  select regexp_replace(given::text, $re$'((?:[^']|'')*)'$re$, $re$'=\1'$re$, 'g')::tsquery;
$$;
--> statement-breakpoint
-- What search should know of each piece that is published at this moment, and of nothing else: the current text only.
-- The words as they stand first, then their stems, so that a phrase is one of words as they stand.
create view search_should_know as
  select a.id as article_id, l.language,
    search_exactly(search_head('firsthand_simple', p.headline, p.standfirst, p.rest))
      || search_head(l.language::regconfig, p.headline, p.standfirst, p.rest) as head,
    search_exactly(search_head('firsthand_simple', p.headline, p.standfirst, p.rest)
        || setweight(to_tsvector('firsthand_simple', search_text(a.body_text)), 'D'))
      || search_head(l.language::regconfig, p.headline, p.standfirst, p.rest)
      || setweight(to_tsvector(l.language::regconfig, search_text(a.body_text)), 'D') as words,
    a.topic_id, a.published_at
  from articles a
  join submissions s on s.id = a.submission_id and s.state = 'published'
  join revisions r on r.submission_id = a.submission_id and r.number = a.revision
  left join topics t on t.id = a.topic_id
  cross join lateral (select search_language(r.content ->> 'language') as language) l
  cross join lateral (
    select r.content ->> 'headline' as headline, r.content ->> 'standfirst' as standfirst,
      concat_ws(E'\n', r.content ->> 'byline', t.name) as rest) p
  where a.retracted_at is null;
--> statement-breakpoint
-- The words a misspelling is held against: as they stand, of letters, neither very short nor very long.
create function search_is_word(word text) returns boolean language sql immutable as $$
  select word like '=%' and length(word) between 4 and 41 and word !~ '[0-9]';
$$;
--> statement-breakpoint
-- At the commit, when every other lock is held already: publications queue up here for a moment, and none waits for another twice.
create function search_follows(article uuid) returns void language plpgsql as $$
declare
  before text[];
  after text[];
begin
  perform pg_advisory_xact_lock(hashtext('firsthand.search'));
  delete from search_pieces where article_id = article returning tsvector_to_array(words) into before;
  insert into search_pieces (article_id, language, head, words, topic_id, published_at)
    select article_id, language, head, words, topic_id, published_at from search_should_know where article_id = article
    returning tsvector_to_array(words) into after;
  insert into search_words as kept (word, pieces)
    select substr(word, 2), sum(change) from (
      select unnest(after) as word, 1 as change union all select unnest(before), -1) changes
    where search_is_word(word) group by word having sum(change) <> 0 order by word
    on conflict (word) do update set pieces = kept.pieces + excluded.pieces;
  delete from search_words where pieces <= 0 and word in (select substr(old, 2) from unnest(before) old);
end $$;
--> statement-breakpoint
create function search_follows_article() returns trigger language plpgsql as $$
begin
  perform search_follows(new.id);
  return null;
end $$;
--> statement-breakpoint
create constraint trigger articles_are_found after insert or update of revision, body_text, topic_id, published_at, retracted_at
  on "articles" deferrable initially deferred for each row execute function search_follows_article();
--> statement-breakpoint
create function search_follows_topic() returns trigger language plpgsql as $$
begin
  perform search_follows(a.id) from articles a where a.topic_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger topics_are_found after update of name on "topics"
  deferrable initially deferred for each row when (old.name is distinct from new.name) execute function search_follows_topic();
--> statement-breakpoint
-- Everything anew, from the articles. An index is made far quicker after its rows than under them.
create function search_rebuild() returns integer language plpgsql as $$
declare
  found_pieces integer;
begin
  perform pg_advisory_xact_lock(hashtext('firsthand.search'));
  truncate search_pieces, search_words;
  drop index search_pieces_head, search_pieces_words, search_words_like;
  insert into search_pieces (article_id, language, head, words, topic_id, published_at)
    select article_id, language, head, words, topic_id, published_at from search_should_know;
  get diagnostics found_pieces = row_count;
  insert into search_words (word, pieces)
    select substr(word, 2), ndoc from ts_stat('select words from search_pieces')
    where search_is_word(word);
  create index search_pieces_head on search_pieces using gin (head);
  create index search_pieces_words on search_pieces using gin (words);
  create index search_words_like on search_words using gin (word gin_trgm_ops);
  analyze search_pieces;
  analyze search_words;
  return found_pieces;
end $$;
--> statement-breakpoint
select search_rebuild();
