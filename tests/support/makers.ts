import { createHash, randomBytes, randomUUID } from "node:crypto";
import { db } from "@/db/client";
import { people, type Role, sessions } from "@/db/schema/people";
import type { SubmissionState } from "@/db/schema/submissions";
import { publish } from "@/lib/articles/commands";
import { marksOf } from "@/lib/attestations/rules";
import { clock, type Person } from "@/lib/auth/actor";
import { claim } from "@/lib/claims/commands";
import { now } from "@/lib/clock/now";
import type { Content } from "@/lib/content/schema";
import { acceptAsItStands, acceptForEditing, decline } from "@/lib/decisions/commands";
import { sendForApproval } from "@/lib/editing/commands";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import { layFirstDay } from "@/lib/operator/first-day";
import { addRequest, requestChanges } from "@/lib/requests/commands";
import type { Result } from "@/lib/result";
import { schedule } from "@/lib/schedules/commands";
import { startSubmission, submit } from "@/lib/submissions/commands";
import { aText } from "./texts";

export { aText };

/** The words under a mark of a text, as the desk's page hands them to who confirms them. */
export function wordsUnder(content: Content, markId = "m1") {
  const mark = marksOf(content).find(({ id }) => id === markId);
  if (!mark) throw new Error(`The text has no mark ${markId}.`);
  return { markId, sentence: mark.sentence, basis: mark.basis };
}

/** A signed-up person, known to nobody else. */
export async function aPerson({
  role = "member",
  email = `${randomUUID()}@example.org`,
  name = "Ada Byline",
}: {
  role?: Role;
  email?: string;
  name?: string;
} = {}): Promise<Person> {
  const [person] = await db.insert(people).values({ email, name, role }).returning();
  if (!person) throw new Error("The person was not written.");
  return { id: person.id, role: person.role };
}

/** A session of theirs: the value of the session cookie. */
export async function aSession(person: Person) {
  const token = randomBytes(32).toString("base64url");
  await db.insert(sessions).values({
    tokenHash: createHash("sha256").update(token).digest("hex"),
    personId: person.id,
    expires: new Date(Date.now() + 86_400_000),
  });
  return token;
}

export type Reached = Extract<
  SubmissionState,
  | "draft"
  | "submitted"
  | "in_review"
  | "changes_requested"
  | "editing"
  | "author_approval"
  | "ready"
  | "scheduled"
  | "declined"
  | "expired"
  | "published"
>;

/** A piece of the author's, taken to a state by the commands people use. */
export async function aSubmission(
  author: Person,
  state: Reached = "draft",
  {
    editor,
    content = aText(),
    edited = theDesks(content),
  }: { editor?: Person; content?: Content; edited?: Content } = {},
) {
  await layFirstDay();
  const { id } = granted(await startSubmission(author, {}));
  if (state === "draft") return { id, version: 1 };
  let version = await sent(author, id, content);
  if (state === "submitted") return { id, version };

  const reader = editor ?? (await aPerson({ role: "editor", name: "Edda Itor" }));
  const take = async (step: (move: { submissionId: string; version: number }) => Moving) => {
    version = granted(await step({ submissionId: id, version })).version;
    return { id, version };
  };
  const letter = "Thank you for this. Here is why.";
  await take((move) => claim(reader, move));
  switch (state) {
    case "in_review":
      return { id, version };
    case "declined":
      return take((move) => decline(reader, { ...move, main: "unclear", others: [], letter }));
    case "changes_requested":
      return asked(reader, id, version);
    case "expired":
      ({ version } = await asked(reader, id, version));
      return take((move) => expired(move));
    case "editing":
      return take((move) => acceptForEditing(reader, { ...move, letter }));
    case "author_approval":
      await take((move) => acceptForEditing(reader, { ...move, letter }));
      return take((move) =>
        sendForApproval(reader, { ...move, base: 1, saves: 1, content: edited, letter: "" }),
      );
  }
  await take((move) => acceptAsItStands(reader, { ...move, letter: "" }));
  if (state === "ready") return { id, version };
  if (state === "scheduled") {
    const at = new Date(now().getTime() + 86_400_000).toISOString();
    return take((move) => schedule(reader, { ...move, at, slug: "", topicId: null }));
  }
  return take((move) => publish(reader, { ...move, slug: "", topicId: null }));
}

/** The clock closes it, without the waiting. */
const expired = (move: { submissionId: string; version: number }) =>
  db.transaction(async (tx) => {
    const piece = granted(await lockPiece(tx, clock, move));
    const facts = { long_enough: true, reminders_delivered: true };
    const set = { expiredFrom: piece.state, exclusiveUntil: null };
    return moveTo(tx, clock, piece, "expire", facts, { set });
  });

type Moving = Promise<Result<{ version: number }>>;

async function sent(author: Person, id: string, content: Content) {
  const inForce = await getCurrentGuidelines();
  const submitted = await submit(author, {
    submissionId: id,
    version: 1,
    saves: 1,
    content,
    answers: {},
    topicId: null,
    guidelines: inForce.version,
    agreement: inForce.agreement.version,
  });
  return granted(submitted).version;
}

/** Two changes asked for, one of them about words in the text, by a day far enough. */
async function asked(editor: Person, id: string, version: number) {
  const quote = "wrote down what I saw";
  for (const [text, anchor] of [
    ["Say which night it was.", { field: "body", start: 38, end: 59, quote }],
    ["Name the report.", null],
  ] as const) {
    granted(await addRequest(editor, { submissionId: id, text, anchor }));
  }
  const due = new Date(now().getTime() + 9 * 86_400_000).toISOString().slice(0, 10);
  const letter = "It is nearly there. Two things are left.";
  const move = { submissionId: id, version, due, letter };
  return { id, version: granted(await requestChanges(editor, move)).version };
}

/** The text as a desk might edit it: other words in the headline, and a comma in the line under it. */
const theDesks = (content: Content): Content => ({
  ...content,
  headline: `${content.headline}, by one who stood there`,
  standfirst: content.standfirst.replace(/\.$/, "!"),
});

/** The value of a result that must have succeeded. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message} (${result.field ?? "form"})`);
  return result.value;
}
