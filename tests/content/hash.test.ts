import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { canonical } from "@/lib/content/canonical";
import { documentSchema } from "@/lib/content/document";
import { hashOf } from "@/lib/content/hash";
import { contentSchema } from "@/lib/content/schema";
import { anySent } from "./arbitrary";
import { aContent } from "./makers";

const shuffled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffled)
    : value && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, held]) => [key, shuffled(held)]),
        )
      : value;

it("canonical JSON is the one RFC 8785 shows", () => {
  const given = {
    literals: [null, true, false],
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
    string: '€$\u000f\nA\'B"\\\\"/',
  };
  expect(canonical(given)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

it("a hash is SHA-256 over the canonical content", () => {
  const content = aContent(["I was there."]);
  expect(hashOf(content)).toBe(createHash("sha256").update(canonical(content)).digest("hex"));
});

it("a body kept twice is the body kept once, and its hash outlives storage, key order and a second reading", () => {
  fc.assert(
    fc.property(anySent, (sent) => {
      const body = documentSchema.parse(sent);
      expect(documentSchema.parse(body)).toEqual(body);
      expect(JSON.stringify(documentSchema.parse(shuffled(body)))).toBe(JSON.stringify(body));
      const content = contentSchema.parse({ ...aContent([]), body });
      const stored = JSON.parse(JSON.stringify(shuffled(content)));
      expect(hashOf(contentSchema.parse(stored))).toBe(hashOf(content));
      expect(hashOf(stored)).toBe(hashOf(content));
    }),
  );
});

it("any change of what is printed is another hash", () => {
  const content = aContent(["I was there."]);
  const hashes = [
    content,
    { ...content, headline: "x" },
    { ...content, byline: "x" },
    aContent(["I was there"]),
    { ...content, marks: [{ id: "m", role: "", place: "", period: "", attributed: false }] },
  ].map(hashOf);
  expect(new Set(hashes).size).toBe(hashes.length);
});
