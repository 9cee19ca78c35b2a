import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema/events";
import { renewals } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { now } from "@/lib/clock/now";
import { makeChief } from "@/lib/operator/chief";
import { aPiece, aRegular, says } from "../comments/people";
import { freshDatabase } from "../support/database";

freshDatabase();

const roleOf = async (email: string) =>
  (await db.select().from(people).where(eq(people.email, email)))[0]?.role;

test("the operator makes a chief who was never here, once, and it is in the record", async () => {
  expect((await makeChief("first@example.net")).sentence).toContain("is new here");
  expect((await makeChief("first@example.net")).sentence).toContain("already");
  expect(await roleOf("first@example.net")).toBe("chief");
  const recorded = await db.select().from(events).where(eq(events.type, "person.role_changed"));
  expect(recorded).toHaveLength(1);
  expect(recorded[0]?.details).toMatchObject({ from: null, to: "chief", by: "operator" });
});

test("the operator raises somebody who is here", async () => {
  await db.insert(people).values({ email: "member@example.net", name: "M" });
  expect((await makeChief("member@example.net")).sentence).toContain("was member");
  expect(await roleOf("member@example.net")).toBe("chief");
});

test("whoever is raised stands as one of the staff at once beside all they said", async () => {
  const ana = await aRegular("Ana Silva");
  const { slug } = await aPiece();
  await says(ana, slug, "The night shift is just as you say.");
  await db.delete(renewals);
  const [{ email } = { email: "" }] = await db.select().from(people).where(eq(people.id, ana.id));
  await makeChief(email);
  const renewed = await db.select().from(renewals);
  expect(renewed.flatMap(({ paths }) => paths)).toContain(`/articles/${slug}`);
});

test("a suspended person is not raised", async () => {
  await db.insert(people).values({ email: "gone@example.net", name: "G", suspendedAt: now() });
  expect((await makeChief("gone@example.net")).done).toBe(false);
  expect(await roleOf("gone@example.net")).toBe("member");
});
