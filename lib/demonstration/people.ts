import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { experiences, people, type Role } from "@/db/schema/people";
import type { Person } from "@/lib/auth/actor";
import { readYaml } from "./pieces";

type Contributor = {
  handle: string;
  name: string;
  bio: string;
  /** Has no page of their own: only pieces in the queue. */
  member?: boolean;
  experience: {
    role: string;
    organisation: string;
    place: string;
    period: string;
    seen: string;
  }[];
};

/** The four people anyone may sign in as in demonstration mode (product §4). */
const desk: { email: string; name: string; role: Role; bio: string }[] = [
  { email: "chief@example.org", name: "Marta Ellison", role: "chief", bio: "" },
  { email: "editor@example.org", name: "Tomas Reyes", role: "editor", bio: "" },
  {
    email: "contributor@example.org",
    name: "Nadia Brandt",
    role: "member",
    bio: "Nadia Brandt is a community pharmacist in Hull. She has worked behind the same counter since 2011.",
  },
  { email: "reader@example.org", name: "Sam Okonkwo", role: "member", bio: "" },
];

/** Everyone the demonstration needs, made where they are not there yet. */
export async function demonstrationPeople() {
  const contributors = readYaml<Contributor[]>("contributors.yaml");
  const byHandle = new Map<string, Person>();
  const byEmail = new Map<string, Person>();

  for (const person of desk) byEmail.set(person.email, await ensure(person, []));
  byHandle.set("nadia-brandt", byEmail.get("contributor@example.org") as Person);
  for (const { experience, member = false, handle, name, bio } of contributors) {
    const email = `${handle}@example.net`;
    const person = { email, name, bio, role: "member" as const, handle: member ? null : handle };
    byHandle.set(handle, await ensure(person, experience));
  }
  return {
    byEmail,
    byHandle,
    bylines: new Map([
      ["nadia-brandt", "Nadia Brandt"],
      ...contributors.map(({ handle, name }) => [handle, name] as const),
    ]),
  };
}

async function ensure(
  person: { email: string; name: string; role: Role; bio: string; handle?: string | null },
  background: Contributor["experience"],
): Promise<Person> {
  const [there] = await db.select().from(people).where(eq(people.email, person.email));
  if (there) return { id: there.id, role: there.role };

  return db.transaction(async (tx) => {
    const [made] = await tx.insert(people).values(person).returning();
    if (!made) throw new Error("The person was not written.");
    if (background.length > 0) {
      await tx
        .insert(experiences)
        .values(background.map((entry, position) => ({ ...entry, position, personId: made.id })));
    }
    return { id: made.id, role: made.role };
  });
}
