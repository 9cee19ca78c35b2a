import { and, eq, notLike, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { promotions, publication } from "@/db/schema/publication";
import { submissions } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import type { Person } from "@/lib/auth/actor";
import { openCall, writeCall } from "@/lib/calls/commands";
import { listOpenCalls } from "@/lib/calls/queries";
import { now } from "@/lib/clock/now";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { getPublication } from "@/lib/publication/queries";
import { layComments } from "./comments";
import { layCorrections } from "./corrections";
import { done, live, placeOnFront } from "./lives";
import { demonstrationPeople } from "./people";
import { readPieces, readYaml } from "./pieces";

/** The demonstration's own today: its pieces answer the news of that week. */
const press = new Date("2026-11-22T07:30:00Z");

/** The lead, and the featured. */
const onFront = ["nine-seconds", "calf-0417", "the-hand-count-log", "a-key-and-a-finger-prick"];

/** Whether somebody has begun to write here: then the demonstration has no place any more. */
export async function isInUse() {
  const [written] = await db
    .select({ id: submissions.id })
    .from(submissions)
    .innerJoin(people, eq(people.id, submissions.authorId))
    .where(and(notLike(people.email, "%@example.org"), notLike(people.email, "%@example.net")))
    .limit(1);
  return written !== undefined;
}

/**
 * Fills an empty portal with the demonstration publication, through the commands people use. Killed half-way, it goes
 * on at the next call; laid whole once, it never runs again.
 * @returns whether it had anything to do
 */
export async function seedDemonstration(): Promise<boolean> {
  const { demonstration } = await getPublication();
  if (demonstration.seeded) return false;

  const inForce = await getCurrentGuidelines();
  const { byEmail, byHandle, bylines } = await demonstrationPeople();
  await seedTopics();
  const editor = byEmail.get("editor@example.org") as Person;
  const chief = byEmail.get("chief@example.org") as Person;

  const today = press < now() ? press : now();
  for (const [index, piece] of readPieces("pieces", bylines).entries()) {
    const author = byHandle.get(piece.contributor) as Person;
    const sent = daysBefore(today, (piece.published ?? 0) + 4);
    const reader = index % 3 === 0 ? chief : editor;
    await live({ piece, author, editor: reader, inForce, sent, reached: "published" });
  }
  for (const [index, piece] of readPieces("queue", bylines).entries()) {
    const author = byHandle.get(piece.contributor) as Person;
    const sent = daysBefore(now(), 1 + index * 2);
    await live({ piece, author, editor, inForce, sent, reached: piece.state ?? "submitted" });
  }
  await layCorrections(editor);
  await placeOnFront(onFront);
  await seedCalls(editor);
  await layComments(editor, { byEmail, byHandle });
  await finish();
  return true;
}

async function seedTopics() {
  const list = readYaml<{ slug: string; name: string; description: string }[]>("topics.yaml");
  await db
    .insert(topics)
    .values(list.map((topic, position) => ({ ...topic, position })))
    .onConflictDoNothing();
}

/** Calls that are open from today: a demonstration looks for pieces whenever it is laid. */
async function seedCalls(editor: Person) {
  if ((await listOpenCalls()).length > 0) return;
  type Wanted = { title: string; text: string; newsTitle: string; topic: string; days: number };
  for (const { topic, days, ...wanted } of readYaml<Wanted[]>("calls.yaml")) {
    const [filed] = await db.select({ id: topics.id }).from(topics).where(eq(topics.slug, topic));
    const lastDay = daysBefore(now(), -days).toISOString().slice(0, 10);
    const made = { newsSource: "", newsUrl: "", topicId: filed?.id ?? null, lastDay, call: null };
    const call = await done(writeCall(editor, { ...wanted, ...made }));
    await done(openCall(editor, { callId: call.id, version: call.version }));
  }
}

/** The promotion, the flag, and no old letters: what was lived through in the past has long been read. */
async function finish() {
  const promotion = readYaml<{ label: string; text: string; linkText: string; href: string }>(
    "promotion.yaml",
  );
  await db.transaction(async (tx) => {
    await tx.execute(sql`delete from ${outbox} where done_at is null`);
    await tx.insert(promotions).values(promotion);
    await tx
      .update(publication)
      .set({ demonstration: { seeded: true } })
      .where(eq(publication.id, 1));
  });
}

const daysBefore = (date: Date, days: number) => new Date(date.getTime() - days * 86_400_000);
