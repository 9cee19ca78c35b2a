import { describe, expect, it } from "vitest";
import { linkHref } from "@/lib/content/links";

describe("an address in a text", () => {
  it.each([
    "https://example.org",
    "http://example.org/a?b=c&d=%20#e",
    "HTTPS://EXAMPLE.org/",
    "https://müller.example/straße",
    "mailto:desk@example.org",
    "mailto:desk@example.org?subject=Hello",
  ])("%s stays as it was typed", (href) => expect(linkHref(href)).toBe(href));

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "\u0000javascript:alert(1)",
    "\u200bjavascript:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd",
    "https:evil.example",
    "https:/evil.example",
    "https:\\\\evil.example",
    "https:///evil.example",
    "//evil.example",
    "/relative",
    "#top",
    "tel:123",
    "mailto:",
    "mailto:nobody",
    "https://",
    "https://[bad",
    "https://bank.example@evil.example/",
    "",
    `https://example.org/${"a".repeat(2_000)}`,
  ])("%j is no link", (href) => expect(linkHref(href)).toBeNull());

  it.each([null, undefined, 1, {}, [], { toString: () => "https://example.org" }])(
    "%j is no link",
    (value) => expect(linkHref(value)).toBeNull(),
  );

  it("loses what browsers would skip, and encodes the spaces inside", () => {
    expect(linkHref(" https://exam\tple.org/a b\u00a0c\n")).toBe(
      "https://example.org/a%20b%C2%A0c",
    );
  });
});
