import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  commentActions,
  commentPages,
  openActions,
  otherAddresses,
  ownActions,
  ownPages,
  pieceActions,
  piecePages,
  publicAddresses,
  queries,
} from "./matrix";

const filesUnder = (top: string) =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const exportsOf = (file: string) =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /^export (?:(?:async )?function (\w+)|const (\w+) = (?:cache|action|openAction)\()/gm,
    ),
  ].map(([, called, made]) => called ?? made ?? "");

describe("nothing is reachable that the matrix does not know", () => {
  it("no action", () => {
    const actions = filesUnder("lib")
      .filter((file) => basename(file) === "actions.ts")
      .flatMap(exportsOf);
    expect(actions.sort()).toEqual(
      [
        ...Object.keys({ ...pieceActions, ...commentActions, ...ownActions, ...openActions }),
      ].sort(),
    );
  });

  it("no page and no route handler", () => {
    const addresses = filesUnder("app")
      .filter((file) => /^(page\.tsx|route\.ts)$/.test(basename(file)))
      .map((file) => file.replace(/^app/, "").replace(/\/\([^)]+\)/g, ""))
      .map((file) => file.replace(/\/(page\.tsx|route\.ts)$/, "") || "/");
    const known = Object.keys({ ...ownPages, ...piecePages, ...commentPages, ...otherAddresses });
    expect(addresses.sort()).toEqual([...known, ...publicAddresses].sort());
  });

  it("no query, and each is driven through an address of the matrix", () => {
    const found = filesUnder("lib")
      .filter((file) => basename(file) === "queries.ts")
      .flatMap((file) => exportsOf(file).map((name) => `${file.split("/")[1]}.${name}`));
    expect(found.sort()).toEqual(Object.keys(queries).sort());
    const pages = Object.keys({ ...ownPages, ...piecePages, ...commentPages });
    const addresses = [...pages, ...publicAddresses];
    expect(
      Object.values(queries)
        .flat()
        .filter((at) => !addresses.includes(at)),
    ).toEqual([]);
  });

  /** Plain forms' ways to a gated action, for a browser without script: each calls one, and nothing else. */
  const forms = [
    "app/(member)/comments/[id]/send-comment.ts",
    "app/(member)/submissions/start-piece.ts",
    "app/(open)/articles/[slug]/error/send-report.ts",
  ];

  it("and no server action is written outside the rooms' actions.ts", () => {
    const strays = [...filesUnder("app"), ...filesUnder("components"), ...filesUnder("lib")].filter(
      (file) =>
        /^\s*"use server"/m.test(readFileSync(file, "utf8")) && basename(file) !== "actions.ts",
    );
    expect(strays.sort()).toEqual(forms);
    for (const file of forms)
      expect(readFileSync(file, "utf8")).not.toMatch(/commands|queries|db\//);
  });
});
