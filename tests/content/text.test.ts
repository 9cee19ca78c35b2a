import { describe, expect, it } from "vitest";
import { firstStrong, guessLanguage } from "@/lib/content/direction";
import { cleanLine, cleanText, isBlank } from "@/lib/content/text";

describe("cleaned text", () => {
  it("keeps what a person typed: lines, emoji, joiners, marks of direction", () => {
    const typed = "Line one\nline two 👩‍👩‍👧‍👦🏳️‍🌈 été ＼(^o^) \u200fشكرا\u200f";
    expect(cleanText(typed)).toBe(typed);
  });

  it("has one kind of line end and no tabs", () => {
    expect(cleanText("a\r\nb\rc\u2028d\te")).toBe("a\nb\nc\nd e");
  });

  it("loses what no text may hold, and is then the same however often it is cleaned", () => {
    const once = cleanText("a\u0000\u001b[2J\ud83d\u0000\ude00\u202eb\ufeff\uffff\u0085");
    expect(once).toBe("a[2Jb\ufeff");
    expect(cleanText(once)).toBe(once);
  });

  it("in one line cannot show another order of letters than it has, and is nothing if it shows nothing", () => {
    expect(cleanLine(" \u202emoc.live\u202e@site\n\u2068x\u2069 ")).toBe("moc.live@site x");
    for (const invisible of [
      "\u200b\u200b",
      "\u200d",
      "\u034f",
      "\ufe0f",
      "\u2062",
      " \u00a0\u3000",
    ]) {
      expect(cleanLine(invisible)).toBe("");
      expect(isBlank(invisible)).toBe(true);
    }
    expect(isBlank("\u200bx")).toBe(false);
  });
});

describe("direction and language", () => {
  it("of a line is that of its first letter", () => {
    expect(["12. I", "(«كنت", "שלום world", "123 — !"].map(firstStrong)).toEqual([
      "ltr",
      "rtl",
      "rtl",
      null,
    ]);
  });

  it("of a piece is that of most of its letters", () => {
    expect(guessLanguage("NHS: كنت هناك تلك الليلة مع زملائي")).toEqual({
      language: "ar",
      direction: "rtl",
    });
    expect(guessLanguage("הייתי שם באותו לילה")).toEqual({ language: "he", direction: "rtl" });
    expect(guessLanguage("私は病院にいました")).toEqual({ language: "ja", direction: "ltr" });
    expect(guessLanguage("我那天晚上在医院")).toEqual({ language: "zh", direction: "ltr" });
    expect(guessLanguage("I was there, كنت هناك")).toEqual({ language: "en", direction: "ltr" });
    expect(guessLanguage("J’y étais", "fr")).toEqual({ language: "fr", direction: "ltr" });
    expect(guessLanguage("")).toEqual({ language: "en", direction: "ltr" });
  });
});
