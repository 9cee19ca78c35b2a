CREATE TYPE "public"."comment_cause" AS ENUM('screen', 'newcomer', 'premoderated', 'reports', 'changed', 'moderator');--> statement-breakpoint
CREATE TYPE "public"."comment_state" AS ENUM('published', 'held', 'refused', 'appealed', 'removed');--> statement-breakpoint
CREATE TYPE "public"."sanction_kind" AS ENUM('warning', 'suspension', 'ban');--> statement-breakpoint
CREATE TYPE "public"."thread_mode" AS ENUM('open', 'premoderated', 'closed');--> statement-breakpoint
CREATE TABLE "comment_reports" (
	"comment_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "comment_reports_comment_id_reporter_id_pk" PRIMARY KEY("comment_id","reporter_id")
);
--> statement-breakpoint
CREATE TABLE "comment_texts" (
	"comment_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"screened" text NOT NULL,
	"phase" text,
	"rule" text,
	"spans" jsonb NOT NULL,
	"score" real NOT NULL,
	"version" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "comment_texts_comment_id_number_pk" PRIMARY KEY("comment_id","number")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"root_id" uuid NOT NULL,
	"root_at" timestamp with time zone NOT NULL,
	"parent_id" uuid,
	"state" "comment_state" NOT NULL,
	"cause" "comment_cause",
	"text" integer DEFAULT 1 NOT NULL,
	"reports" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"edited_at" timestamp with time zone,
	"waiting_since" timestamp with time zone,
	"appeal" text,
	"appealed_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"grew_into" uuid,
	CONSTRAINT "comments_root" CHECK (("comments"."root_id" = "comments"."id") = ("comments"."parent_id" is null)),
	CONSTRAINT "comments_waiting_since" CHECK (("comments"."state" in ('held', 'appealed')) = ("comments"."waiting_since" is not null)),
	CONSTRAINT "comments_cause" CHECK ("comments"."state" in ('published', 'removed') or "comments"."cause" is not null),
	CONSTRAINT "comments_appealed" CHECK (("comments"."appeal" is null) = ("comments"."appealed_at" is null)),
	CONSTRAINT "comments_removed" CHECK (("comments"."state" = 'removed') = ("comments"."removed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "moderation_undos" (
	"moderation_id" uuid PRIMARY KEY NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moderations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"comment_id" uuid NOT NULL,
	"text" integer NOT NULL,
	"moderator_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"explanation" text DEFAULT '' NOT NULL,
	"from_state" "comment_state" NOT NULL,
	"from_cause" "comment_cause",
	"from_reports" integer NOT NULL,
	"from_waiting_since" timestamp with time zone,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "moderations_refused_for" CHECK (("moderations"."kind" = 'refuse') = ("moderations"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "sanctions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" "sanction_kind" NOT NULL,
	"reason" text NOT NULL,
	"until" timestamp with time zone,
	"by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"lifted_by" uuid,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "sanctions_suspension_ends" CHECK ("sanctions"."kind" <> 'suspension' or "sanctions"."until" is not null),
	CONSTRAINT "sanctions_warning_has_no_end" CHECK ("sanctions"."kind" <> 'warning' or "sanctions"."until" is null)
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"mode" "thread_mode" NOT NULL,
	"closes_after_days" integer,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "threads_days" CHECK ("threads"."closes_after_days" between 1 and 365)
);
--> statement-breakpoint
CREATE TABLE "watched_words" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"word" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "renewals" ADD COLUMN "lists" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "comments_approved" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_reporter_id_people_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_texts" ADD CONSTRAINT "comment_texts_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_root_id_comments_id_fk" FOREIGN KEY ("root_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_grew_into_submissions_id_fk" FOREIGN KEY ("grew_into") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_undos" ADD CONSTRAINT "moderation_undos_moderation_id_moderations_id_fk" FOREIGN KEY ("moderation_id") REFERENCES "public"."moderations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_undos" ADD CONSTRAINT "moderation_undos_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_moderator_id_people_id_fk" FOREIGN KEY ("moderator_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_comment_id_text_comment_texts_comment_id_number_fk" FOREIGN KEY ("comment_id","text") REFERENCES "public"."comment_texts"("comment_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanctions" ADD CONSTRAINT "sanctions_lifted_by_people_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watched_words" ADD CONSTRAINT "watched_words_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_thread" ON "comments" USING btree ("article_id","root_at","root_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_conversation" ON "comments" USING btree ("root_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_author" ON "comments" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_latest" ON "comments" USING btree ("created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "comments_waiting" ON "comments" USING btree ("state","waiting_since") WHERE waiting_since is not null;--> statement-breakpoint
CREATE INDEX "comments_reported" ON "comments" USING btree ("created_at") WHERE reports > 0;--> statement-breakpoint
CREATE INDEX "comments_grew_into" ON "comments" USING btree ("grew_into") WHERE grew_into is not null;--> statement-breakpoint
CREATE INDEX "moderations_comment" ON "moderations" USING btree ("comment_id","at");--> statement-breakpoint
CREATE INDEX "moderations_latest" ON "moderations" USING btree ("at");--> statement-breakpoint
CREATE INDEX "sanctions_person" ON "sanctions" USING btree ("person_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "watched_words_word" ON "watched_words" USING btree ("word");