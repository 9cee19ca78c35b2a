import { randomBytes } from "node:crypto";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/db/migrate";
import { ensurePostgres } from "@/lib/postgres/embedded";
import { databasesOf, onServer, urlOf } from "./server";

/**
 * One PostgreSQL for the whole run: the one DATABASE_URL named, or an embedded one of this run's own, so that several
 * runs on one machine do not meet. One database on it is migrated, and every test file copies that.
 */
export default async function databaseServer(project: TestProject) {
  const given = process.env.FIRSTHAND_TEST_SERVER;
  const server = given
    ? { url: given, stop: async () => {} }
    : await ensurePostgres(path.join(String(process.env.FIRSTHAND_TEST_DATA), "database"), {
        quick: true,
      });

  const run = randomBytes(6).toString("hex");
  const template = `firsthand_template_${run}`;
  await onServer(server.url, `create database ${template}`).catch(refused);
  await migrate(urlOf(server.url, template));
  project.provide("database", { url: server.url, template });

  return async () => {
    // Also what a test file that was killed has left; never anything that another run, or anybody, made.
    for (const name of await databasesOf(server.url, run))
      await onServer(server.url, `drop database ${name} with (force)`);
    await server.stop();
  };
}

/** 42501: insufficient privilege. */
function refused(error: Error & { code?: string }): never {
  if (error.code !== "42501") throw error;
  throw new Error(
    "The role in DATABASE_URL may not create databases, and each test file makes one of its own and drops it " +
      "at the end. As a superuser of that server: alter role … createdb;",
    { cause: error },
  );
}
