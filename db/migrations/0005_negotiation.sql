CREATE TYPE "public"."correction_kind" AS ENUM('fix', 'correction', 'clarification', 'update', 'editors_note', 'retraction');--> statement-breakpoint
CREATE TYPE "public"."answer_kind" AS ENUM('done', 'declined', 'question');--> statement-breakpoint
CREATE TYPE "public"."resolution" AS ENUM('accepted', 'rejected', 'countered');--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"kind" "correction_kind" NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"submission_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "readings_submission_id_person_id_pk" PRIMARY KEY("submission_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"editor_id" uuid NOT NULL,
	"text" text NOT NULL,
	"anchor" jsonb,
	"number" integer,
	"made_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"answer" "answer_kind",
	"answer_text" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "requests_numbered_when_sent" CHECK (("requests"."sent_at" is null) = ("requests"."number" is null)),
	CONSTRAINT "requests_answered_when_sent" CHECK ("requests"."answer" is null or "requests"."sent_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "unsent_letters" (
	"submission_id" uuid NOT NULL,
	"editor_id" uuid NOT NULL,
	"letter" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "unsent_letters_submission_id_editor_id_pk" PRIMARY KEY("submission_id","editor_id")
);
--> statement-breakpoint
CREATE TABLE "editing_copies" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"base" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saves" integer DEFAULT 1 NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suggestion_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"suggestion_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"number" integer NOT NULL,
	"base" integer NOT NULL,
	"edit" jsonb NOT NULL,
	"mechanical" boolean NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"resolution" "resolution",
	"counter" text DEFAULT '' NOT NULL,
	"resolved_at" timestamp with time zone,
	CONSTRAINT "suggestions_resolved" CHECK (("suggestions"."resolution" is null) = ("suggestions"."resolved_at" is null))
);
--> statement-breakpoint
ALTER TABLE "submissions" DROP CONSTRAINT "submitted_has_receipt";--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_submission_id_submissions_id_fk";
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "submission_id" uuid;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "claim_hours" integer DEFAULT 48 NOT NULL;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "publish_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "embargo_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "planned_slug" text;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "appealed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "reminders" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "claim_active_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_editor_id_people_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unsent_letters" ADD CONSTRAINT "unsent_letters_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unsent_letters" ADD CONSTRAINT "unsent_letters_editor_id_people_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editing_copies" ADD CONSTRAINT "editing_copies_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editing_copies" ADD CONSTRAINT "editing_copies_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_messages" ADD CONSTRAINT "suggestion_messages_suggestion_id_suggestions_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_messages" ADD CONSTRAINT "suggestion_messages_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_submission_id_base_revisions_submission_id_number_fk" FOREIGN KEY ("submission_id","base") REFERENCES "public"."revisions"("submission_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_article" ON "corrections" USING btree ("article_id","made_at");--> statement-breakpoint
CREATE INDEX "messages_submission" ON "messages" USING btree ("submission_id","at");--> statement-breakpoint
CREATE INDEX "requests_submission" ON "requests" USING btree ("submission_id","revision","number");--> statement-breakpoint
CREATE UNIQUE INDEX "requests_number" ON "requests" USING btree ("submission_id","revision","number");--> statement-breakpoint
CREATE INDEX "suggestion_messages_thread" ON "suggestion_messages" USING btree ("suggestion_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "suggestions_number" ON "suggestions" USING btree ("submission_id","round","number");--> statement-breakpoint
CREATE INDEX "suggestions_submission" ON "suggestions" USING btree ("submission_id","round");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_submission" ON "outbox" USING btree ("submission_id");--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submitted_has_receipt" CHECK ("submissions"."state" in ('draft', 'expired') or "submissions"."receipt" is not null);--> statement-breakpoint
-- History is only added to; but a draft that was reminded and then deleted takes its name out of it.
create function events_outlive_their_draft() returns trigger language plpgsql as $$
begin
  if new.submission_id is null and old.submission_id is not null
     and (to_jsonb(new) - 'submission_id') = (to_jsonb(old) - 'submission_id')
     and not exists (select 1 from submissions where id = old.submission_id) then
    return new;
  end if;
  raise exception 'events is append-only' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
drop trigger events_append_only on "events";
--> statement-breakpoint
create trigger events_append_only before update on "events" for each row execute function events_outlive_their_draft();
--> statement-breakpoint
create trigger events_never_deleted before delete on "events" for each row execute function refuse_change();
