import { createHash, randomBytes, randomUUID } from "node:crypto";
import { db } from "@/db/client";
import { people, type Role, sessions } from "@/db/schema/people";
import type { SubmissionState } from "@/db/schema/submissions";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { claim } from "@/lib/claims/commands";
import type { Content } from "@/lib/content/schema";
import { acceptAsItStands, decline } from "@/lib/decisions/commands";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { layFirstDay } from "@/lib/operator/first-day";
import type { Result } from "@/lib/result";
import { startSubmission, submit } from "@/lib/submissions/commands";
import { aText } from "./texts";

export { aText };

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

/** A piece of the author's, taken to a state by the commands people use. */
export async function aSubmission(
  author: Person,
  state: Extract<
    SubmissionState,
    "draft" | "submitted" | "in_review" | "ready" | "declined" | "published"
  > = "draft",
  { editor, content = aText() }: { editor?: Person; content?: Content } = {},
) {
  await layFirstDay();
  const inForce = await getCurrentGuidelines();
  const { id } = granted(await startSubmission(author, {}));
  if (state === "draft") return { id, version: 1 };

  const sent = granted(
    await submit(author, {
      submissionId: id,
      version: 1,
      saves: 1,
      content,
      answers: {},
      topicId: null,
      guidelines: inForce.version,
      agreement: inForce.agreement.version,
    }),
  );
  if (state === "submitted") return { id, version: sent.version };

  const reader = editor ?? (await aPerson({ role: "editor", name: "Edda Itor" }));
  const move = { submissionId: id };
  const held = granted(await claim(reader, { ...move, version: sent.version }));
  if (state === "in_review") return { id, version: held.version };
  if (state === "declined") {
    const letter = "Thank you for this. It is not for us.";
    const refusal = {
      ...move,
      version: held.version,
      main: "unclear" as const,
      others: [],
      letter,
    };
    return { id, version: granted(await decline(reader, refusal)).version };
  }
  const accepted = granted(
    await acceptAsItStands(reader, { ...move, version: held.version, letter: "" }),
  );
  if (state === "ready") return { id, version: accepted.version };

  const article = { ...move, version: accepted.version, slug: "", topicId: null };
  return { id, version: granted(await publish(reader, article)).version };
}

/** The value of a result that must have succeeded. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message} (${result.field ?? "form"})`);
  return result.value;
}
