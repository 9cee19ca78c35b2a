import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { comments, commentTexts } from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import type { Person } from "@/lib/auth/actor";
import { at, now } from "@/lib/clock/now";
import { writeComment } from "@/lib/comments/commands";
import { approveComment } from "@/lib/moderation/commands";
import { readYaml } from "./pieces";

type Said = {
  by: string;
  hours: number;
  text: string;
  approved?: boolean;
  left?: boolean;
};
type Conversation = Said & { piece: string; replies?: Said[] };

const hour = 3_600_000;

/** Who only ever says something: known to the demonstration by their comments alone. */
const passerBy = { email: "passer-by@example.net", name: "Jo Marsh", role: "member" as const };

/**
 * Lays what readers said under the demonstration's pieces, through the commands people use, at the times it was said.
 * What is there already is not said again.
 */
export async function layComments(
  editor: Person,
  speakers: { byEmail: Map<string, Person>; byHandle: Map<string, Person> },
) {
  const jo = await somebody();
  const whoIs = (by: string) =>
    by === "passer-by" ? jo : (speakers.byEmail.get(by) ?? speakers.byHandle.get(by));
  for (const { piece, replies = [], ...first } of readYaml<Conversation[]>("comments.yaml")) {
    const parentId = await say(editor, whoIs(first.by), piece, first, null);
    for (const reply of replies) await say(editor, whoIs(reply.by), piece, reply, parentId);
  }
}

async function say(
  editor: Person,
  person: Person | undefined,
  slug: string,
  { hours, text, approved, left }: Said,
  parentId: string | null,
) {
  const [article] = await db.select().from(articles).where(eq(articles.slug, slug));
  if (!article || !person) throw new Error(`Nobody can say something under ${slug}.`);
  // What waits has not waited for weeks.
  const from = left ? now().getTime() - 30 * hour : article.publishedAt.getTime();
  const when = new Date(from + hours * hour);
  const there = await saidAlready(person, text);
  const id = there?.id ?? (await at(when, () => sent(person, slug, text, parentId)));
  if (approved && (there?.state ?? "held") === "held") {
    const decided = await at(when, () =>
      approveComment(editor, { commentId: id, seen: 1, last: null }),
    );
    if (!decided.ok) throw new Error(decided.message);
  }
  const [stands] = await db.select().from(comments).where(eq(comments.id, id));
  if ((stands?.state === "published") !== !left) throw new Error(`Not where it belongs: ${text}`);
  return id;
}

async function sent(person: Person, slug: string, text: string, parentId: string | null) {
  const result = await writeComment(person, { slug, text, parentId });
  if (!result.ok) throw new Error(`${result.message} ${text}`);
  return result.value.id;
}

async function saidAlready(person: Person, text: string) {
  const [same] = await db
    .select({ id: comments.id, state: comments.state })
    .from(comments)
    .innerJoin(commentTexts, eq(commentTexts.commentId, comments.id))
    .where(and(eq(comments.authorId, person.id), eq(commentTexts.text, text)));
  return same;
}

async function somebody(): Promise<Person> {
  await db.insert(people).values(passerBy).onConflictDoNothing();
  const [person] = await db.select().from(people).where(eq(people.email, passerBy.email));
  if (!person) throw new Error("Nobody passed by.");
  return { id: person.id, role: person.role };
}
