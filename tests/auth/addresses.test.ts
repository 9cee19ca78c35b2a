import { expect, test } from "vitest";
import { proposedName, readAddress } from "@/lib/auth/address";
import addresses from "../hostile/addresses.json" with { type: "json" };

test.each(addresses)("$id $why: $expect", ({ address, expect: wanted }) => {
  const read = readAddress(address);
  // Whatever is taken is one plain address.
  if (read) expect(read).toMatch(/^[^\s@"(),:;<>[\]\\]+@[a-z0-9.-]+$/);
  if (wanted === "reject") expect(read).toBeNull();
  if (wanted.startsWith("accept")) expect(read).toBe(address.toLowerCase());
  const same = wanted.match(/^same account as (\S+)/)?.[1];
  if (same) expect(read).toBe(same);
});

test("what is no text, or longer than an address can be, is refused at once", () => {
  const start = performance.now();
  const long = [
    "a".repeat(100_000),
    `${"a.".repeat(50_000)}@b.example`,
    `a@${"b.".repeat(50_000)}c`,
  ];
  for (const wrong of [null, undefined, 7, ["a@b.example"], {}, ...long]) {
    expect(readAddress(wrong)).toBeNull();
  }
  expect(performance.now() - start).toBeLessThan(50);
});

test.each([
  ["new.person@example.org", "New Person"],
  ["ana_maria-lopez+desk@example.org", "Ana Maria Lopez"],
  ["x@example.org", "X"],
  ["1234@example.org", "New member"],
])("%s is first called %s", (address, name) => expect(proposedName(address)).toBe(name));
