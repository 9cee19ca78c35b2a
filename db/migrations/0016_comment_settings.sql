ALTER TABLE "threads" ALTER COLUMN "changed_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "comments_taken" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "comments_mode" "thread_mode" DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "comments_close_after_days" integer;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "changed_by" uuid;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_comment_days" CHECK ("publication"."comments_close_after_days" between 1 and 365);