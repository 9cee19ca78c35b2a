import { describe, expect, it } from "vitest";
import {
  asksForAnswer,
  emptyPlaces,
  placeOf,
  spokenFindings,
} from "@/components/submissions/finding-places";
import { directionOf } from "@/components/submissions/language";
import { timeOf } from "@/components/submissions/time-of";
import {
  addressOf,
  formField,
  isSameText,
  toWritingText,
  writingOf,
} from "@/components/submissions/writing-text";
import type { Finding } from "@/lib/checks/finding";
import { emptyContent } from "@/lib/content/schema";

const text = { content: emptyContent("Ada"), answers: {}, topicId: null };
const typed = (change: object) => ({
  writing: { ...writingOf(text), ...change },
  body: text.content.body,
});
const aFinding = (change: Partial<Finding>): Finding => ({
  guideline: "headline",
  title: "A headline that says it",
  severity: "block",
  field: "headline",
  part: null,
  start: 0,
  end: 0,
  text: "",
  why: "It is missing.",
  fix: "Write one.",
  ...change,
});

describe("typed text", () => {
  it("comes back from the server as it was typed", () => {
    const sent = toWritingText(typed({}));
    expect(sent.ok && isSameText(sent.text, text)).toBe(true);
  });

  it("is saved whole although the address of the news is not finished", () => {
    const news = { title: "Waits rise", source: "", url: "not an address", date: "" };
    const sent = toWritingText(typed({ news }));
    expect(sent.ok && sent.text.content.news).toEqual({ ...news, url: "" });
  });

  it("has its address completed", () => {
    expect(addressOf("bbc.co.uk/news/1")).toBe("https://bbc.co.uk/news/1");
    expect(addressOf("  ")).toBe("");
    expect(addressOf("javascript:alert(1)")).toBeNull();
  });

  it("that is too long is refused on its field, with the limit", () => {
    const sent = toWritingText(typed({ headline: "a".repeat(301) }));
    expect(sent.ok).toBe(false);
    expect(!sent.ok && sent.fieldErrors.headline).toContain("300");
  });

  it("leaves out answers that say nothing", () => {
    const sent = toWritingText(
      typed({ answers: { sources: "  ", length: " Long for a reason. " } }),
    );
    expect(sent.ok && sent.text.answers).toEqual({ length: "Long for a reason." });
  });

  it("finds the field that a refusal of the server belongs to", () => {
    expect(formField("content.news.url")).toBe("news.url");
    expect(formField("content.body.content.0")).toBe("body");
  });
});

describe("findings on a new draft", () => {
  const quiet = emptyPlaces(emptyContent("Ada"));

  it("keep quiet about what was not begun, and speak of what was filled in", () => {
    expect(spokenFindings([aFinding({})], quiet)).toEqual([]);
    expect(spokenFindings([aFinding({ field: "byline" })], quiet)).toHaveLength(1);
  });

  it("speak once the place was left", () => {
    const after = new Set(quiet);
    after.delete("headline");
    expect(spokenFindings([aFinding({})], after)).toHaveLength(1);
  });

  it("always speak of words that stand there", () => {
    const words = aFinding({ field: "body", start: 4, end: 9, text: "forty" });
    expect(spokenFindings([words], quiet)).toEqual([words]);
  });

  it("know the part of a field they are about", () => {
    expect(placeOf(aFinding({ field: "disclosures", part: "ai" }))).toBe("disclosures.ai");
    expect(placeOf(aFinding({ field: "news" }))).toBe("news.title");
  });

  it("ask for one answer a guideline, however often it is broken", () => {
    const first = aFinding({ guideline: "sources", severity: "answer", start: 1, end: 2 });
    const second = aFinding({ guideline: "sources", severity: "answer", start: 5, end: 6 });
    expect([first, second].map((one) => asksForAnswer(one, [first, second]))).toEqual([
      true,
      false,
    ]);
  });
});

describe("a piece's language", () => {
  it("carries its direction", () => {
    expect(directionOf("ar")).toBe("rtl");
    expect(directionOf("he-IL")).toBe("rtl");
    expect(directionOf("en")).toBe("ltr");
  });
});

describe("a saved time", () => {
  it("is a clock time today, and has its day on another", () => {
    const moment = new Date(2026, 10, 22, 14, 2).getTime();
    expect(timeOf(moment, moment)).toBe("14:02");
    expect(timeOf(moment, moment + 2 * 86_400_000)).toContain("22 Nov");
  });
});
