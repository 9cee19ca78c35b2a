import { expect, test } from "vitest";
import { db } from "@/db/client";
import { mailbox } from "@/db/schema/jobs";
import { listLetters } from "@/lib/mail/mailbox";
import { freshDatabase } from "../support/database";

freshDatabase();

test("the demonstration's mailbox shows one person's letters, however their address is typed", async () => {
  const letter = { subject: "Hello", body: "You there.", at: new Date() };
  await db.insert(mailbox).values([
    { ...letter, recipient: "editor@example.org" },
    { ...letter, recipient: "reader@example.org" },
  ]);
  expect(await listLetters(undefined, 1)).toMatchObject({ recipient: null, count: 2 });
  expect(await listLetters(" Editor@Example.org ", 1)).toMatchObject({ count: 1 });
  for (const stranger of ["\0", "\ud800", "'; drop table mailbox; --", ["a", "b"], {}]) {
    const found = await listLetters(stranger, 1);
    expect(found?.count).toBe(found?.recipient ? 0 : 2);
  }
});
