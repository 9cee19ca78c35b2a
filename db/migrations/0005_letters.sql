ALTER TABLE "events" DROP CONSTRAINT "events_submission_id_submissions_id_fk";
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "submission_id" uuid;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_submission" ON "outbox" USING btree ("submission_id");--> statement-breakpoint
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
