CREATE TYPE "public"."error_outcome" AS ENUM('corrected', 'nothing', 'retracted');--> statement-breakpoint
CREATE TABLE "error_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"words" text NOT NULL,
	"wrong" text NOT NULL,
	"source" text NOT NULL,
	"reporter_id" uuid,
	"email" text,
	"at" timestamp with time zone NOT NULL,
	"proposal_id" uuid,
	"outcome" "error_outcome",
	"correction_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "error_reports_wrong" CHECK (btrim("error_reports"."wrong") <> ''),
	CONSTRAINT "error_reports_one_way_to_answer" CHECK ("error_reports"."reporter_id" is null or "error_reports"."email" is null),
	CONSTRAINT "error_reports_closed" CHECK (("error_reports"."outcome" is null) = ("error_reports"."closed_at" is null) and ("error_reports"."closed_by" is null) = ("error_reports"."closed_at" is null)),
	CONSTRAINT "error_reports_answered" CHECK ((coalesce("error_reports"."outcome", 'nothing') <> 'nothing') = ("error_reports"."correction_id" is not null)),
	CONSTRAINT "error_reports_nothing" CHECK ("error_reports"."outcome" <> 'nothing' or btrim("error_reports"."note") <> '')
);
--> statement-breakpoint
ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_reporter_id_people_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_proposal_id_correction_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."correction_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_correction_id_corrections_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "error_reports_open" ON "error_reports" USING btree ("at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "error_reports_article" ON "error_reports" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "error_reports_known" ON "error_reports" USING btree ("closed_at") WHERE email is not null or reporter_id is not null;