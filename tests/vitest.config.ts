import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { runFolder } from "./support/run-folder.ts";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

// The tests must not meet the operator's own settings: a given server is only where test databases are made.
if (process.env.DATABASE_URL) process.env.FIRSTHAND_TEST_SERVER = process.env.DATABASE_URL;
for (const name of ["DATABASE_URL", "APP_URL", "SMTP_URL", "FIRSTHAND_DATABASE_URL"]) {
  delete process.env[name];
}
process.env.FIRSTHAND_TEST_DATA = runFolder(root);
const env = {
  FIRSTHAND_DATA: path.join(process.env.FIRSTHAND_TEST_DATA, "data"),
  AUTH_SECRET: "only for tests: 7f3b9c1d5e8a2046b",
};

/** A test of rules needs no database and no process: `npm run check` runs these alone. */
const files = fs
  .readdirSync(path.join(root, "tests"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => path.join("tests", file));
const needDatabase = files.filter((file) =>
  fs.readFileSync(path.join(root, file), "utf8").includes("support/database"),
);
const processes = files.filter((file) => file.startsWith(path.join("tests", "process", path.sep)));
const rules = files.filter((file) => !needDatabase.includes(file) && !processes.includes(file));

export default defineConfig({
  root,
  resolve: {
    alias: {
      "@": root,
      "server-only": path.join(root, "tests/support/server-only.ts"),
    },
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env,
    // It imports "next/server" without the ending Node asks for; Vite finds it.
    server: { deps: { inline: ["next-auth"] } },
    projects: [
      { extends: true, test: { name: "rules", include: rules } },
      {
        extends: true,
        test: {
          name: "database",
          include: needDatabase,
          globalSetup: path.join(root, "tests/support/database-server.ts"),
        },
      },
      {
        extends: true,
        test: { name: "process", include: processes, testTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
});
