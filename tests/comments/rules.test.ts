import { describe, expect, it } from "vitest";
import { commentState } from "@/db/schema/comments";
import { claimsToBeStaff } from "@/lib/comments/policy";
import {
  type Circumstances,
  canGo,
  type MoveName,
  minutesBetween,
  moves,
  placeOf,
  slowedUntil,
} from "@/lib/comments/rules";
import { cleanComment, linksIn } from "@/lib/content/comment-text";
import { closesAt, isOpen, stretchOf } from "@/lib/threads/rules";

const outcome = (decision: "published" | "held" | "refused") => ({
  decision,
  phase: null,
  rule: null,
  spans: [],
  score: 0,
  version: "1",
});
const calm: Circumstances = {
  newcomer: false,
  premoderated: false,
  judged: false,
  reports: 0,
  moderates: false,
};

describe("where a comment goes", () => {
  it.each([
    ["published", {}, "published", null],
    ["held", {}, "held", "screen"],
    ["refused", {}, "refused", "screen"],
    ["published", { newcomer: true }, "held", "newcomer"],
    ["published", { premoderated: true, newcomer: true }, "held", "premoderated"],
    ["published", { premoderated: true, moderates: true }, "published", null],
    ["published", { judged: true, moderates: true }, "held", "changed"],
    ["published", { reports: 3 }, "held", "reports"],
    ["published", { reports: 2 }, "published", null],
    ["refused", { reports: 3, judged: true, newcomer: true }, "refused", "screen"],
  ] as const)("screened %s, %o: %s for %s", (decision, about, state, cause) => {
    expect(placeOf(outcome(decision), { ...calm, ...about })).toEqual({ state, cause });
  });
});

describe("the table of moves", () => {
  it("lets nothing out of removed, and nothing but its writer into it", () => {
    for (const name of Object.keys(moves) as MoveName[]) {
      expect(canGo(name, "removed")).toBe(false);
      if (name !== "remove") expect(moves[name].to).not.toContain("removed");
    }
  });

  it("publishes what waits or was refused by a moderator alone, but for its writer's other words", () => {
    const publishing = (Object.keys(moves) as MoveName[]).filter((name) =>
      commentState.enumValues.some((from) => canGo(name, from, "published")),
    );
    expect(publishing.sort()).toEqual(["approve", "edit", "send_again", "undo"]);
    expect(canGo("edit", "appealed")).toBe(false);
    expect(canGo("send_again", "appealed")).toBe(false);
  });
});

describe("a heated conversation", () => {
  it.each([
    [0, 0, 0],
    [1, 0, 3],
    [3, 1, 6],
  ])(
    "with %i reports, %i of them about one's own, waits %i minutes",
    (reports, aboutMine, minutes) => {
      expect(minutesBetween({ reports, aboutMine })).toBe(minutes);
    },
  );

  it("lets the first reply of anybody through", () => {
    const now = new Date("2026-11-23T12:00:00Z");
    expect(slowedUntil({ reports: 5, aboutMine: 0 }, null, now)).toBeNull();
    const last = new Date("2026-11-23T11:58:00Z");
    expect(slowedUntil({ reports: 1, aboutMine: 0 }, last, now)).toEqual(
      new Date("2026-11-23T12:01:00Z"),
    );
    expect(slowedUntil({ reports: 0, aboutMine: 0 }, now, now)).toBeNull();
  });
});

describe("a comment's words", () => {
  it.each([
    ["a\u202eb\u2066c\u200bd\u00ade", "abcde"],
    ["  one\r\n\r\n\r\n\r\ntwo  ", "one\n\ntwo"],
    ["\u200b\u2060 \ufeff", ""],
    ["a\u0000b", "ab"],
    ["Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306", "Z\u0300\u0301\u0302\u0303"],
    ["می‌خواهم", "می‌خواهم"],
    ["👩‍🚒 <b>bold</b>", "👩‍🚒 <b>bold</b>"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(cleanComment(typed)).toBe(kept);
  });

  it("links to web addresses alone, and shows the host they really have", () => {
    const links = (text: string) =>
      linksIn(text)
        .filter(({ href }) => href)
        .map(({ text: shown, href }) => [shown, href]);
    expect(links("See https://example.org/a(b), and http://example.net.")).toEqual([
      ["example.org/a(b", "https://example.org/a(b"],
      ["example.net", "http://example.net"],
    ]);
    expect(
      links("https://bank.example@evil.example/ javascript:alert(1) data:text/html,x"),
    ).toEqual([]);
    expect(links("https://\u0430pple.example/")[0]?.[0]).toMatch(/^xn--/);
    expect(linksIn("no link").map(({ text }) => text)).toEqual(["no link"]);
    const text = "a https://example.org/x b https://example.org/ c";
    expect(
      linksIn(text)
        .filter(({ href }) => !href)
        .map((one) => one.text),
    ).toEqual(["a ", " b ", " c"]);
  });
});

it("knows a name that pretends to work here", () => {
  for (const name of ["Editor", "The Editor", "Аdmin", "M0derator", "Firsthand", "Firsthand Staff"])
    expect([name, claimsToBeStaff(name, "Firsthand")]).toEqual([name, true]);
  for (const name of ["Ada Byline", "Ed", "Adam In", "Stafford", "", "Desmond Deskin"])
    expect([name, claimsToBeStaff(name, "Firsthand")]).toEqual([name, false]);
});

describe("a thread", () => {
  const published = new Date("2026-11-01T10:00:00Z");
  it("closes by itself after so many days, and at once where it is closed", () => {
    const week = { mode: "open", closesAfterDays: 7 } as const;
    expect(closesAt(week, published)).toEqual(new Date("2026-11-08T10:00:00Z"));
    expect(isOpen(week, published, new Date("2026-11-08T09:59:59Z"))).toBe(true);
    expect(isOpen(week, published, new Date("2026-11-08T10:00:00Z"))).toBe(false);
    expect(isOpen({ mode: "closed", closesAfterDays: null }, published, published)).toBe(false);
  });

  it("has addresses for its stretches, and for no others", () => {
    expect(stretchOf("newest-1")).toEqual({ order: "newest", page: 1 });
    expect(stretchOf("oldest-12")).toEqual({ order: "oldest", page: 12 });
    for (const odd of ["newest", "newest-0", "newest-01", "best-1", "oldest-9999", "oldest-1x"])
      expect(stretchOf(odd)).toBeNull();
  });
});
