import { describe, expect, it } from "vitest";
import { words } from "#words/screening";
import { rules } from "@/lib/screening/outcome";
import { screen } from "@/lib/screening/screen";

const rulesAlone = (text: string) => screen(text, { model: null });
const shown = (text: string) =>
  rulesAlone(text).spans.map(({ start, end }) => text.slice(start, end));

describe("what comes out", () => {
  it("publishes a courteous comment and names no rule", () => {
    const text = "Thank you for this. My mother worked at that plant.";
    expect(rulesAlone(text)).toMatchObject({
      decision: "published",
      phase: null,
      rule: null,
      spans: [],
    });
  });

  it("has words for every rule", () => {
    expect(Object.keys(words.rules).sort()).toEqual([...rules].sort());
  });

  it("refuses swearing and shows the very words, wherever they stand", () => {
    const text = "Ünder 😀 it all, what the fuck is this?";
    expect(rulesAlone(text)).toMatchObject({
      decision: "refused",
      phase: "swearing",
      rule: "profanity",
    });
    expect(shown(text)).toEqual(["fuck"]);
  });

  it("holds swearing that is quoted or reported", () => {
    expect(rulesAlone('He told her "fuck off" in front of the board.').rule).toBe("quoted");
    expect(rulesAlone("They called him an asshole at the meeting.").rule).toBe("quoted");
  });

  it("refuses shouting and lets acronyms be", () => {
    expect(rulesAlone("WAKE UP PEOPLE THEY ARE LYING").rule).toBe("all_caps");
    expect(rulesAlone("NATO, the FBI and NASA declined.").decision).toBe("published");
    expect(rulesAlone("NATO FBI NASA").decision).toBe("published");
  });

  it("holds a watched word, whole and folded, with any ending where the list says so", () => {
    const watched = ["Acme Corp", "recall*"];
    expect(screen("I work at ACME  corp.", { watched, model: null })).toMatchObject({
      decision: "held",
      rule: "watched_word",
      spans: [{ start: 10, end: 20 }],
    });
    expect(screen("Three récalls in a year", { watched, model: null }).rule).toBe("watched_word");
    expect(screen("Acme is fine", { watched, model: null }).decision).toBe("published");
  });

  it("holds what it could not finish in time, or at all", () => {
    expect(screen("Hello there", { expired: () => true })).toMatchObject({
      decision: "held",
      rule: "unavailable",
    });
    const broken = {
      watched: new Proxy([], {
        get() {
          throw new Error("broken");
        },
      }),
    };
    const outcome = screen("Hello there", { ...broken, model: null });
    expect(outcome).toMatchObject({ decision: "held", rule: "unavailable" });
  });
});
