CREATE TABLE "placements" (
	"position" integer PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"placed_by" uuid,
	"placed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "placements_articleId_unique" UNIQUE("article_id"),
	CONSTRAINT "placements_position" CHECK ("placements"."position" between 1 and 4)
);
--> statement-breakpoint
DROP INDEX "articles_one_lead";--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_placed_by_people_id_fk" FOREIGN KEY ("placed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "placements" ("position", "article_id", "placed_at")
SELECT row_number() OVER (ORDER BY "placement" = 'lead' DESC, "published_at" DESC), "id", now()
FROM "articles" WHERE "placement" IS NOT NULL
ORDER BY "placement" = 'lead' DESC, "published_at" DESC LIMIT 4;--> statement-breakpoint
ALTER TABLE "articles" DROP COLUMN "placement";--> statement-breakpoint
DROP TYPE "public"."placement";