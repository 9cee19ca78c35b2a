import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { renewals } from "@/db/schema/jobs";
import { people, sessions } from "@/db/schema/people";
import { listSessions, personOfSession } from "@/lib/auth/sessions";
import { endSession, endSessionsBut, saveExperience, saveProfile } from "@/lib/profiles/commands";
import { getOwnProfile } from "@/lib/profiles/queries";
import { skeletonOf } from "@/lib/profiles/rules";
import { experienceSchema, profileSchema } from "@/lib/profiles/schema";
import { aPiece, aRegular, says } from "../comments/people";
import { freshDatabase } from "../support/database";
import { aPerson, aSession, aSubmission } from "../support/makers";

freshDatabase();

const profile = (fields: object) =>
  profileSchema.parse({ name: "Ana Silva", handle: "", bio: "", ...fields });

describe("one's own profile", () => {
  test("is what the account page shows after saving, and nobody else's changes", async () => {
    const [ana, ben] = [await aPerson(), await aPerson({ name: "Ben" })];
    const saved = await saveProfile(
      ana,
      profile({ name: "  Ana\u202e \n Silva ", handle: " Ana-Silva ", bio: "Nurse.\r\nLeeds." }),
    );
    expect(saved.ok).toBe(true);
    expect(await getOwnProfile(ana)).toMatchObject({
      name: "Ana Silva",
      handle: "ana-silva",
      bio: "Nurse.\nLeeds.",
      mayChangeHandle: true,
    });
    expect((await getOwnProfile(ben)).name).toBe("Ben");
  });

  test("of two people who want one handle at once, one gets it and the other a sentence", async () => {
    const all = [await aPerson(), await aPerson(), await aPerson()];
    const results = await Promise.all(
      all.map((one) => saveProfile(one, profile({ handle: "the-same" }))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const refused of results.filter(({ ok }) => !ok)) {
      expect(refused).toMatchObject({ code: "handle_taken", field: "handle" });
    }
  });

  test.each(["desk", "admin", "editor", "sign-in", "api"])(
    "cannot have the handle %s",
    async (handle) => {
      const refused = await saveProfile(await aPerson(), profile({ handle }));
      expect(refused).toMatchObject({ ok: false, field: "handle" });
    },
  );

  test.each(["ab", "-ana", "ana-", "a--na", "ana silva", "ána", "../x", "x".repeat(41)])(
    "cannot have the handle %j, which is no address",
    (handle) => {
      expect(profileSchema.safeParse({ name: "Ana", handle, bio: "" }).success).toBe(false);
    },
  );

  test("cannot look like somebody on the desk, nor like an office", async () => {
    const editor = await aPerson({ role: "editor", name: "Tomas Reyes" });
    await saveProfile(editor, profile({ name: "Tomas Reyes", handle: "tomas-reyes" }));
    const ana = await aPerson();
    const names = [
      "Tomas Reyes",
      "TOMAS REYES",
      "Tоmаs Rеyеs",
      "T0mas-Reyes",
      "Tomás Reyes",
      "The Editor",
      "Editor",
      "Chief  Editor",
    ];
    for (const name of names) {
      expect(await saveProfile(ana, profile({ name }))).toMatchObject({
        code: "name_of_staff",
        field: "name",
      });
    }
    expect(await saveProfile(ana, profile({ handle: "t0mas-reyes" }))).toMatchObject({
      code: "handle_of_staff",
    });
    // Their own name is theirs, and another's is free.
    expect(
      (await saveProfile(editor, profile({ name: "Tomas Reyes", handle: "tomas-reyes" }))).ok,
    ).toBe(true);
    expect((await saveProfile(ana, profile({ name: "Tom Reyes" }))).ok).toBe(true);
  });

  test("keeps its handle once published pieces link to it, and those pages are made anew", async () => {
    const ana = await aPerson({ name: "Ana Silva" });
    await aSubmission(ana, "published");
    const { handle, name } = await getOwnProfile(ana);
    expect(await saveProfile(ana, profile({ name, handle: "another" }))).toMatchObject({
      code: "handle_fixed",
    });
    expect(await saveProfile(ana, profile({ name, handle: "" }))).toMatchObject({
      code: "handle_needed",
    });
    await db.delete(renewals);
    expect((await saveProfile(ana, profile({ name, handle, bio: "New." }))).ok).toBe(true);
    const [renewed] = await db.select().from(renewals);
    expect(renewed?.paths).toContain(`/contributors/${handle}`);
    expect(renewed?.paths.some((path) => path.startsWith("/articles/"))).toBe(true);
  });

  test("another name stands at once beside all they said, and under nothing else", async () => {
    const ana = await aRegular("Ana Silva");
    const [said, elsewhere] = [await aPiece(), await aPiece()];
    await says(ana, said.slug, "The night shift is just as you say.");
    await says(await aRegular(), elsewhere.slug, "So it is here.");
    await db.delete(renewals);
    const { name, handle } = await getOwnProfile(ana);
    await saveProfile(ana, profile({ name, handle: handle ?? "", bio: "New." }));
    expect(await db.select().from(renewals)).toEqual([]);
    await saveProfile(ana, profile({ name: "A nurse", handle: handle ?? "" }));
    const [renewed, ...more] = await db.select().from(renewals);
    expect(more).toEqual([]);
    expect(renewed).toMatchObject({ lists: false, all: false, soon: false });
    expect(renewed?.paths).toHaveLength(2);
    expect(renewed?.paths).toContain(`/articles/${said.slug}`);
    expect(renewed?.paths).not.toContain(`/articles/${elsewhere.slug}`);
  });

  test("a name without a letter, or made of signs nobody sees, is no name", () => {
    for (const name of ["", "   ", "\u200b\u2060", "123", "🙂"]) {
      expect(profileSchema.safeParse({ name, handle: "", bio: "" }).success).toBe(false);
    }
    for (const name of ["李小龍", "Łukasz Żółć", "محمد", "O’Neill-Smith"]) {
      expect(profileSchema.safeParse({ name, handle: "", bio: "" }).success).toBe(true);
    }
  });
});

test("what looks the same has one skeleton, and what does not has two", () => {
  expect(skeletonOf("Ｍarta")).toBe(skeletonOf("rnarta"));
  expect(skeletonOf("Ben")).not.toBe(skeletonOf("Bea"));
  expect(skeletonOf("李小龍")).not.toBe(skeletonOf("王小龍"));
});

describe("one's own experience", () => {
  const entry = { role: "Nurse", organisation: "", place: "Leeds", period: "2016–2021", seen: "" };

  test("is kept in the order given, and replaced as a whole", async () => {
    const ana = await aPerson();
    const roles = async () => (await getOwnProfile(ana)).experience.map(({ role }) => role);
    await saveExperience(ana, { entries: [entry, { ...entry, role: "Clerk" }] });
    expect(await roles()).toEqual(["Nurse", "Clerk"]);
    await saveExperience(ana, { entries: [{ ...entry, role: "Clerk" }, entry] });
    expect(await roles()).toEqual(["Clerk", "Nurse"]);
    await saveExperience(ana, { entries: [] });
    expect(await roles()).toEqual([]);
  });

  test("needs a role, and has an end", () => {
    expect(experienceSchema.safeParse({ entries: [{ ...entry, role: " " }] }).success).toBe(false);
    expect(experienceSchema.safeParse({ entries: Array(21).fill(entry) }).success).toBe(false);
  });
});

describe("one's own sessions", () => {
  test("are listed without what opens them, and one is ended at once", async () => {
    const ana = await aPerson();
    const [here, there] = [await aSession(ana), await aSession(ana)];
    const listed = await listSessions(ana.id, here);
    expect(listed.filter((session) => session.here)).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toContain(here);
    for (const { tokenHash } of await db.select().from(sessions)) {
      expect(JSON.stringify(listed)).not.toContain(tokenHash);
    }
    const other = listed.find((session) => !session.here);
    expect((await endSession(ana, { id: other?.id ?? "" })).ok).toBe(true);
    expect(await personOfSession(there)).toBeNull();
    expect(await personOfSession(here)).not.toBeNull();
  });

  test("are nobody else's to end", async () => {
    const [ana, eve] = [await aPerson(), await aPerson({ role: "chief" })];
    const token = await aSession(ana);
    const [listed] = await listSessions(ana.id, token);
    expect(await endSession(eve, { id: listed?.id ?? "" })).toMatchObject({ code: "not_found" });
    expect(await personOfSession(token)).not.toBeNull();
  });

  test("end all but the one that asks", async () => {
    const ana = await aPerson();
    const here = await aSession(ana);
    const others = [await aSession(ana), await aSession(ana)];
    const mine = (await listSessions(ana.id, here)).find((session) => session.here);
    expect(await endSessionsBut(ana, { id: mine?.id ?? "" })).toMatchObject({
      value: { ended: 2 },
    });
    expect(await personOfSession(here)).not.toBeNull();
    for (const token of others) expect(await personOfSession(token)).toBeNull();
    const [row] = await db.select().from(people).where(eq(people.id, ana.id));
    expect(row).toBeDefined();
  });
});
