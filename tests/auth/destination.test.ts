import { expect, test } from "vitest";
import { ownPath } from "@/lib/auth/destination";
import redirects from "../hostile/open-redirect.json" with { type: "json" };

test.each(redirects)("$id stays here: $callbackUrl", ({ callbackUrl }) => {
  const path = ownPath(callbackUrl, "/submissions");
  expect(path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
  // As a Location header and as a link, read by the rules browsers use.
  expect(new URL(path, "https://site.example").origin).toBe("https://site.example");
});

test("a path of ours is kept with its query", () => {
  expect(ownPath("/desk/submissions/7?tab=history", "/")).toBe("/desk/submissions/7?tab=history");
});

const nowhere = [
  "/sign-in",
  "/sign-in/confirm?x",
  "/api/auth/sign-out",
  "",
  null,
  "/a\r\nSet-Cookie: x",
];
test.each(nowhere)("%j is no place to go to after signing in", (asked) => {
  expect(ownPath(asked, "/submissions")).toBe("/submissions");
});
