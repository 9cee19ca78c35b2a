import { randomBytes } from "node:crypto";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/db/migrate";
import { ensurePostgres } from "@/lib/postgres/embedded";
import { onServer, urlOf } from "./server";

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

  const template = `template_${randomBytes(6).toString("hex")}`;
  await onServer(server.url, `create database ${template}`);
  await migrate(urlOf(server.url, template));
  project.provide("database", { url: server.url, template });

  return async () => {
    await onServer(server.url, `drop database ${template} with (force)`);
    await server.stop();
  };
}
