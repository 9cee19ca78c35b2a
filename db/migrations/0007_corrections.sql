CREATE TYPE "public"."proposal_state" AS ENUM('with_author', 'with_desk', 'made', 'refused', 'taken_back', 'closed');--> statement-breakpoint
CREATE TABLE "correction_proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"kind" "correction_kind" NOT NULL,
	"notice" text NOT NULL,
	"published" integer NOT NULL,
	"base" integer NOT NULL,
	"signed" integer,
	"state" "proposal_state" NOT NULL,
	"turn_since" timestamp with time zone NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "correction_proposals_kind" CHECK ("correction_proposals"."kind" in ('fix', 'correction', 'update')),
	CONSTRAINT "correction_proposals_notice" CHECK ("correction_proposals"."kind" = 'fix' or btrim("correction_proposals"."notice") <> ''),
	CONSTRAINT "correction_proposals_open" CHECK (("correction_proposals"."state" in ('with_author', 'with_desk')) = ("correction_proposals"."closed_at" is null)),
	CONSTRAINT "correction_proposals_signed" CHECK (("correction_proposals"."state" = 'made') = ("correction_proposals"."signed" is not null))
);
--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "proposal_id" uuid;--> statement-breakpoint
ALTER TABLE "correction_proposals" ADD CONSTRAINT "correction_proposals_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_proposals" ADD CONSTRAINT "correction_proposals_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_proposals" ADD CONSTRAINT "correction_proposals_submission_id_published_revisions_submission_id_number_fk" FOREIGN KEY ("submission_id","published") REFERENCES "public"."revisions"("submission_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_proposals" ADD CONSTRAINT "correction_proposals_submission_id_base_revisions_submission_id_number_fk" FOREIGN KEY ("submission_id","base") REFERENCES "public"."revisions"("submission_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_proposals" ADD CONSTRAINT "correction_proposals_submission_id_signed_revisions_submission_id_number_fk" FOREIGN KEY ("submission_id","signed") REFERENCES "public"."revisions"("submission_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "correction_proposals_one_open" ON "correction_proposals" USING btree ("submission_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "correction_proposals_waiting" ON "correction_proposals" USING btree ("state","turn_since") WHERE closed_at is null;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_proposal_id_correction_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."correction_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_proposalId_unique" UNIQUE("proposal_id");--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_of_words_are_proposed" CHECK (("corrections"."kind" in ('fix', 'correction', 'update')) = ("corrections"."proposal_id" is not null));
--> statement-breakpoint
-- The text of an article changes by a correction that was made, and by nothing else; that it is signed is seen to besides.
create function article_changes_by_correction() returns trigger language plpgsql as $$
begin
  if (new.submission_id, new.revision, new.hash) is distinct from (old.submission_id, old.revision, old.hash)
     and not exists (
       select 1 from correction_proposals p
       where p.submission_id = old.submission_id and new.submission_id = old.submission_id
         and p.state = 'made' and p.published = old.revision and p.signed = new.revision) then
    raise exception 'the text of an article changes only by a correction' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger articles_change_by_correction before update on "articles" for each row execute function article_changes_by_correction();
--> statement-breakpoint
-- What is over stays as it ended: a proposal that was made, refused, taken back or closed never opens again.
create function proposals_end_once() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null then
    raise exception 'a correction that is over stays as it ended' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger correction_proposals_end_once before update on "correction_proposals" for each row execute function proposals_end_once();
--> statement-breakpoint
create trigger correction_proposals_never_deleted before delete on "correction_proposals" for each row execute function refuse_change();
--> statement-breakpoint
create trigger corrections_append_only before update or delete on "corrections" for each row execute function refuse_change();
