import { expect, it } from "vitest";
import { canDismiss, dayOf, most, tooManyReports } from "@/lib/error-reports/rules";
import { dismissSchema, errorReportSchema } from "@/lib/error-reports/schema";

const typed = { slug: "the-night-shift", words: "", wrong: "It was three.", source: "", email: "" };
const said = (input: object) => errorReportSchema.safeParse({ ...typed, ...input });

it("a report is closed once, and not while a correction that answers it is open", () => {
  const open = { closedAt: null, proposalId: null };
  expect(canDismiss(open)).toMatchObject({ ok: true });
  expect(canDismiss({ ...open, proposalId: "p" })).toMatchObject({ code: "under_correction" });
  expect(canDismiss({ ...open, closedAt: new Date() })).toMatchObject({ code: "none_open" });
});

it("a day is a day of UTC, for everybody", () => {
  expect(dayOf(new Date("2026-11-03T23:59:59.999Z"))).toBe("2026-11-03");
  expect(dayOf(new Date("2026-11-04T00:00:00+02:00"))).toBe("2026-11-03");
});

it("too many says when the next can go, and keeps what was written", () => {
  const now = new Date("2026-11-03T10:00:00Z");
  const message = (ms: number) => tooManyReports(new Date(now.getTime() + ms), now).message;
  expect(message(12 * 60_000)).toMatch(/in 12 minutes.*kept/);
  expect(message(1)).toMatch(/in a minute/);
});

it("what is wrong must be said, in words somebody can see", () => {
  for (const nothing of ["", "   \n ", "\u200b\u2060", "\u0000"]) {
    expect(said({ wrong: nothing }).error?.issues).toMatchObject([
      { path: ["wrong"], message: "Say what is wrong." },
    ]);
  }
  expect(dismissSchema.safeParse({ reportId: crypto.randomUUID(), reason: " " }).success).toBe(
    false,
  );
});

it("controls and false directions go, the rest is as it was typed", () => {
  const wrong = "It was\u0000 three\u202e,\r\nnot four. <b>'--</b>";
  expect(said({ wrong }).data?.wrong).toBe("It was three,\nnot four. <b>'--</b>");
});

it("a text as long as the field takes is taken, line ends counted once", () => {
  const lines = "a\r\n".repeat(most.wrong / 2);
  expect(said({ wrong: lines }).success).toBe(true);
  expect(said({ wrong: "a".repeat(most.wrong + 1) }).error?.issues).toMatchObject([
    { path: ["wrong"], message: "Keep this to 4,000 characters." },
  ]);
});
