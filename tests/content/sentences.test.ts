import { describe, expect, it } from "vitest";
import { sentenceSpans, wholeSentences } from "@/lib/content/whole-sentences";

const sentences = (text: string, language: string) =>
  sentenceSpans(text, language).map(({ start, end }) => text.slice(start, end));

describe("the sentences of a paragraph", () => {
  it.each([
    ["en", ["I saw Dr. Hale at 3 p.m. and at four.", "She said no.", "“Why?” she asked."]],
    ["en", ["J. R. Moss signed it.", "It cost 3.50 a day…", "Then it stopped!"]],
    ["de", ["Ich war am 3. Mai dort.", "„Halt!“ rief er.", "Niemand blieb."]],
    ["fr", ["J’étais là !", "Qui d’autre ?", "Personne."]],
    ["ar", ["كنت هناك في تلك الليلة.", "هل رآه أحد؟", "لا أحد."]],
    ["he", ["הייתי שם.", "ראיתי הכול!"]],
    ["el", ["Ήμουν εκεί.", "Το είδα."]],
    ["ru", ["Я был там.", "Кто ещё?"]],
  ])("in %s", (language, wanted) => {
    expect(sentences(wanted.join(" "), language)).toEqual(wanted);
  });

  it.each([
    ["ja", ["私はそこにいた。", "見たのは私だけだ！", "本当か？"]],
    ["zh", ["我当时在场。", "你看见了吗？"]],
    ["hi", ["मैं वहाँ था। ", "मैंने देखा।"]],
  ])("in %s, where nothing need stand between them", (language, wanted) => {
    expect(sentences(wanted.join(""), language)).toEqual(wanted.map((one) => one.trim()));
  });

  it("end at a line break", () => {
    expect(sentences("Ward 7\nNight shift", "en")).toEqual(["Ward 7", "Night shift"]);
  });

  it("are none where nothing is written", () => {
    expect(sentences("   ", "en")).toEqual([]);
  });
});

describe("what a selection touches", () => {
  const text = "One came. Two went. Three stayed.";
  const whole = (start: number, end = start) => {
    const span = wholeSentences(text, { start, end }, "en");
    return span && text.slice(span.start, span.end);
  };

  it("is the sentence the caret stands in, at the end of, or before", () => {
    expect(whole(0)).toBe("One came.");
    expect(whole(9)).toBe("One came.");
    expect(whole(10)).toBe("Two went.");
    expect(whole(text.length)).toBe("Three stayed.");
  });

  it("is every sentence of which anything is chosen, whole", () => {
    expect(whole(5, 12)).toBe("One came. Two went.");
    expect(whole(0, 9)).toBe("One came.");
    expect(whole(9, 10)).toBeNull();
  });
});
