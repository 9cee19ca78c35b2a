import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** A comment, or a string as it stands in the source; nothing else of it. */
const commentOrString = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

const stringsIn = (source: string) =>
  (source.match(commentOrString) ?? []).filter((found) => /^["`]/.test(found));

/** What commenters type, with either apostrophe: patterns, not sentences. */
const patterns = /^lib\/screening\//;

const files = ["app", "components", "lib"].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(top, name))
    .filter((file) => !patterns.test(file)),
);

it("sets what people read with the apostrophe of print", () => {
  const typed = files.flatMap((file) =>
    stringsIn(readFileSync(file, "utf8"))
      .filter((text) => /\p{L}'\p{L}|s' \p{L}/u.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(typed).toEqual([]);
});
