-- What must hold whatever the code does: history is only ever added to, and nothing is published unsigned.
create sequence "receipts" start 1001;
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger events_append_only before update or delete on "events" for each row execute function refuse_change();
--> statement-breakpoint
create trigger events_no_truncate before truncate on "events" for each statement execute function refuse_change();
--> statement-breakpoint
create trigger decisions_append_only before update or delete on "decisions" for each row execute function refuse_change();
--> statement-breakpoint
create trigger signatures_append_only before update or delete on "signatures" for each row execute function refuse_change();
--> statement-breakpoint
create trigger revisions_never_deleted before delete on "revisions" for each row execute function refuse_change();
--> statement-breakpoint
create function revisions_only_current_changes() returns trigger language plpgsql as $$
begin
  if (new.submission_id, new.number, new.content, new.hash, new.answers, new.made_by, new.made_at)
     is distinct from (old.submission_id, old.number, old.content, old.hash, old.answers, old.made_by, old.made_at) then
    raise exception 'revisions are immutable' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger revisions_immutable before update on "revisions" for each row execute function revisions_only_current_changes();
--> statement-breakpoint
-- Checked at commit: a published piece has its article, and the author signed exactly the hash it shows.
create function published_is_signed() returns trigger language plpgsql as $$
begin
  if exists (select 1 from submissions s where s.id = new.id and s.state = 'published')
     and not exists (
       select 1 from articles a
       join signatures g on g.id = a.signature_id
       join submissions s on s.id = a.submission_id
       where a.submission_id = new.id and g.submission_id = new.id
         and g.hash = a.hash and g.revision = a.revision and g.signer_id = s.author_id) then
    raise exception 'a published submission needs an article signed by its author' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger submissions_published_is_signed after insert or update of state on "submissions"
  deferrable initially deferred for each row execute function published_is_signed();
--> statement-breakpoint
create function article_is_signed() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from signatures g join submissions s on s.id = g.submission_id
    where g.id = new.signature_id and g.submission_id = new.submission_id
      and g.revision = new.revision and g.hash = new.hash and g.signer_id = s.author_id) then
    raise exception 'an article shows only what its author signed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger articles_are_signed before insert or update on "articles" for each row execute function article_is_signed();
