-- Trigrams: any part of a name or headline, at any size. A trusted extension: the database's owner may create it.
create extension if not exists pg_trgm;
--> statement-breakpoint
CREATE INDEX "people_found" ON "people" USING gin (name gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "revisions_found" ON "revisions" USING gin (((content ->> 'headline') || ' ' || (content ->> 'byline')) gin_trgm_ops) WHERE current;--> statement-breakpoint
CREATE INDEX "submissions_topic" ON "submissions" USING btree ("topic_id","receipt");--> statement-breakpoint
CREATE INDEX "submissions_claimed" ON "submissions" USING btree ("claimed_by") WHERE claimed_by is not null;