import { expect, test } from "vitest";
import { compose } from "@/lib/mail/letter";
import { findOwnLinks } from "@/lib/mail/own-links";

const here = "http://localhost:3000";

test("our own addresses in a letter can be followed, and the text stays whole", () => {
  const text = `Open ${here}/sign-in/confirm?a=b&c=d.\nOr ${here}/desk, later.`;
  const found = findOwnLinks(text, here);
  expect(found.flatMap(({ href }) => href ?? [])).toEqual([
    `${here}/sign-in/confirm?a=b&c=d`,
    `${here}/desk`,
  ]);
  expect(found.map((stretch) => stretch.text).join("")).toBe(text);
});

test.each([
  "https://evil.example/sign-in",
  `${here}.evil.example/`,
  "http://localhost:3001/",
  `http://localhost:3000@evil.example/`,
  "javascript:alert(1)",
])("%s stays text", (address) => {
  expect(findOwnLinks(`See ${address} now`, here).every(({ href }) => href === null)).toBe(true);
});

test("a letter's subject is one line that a header can hold", () => {
  const { subject, body } = compose({
    to: "a@example.net",
    subject: `A\r\nBcc: x@evil.test ${"long ".repeat(200)}\u202Etxt`,
    body: "a\0b   \n\n\n\n\nc",
  });
  expect(subject).not.toMatch(/[\r\n\u202e]/);
  expect(subject.length).toBeLessThanOrEqual(180);
  expect(body).toBe("ab\n\nc\n");
});
