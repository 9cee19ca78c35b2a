import "server-only";

import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { experiences, people } from "@/db/schema/people";
import { publication } from "@/db/schema/publication";
import { submissions } from "@/db/schema/submissions";
import { isEditor, type Person } from "@/lib/auth/actor";
import { removeIdentity } from "@/lib/auth/identities";
import { endNamedSession, endOtherSessions } from "@/lib/auth/sessions";
import { renewPages, renewThreadsOf } from "@/lib/jobs/renewals";
import { ok, refuse } from "@/lib/result";
import { mayBeCalled, type Neighbours, refuseProfile } from "./rules";
import type { ExperienceInput, IdentityInput, ProfileInput, SessionInput } from "./schema";

/**
 * Changes one's own name, handle and bio. What is already published keeps the byline and bio it was signed with.
 * Refuses a name or handle that looks like somebody on the desk, a reserved or taken handle, and another handle
 * once published pieces link to the one there is.
 */
export async function saveProfile(actor: Person, input: ProfileInput) {
  return allOrNothing(async (tx) => {
    const [person] = await tx.select().from(people).where(eq(people.id, actor.id)).for("update");
    if (!person) return refuse("not_found");
    const slugs = await publishedSlugs(tx, actor.id);
    const neighbours = await readNeighbours(tx, actor, person.handle, slugs.length > 0);
    const allowed = mayBeCalled(input, neighbours);
    if (!allowed.ok) return allowed;
    const handle = input.handle || null;
    if (handle && (await isTaken(tx, actor, handle)))
      return refuseProfile("handle_taken", "handle");

    await tx
      .update(people)
      .set({ name: input.name, bio: input.bio, handle })
      .where(eq(people.id, actor.id));
    await renewTheirPages(tx, handle, slugs);
    if (input.name !== person.name) await renewThreadsOf(tx, actor.id);
    return ok({ name: input.name, handle: input.handle, bio: input.bio });
  });
}

/** Replaces one's own experience with this list, in this order. */
export async function saveExperience(actor: Person, { entries }: ExperienceInput) {
  return allOrNothing(async (tx) => {
    const [person] = await tx.select().from(people).where(eq(people.id, actor.id)).for("update");
    if (!person) return refuse("not_found");

    await tx.delete(experiences).where(eq(experiences.personId, actor.id));
    if (entries.length > 0) {
      await tx
        .insert(experiences)
        .values(entries.map((entry, position) => ({ ...entry, position, personId: actor.id })));
    }
    await renewTheirPages(tx, person.handle, await publishedSlugs(tx, actor.id));
    return ok({ entries });
  });
}

/** Ends one of one's own sessions: whoever sits there is signed out at their next request. */
export async function endSession(actor: Person, { id }: SessionInput) {
  return (await endNamedSession(actor.id, id)) ? ok(null) : refuse("not_found");
}

/** Ends all of one's own sessions but the one named. */
export async function endSessionsBut(actor: Person, { id }: SessionInput) {
  return ok({ ended: await endOtherSessions(actor.id, id) });
}

/** Takes one of one's own identities at a provider away: it signs nobody in any more. A link by e-mail still does. */
export async function leaveIdentity(actor: Person, { id }: IdentityInput) {
  return (await removeIdentity(actor, id)) ? ok(null) : refuse("not_found");
}

async function readNeighbours(
  tx: Tx,
  actor: Person,
  handle: string | null,
  published: boolean,
): Promise<Neighbours> {
  const desk = await tx
    .select({ name: people.name, handle: people.handle })
    .from(people)
    .where(and(inArray(people.role, ["editor", "chief"]), ne(people.id, actor.id)));
  const [own] = await tx.select({ name: publication.name }).from(publication);
  return {
    staff: desk.flatMap((person) => [person.name, person.handle ?? ""]),
    publication: own?.name ?? "",
    onDesk: isEditor(actor),
    handle,
    published,
  };
}

/** The lock lets two people who want one handle ask after each other; the unique index is the wall behind it. */
async function isTaken(tx: Tx, actor: Person, handle: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`firsthand.address.${handle}`}))`);
  const taken = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.handle, handle), ne(people.id, actor.id)));
  return taken.length > 0;
}

async function publishedSlugs(tx: Tx, personId: string) {
  const rows = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(eq(submissions.authorId, personId));
  return rows.map(({ slug }) => slug);
}

/** The contributor's page, and each piece: experience is printed beside it as it is now. */
async function renewTheirPages(tx: Tx, handle: string | null, slugs: readonly string[]) {
  if (slugs.length === 0) return;
  const pages = slugs.map((slug) => `/articles/${slug}`);
  await renewPages(tx, handle ? [`/contributors/${handle}`, ...pages] : pages);
}
