import fc from "fast-check";
import { expect, it } from "vitest";
import { everyoneSigned, requiredSigners } from "@/lib/approvals/rules";

it("asks the author to sign", () => {
  expect(requiredSigners({ authorId: "ada" })).toEqual(["ada"]);
});

it("takes a text as signed when all have signed exactly it, and not otherwise", () => {
  const name = fc.constantFrom("ada", "ben", "cyn", "dov");
  const signature = fc.record({ signerId: name, hash: fc.constantFrom("this", "another") });
  fc.assert(
    fc.property(fc.uniqueArray(name), fc.array(signature), (required, signatures) => {
      const over = new Set(signatures.filter(({ hash }) => hash === "this").map((s) => s.signerId));
      const missing = required.filter((id) => !over.has(id));
      const expected = required.length > 0 && missing.length === 0;
      expect(everyoneSigned(required, signatures, "this")).toBe(expected);
    }),
  );
  expect(everyoneSigned([], [{ signerId: "ada", hash: "this" }], "this")).toBe(false);
});
