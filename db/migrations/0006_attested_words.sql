-- The words under a first-hand mark, as lib/content/marks.ts reads them.
create function sentence_under(body jsonb, mark text) returns text language sql immutable as $$
  select coalesce(string_agg(node ->> 'text', '' order by place), '')
  from jsonb_path_query(body,
    'strict $.** ? (@.type == "text" && exists (@.marks[*] ? (@.type == "firsthand" && @.attrs.id == $id)))',
    jsonb_build_object('id', mark)) with ordinality as found(node, place)
$$;
--> statement-breakpoint
DROP INDEX "attestations_mark";--> statement-breakpoint
ALTER TABLE "attestations" ADD COLUMN "sentence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "attestations" ADD COLUMN "basis" text DEFAULT '' NOT NULL;--> statement-breakpoint
-- What was confirmed before is of the words the text had at that moment, and of no others.
update "attestations" a set "sentence" = sentence_under(r.content -> 'body', a.mark_id), "basis" = coalesce((
    select concat_ws(', ', nullif(m ->> 'role', ''), nullif(m ->> 'place', ''), nullif(m ->> 'period', ''))
    from jsonb_array_elements(r.content -> 'marks') m where m ->> 'id' = a.mark_id), '')
from "revisions" r
where r.submission_id = a.submission_id and r.number = (
  select max(number) from "revisions" read where read.submission_id = a.submission_id and read.made_at <= a.attested_at);
--> statement-breakpoint
ALTER TABLE "attestations" ALTER COLUMN "sentence" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "attestations" ALTER COLUMN "basis" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "attestations" ADD COLUMN "words_hash" text GENERATED ALWAYS AS (md5(sentence || chr(10) || basis)) STORED NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "attestations_words" ON "attestations" USING btree ("submission_id","mark_id","words_hash");
