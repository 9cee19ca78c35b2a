import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { closePool } from "@/db/client";
import { onServer, urlOf } from "./server";

/**
 * Gives a test file its own database: a copy of the migrated template. Call it once at the top of the file, before
 * any other hook; the database is there from the first hook on, and is dropped when the file is done.
 */
export function freshDatabase() {
  const { url, template } = inject("database");
  const run = template.replace("template", "test");
  const name = `${run}_${randomBytes(6).toString("hex")}`;

  beforeAll(async () => {
    await onServer(url, `create database ${name} template ${template}`);
    process.env.FIRSTHAND_DATABASE_URL = urlOf(url, name);
  });
  afterAll(async () => {
    await closePool();
    delete process.env.FIRSTHAND_DATABASE_URL;
    await onServer(url, `drop database ${name} with (force)`);
  });
}

declare module "vitest" {
  interface ProvidedContext {
    /** The server's address, and the database on it that fresh ones are copied from. */
    database: { url: string; template: string };
  }
}
