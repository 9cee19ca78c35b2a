import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { read } from "@/lib/screening/reading";
import { screen } from "@/lib/screening/screen";
import { hostile } from "./hostile-texts";

const sound = (text: string) => {
  const { decision, spans, score } = screen(text);
  expect(["published", "held", "refused"]).toContain(decision);
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
  for (const { start, end } of spans) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
};

it("answers for every hostile text, with spans inside it", () => {
  for (const { text } of hostile(2_000)) sound(text);
});

it("does work in proportion to the length, whatever the text", () => {
  // Not by the clock: what is made of a text, its words, grows no faster than the text, and no word is looked at twice.
  for (const { name, text } of hostile(4_000)) {
    const { folded, tokens } = read(text);
    expect(folded.length, name).toBeLessThanOrEqual(4 * text.length);
    expect(tokens.length, name).toBeLessThanOrEqual(text.length);
    for (const [at, { start }] of tokens.entries())
      expect(start, name).toBeGreaterThanOrEqual(tokens[at - 1]?.end ?? 0);
  }
});

const shared = fileURLToPath(new URL("../../../shared/data/hostile/text", import.meta.url));

describe.runIf(existsSync(shared))("strings made to break programs", () => {
  it.each(["blns.json", "unicode.json"])("%s", (name) => {
    const all = JSON.parse(readFileSync(`${shared}/${name}`, "utf8")) as unknown[];
    const texts = all.flatMap((one) =>
      Object.values(typeof one === "object" && one ? one : { one }).filter(
        (value) => typeof value === "string",
      ),
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(screen(text).rule).not.toBe("unavailable");
      sound(text);
    }
  });
});
