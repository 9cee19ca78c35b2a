import { describe, expect, it } from "vitest";
import { runChecks } from "@/lib/checks/run";
import { type Content, emptyContent } from "@/lib/content/schema";
import { builtInGuidelines } from "@/lib/demonstration/guidelines";
import { disclosureKeys } from "@/lib/disclosures/rules";
import { aBody, aContent } from "../content/makers";
import { aText } from "../support/texts";

const { guidelines } = builtInGuidelines();
const found = (content: Content, key: string) =>
  runChecks(content, guidelines)
    .filter(({ guideline }) => guideline === key)
    .map(({ severity, field, text }) => [severity, field, text]);

const answered = Object.fromEntries(
  disclosureKeys.map((key) => [key, { answer: "no", detail: "" }]),
) as Content["disclosures"];

const finished: Content = {
  ...aContent([Array(80).fill("I was there and saw it happen.").join(" ")]),
  headline: "The night shift is where the health service is decided",
  standfirst: "Five winters of driving an ambulance taught me what a target costs.",
  howKnown: "I drove ambulances in Leeds from 2016 to 2021, mostly at night.",
  news: { title: "Waits rise", source: "The Post", url: "https://a.example/waits", date: "" },
  disclosures: answered,
};

describe("a piece", () => {
  it("that has everything is let be", () => {
    expect(runChecks(finished, guidelines)).toEqual([]);
  });

  it("that marks a sentence must say as what its author was there, and had better say where or when", () => {
    const mark = { id: "m1", role: "", place: "Leeds", period: "", attributed: false };
    const marked = (over: Partial<typeof mark>) => {
      const { body, marks } = aText({ marks: [{ ...mark, ...over }] });
      const content = [...(finished.body.content ?? []), ...(body.content ?? [])];
      return { ...finished, marks, body: { ...finished.body, content } };
    };
    const [finding] = runChecks(marked({}), guidelines);
    expect(finding).toMatchObject({ severity: "block", field: "marks", part: "m1" });
    expect(finding?.text).not.toBe("");
    expect(found(marked({ role: "Clerk", place: "" }), "basis")).toEqual([
      ["advise", "marks", finding?.text],
    ]);
    expect(found(marked({ role: "Clerk" }), "basis")).toEqual([]);
    expect(runChecks({ ...finished, marks: [mark] }, guidelines)).toEqual([]);
  });

  it("that is only begun is told everything that stands in the way, in the guidelines' order", () => {
    const blocks = runChecks(emptyContent(), guidelines).filter(
      ({ severity }) => severity === "block",
    );
    expect(blocks.map(({ guideline, part }) => part ?? guideline)).toEqual([
      "basis",
      "title",
      "length",
      "headline",
      "standfirst",
      ...disclosureKeys,
      "byline",
    ]);
    for (const { why, fix, title } of blocks)
      for (const text of [why, fix, title]) expect(text).not.toBe("");
  });

  it("is held against the guidelines of its own version and no others", () => {
    expect(runChecks(emptyContent(), [])).toEqual([]);
    const one = guidelines.filter(({ key }) => key === "byline");
    expect(new Set(runChecks(emptyContent(), one).map(({ guideline }) => guideline))).toEqual(
      new Set(["byline"]),
    );
  });

  it("fails as hard as its guideline says failing is", () => {
    const asking = guidelines.map((guideline) => ({ ...guideline, effect: "answer" as const }));
    expect(runChecks({ ...finished, byline: "" }, asking)[0]?.severity).toBe("answer");
  });

  it("that is empty to the eye counts as empty", () => {
    expect(found({ ...finished, howKnown: "\u200b\u2060 \n" }, "basis")).toEqual([
      ["block", "howKnown", ""],
    ]);
  });
});

describe("length", () => {
  const of = (words: number) =>
    found({ ...finished, body: aBody("I ".repeat(words)) }, "length").map(([severity]) => severity);

  it("is advice outside 400 to 1,200 words, and stops below 100 and above 6,000", () => {
    expect(
      [99, 100, 399, 400, 1200, 1201, 6000, 6001].map((words) => of(words)[0] ?? "fine"),
    ).toEqual(["block", "advise", "advise", "fine", "fine", "advise", "advise", "block"]);
  });

  it("counts a text without spaces by its words, not as one", () => {
    expect(of(0)).toEqual(["block"]);
    expect(
      found(
        { ...finished, language: "ja", body: aBody("私はその夜そこにいました。".repeat(80)) },
        "length",
      ),
    ).toEqual([]);
  });
});

describe("a headline", () => {
  it.each([
    ["WE ARE FAILING OUR NURSES", ""],
    ["The wards are full!", ""],
    [
      "I drove an ambulance for five winters, and you won’t believe what I saw",
      "you won’t believe",
    ],
    ["7 things nobody tells you about prison", "7 things"],
    ["x".repeat(101), ""],
  ])("%s: is advised against", (headline, span) => {
    expect(found({ ...finished, headline }, "headline")).toEqual([
      ["advise", "headline", span || headline],
    ]);
  });

  it.each([
    "NHS at 75",
    "Who pays?",
    "The wards are full",
    "5 lessons from the night shift",
    "病院は満員だ",
  ])("%s: is let be", (headline) =>
    expect(found({ ...finished, headline }, "headline")).toEqual([]),
  );
});

describe("a standfirst", () => {
  it("is advised to say more than the headline does, in two sentences", () => {
    const headline = "The wards are full";
    expect(
      found({ ...finished, headline, standfirst: "“The wards are full.”" }, "standfirst"),
    ).toHaveLength(1);
    expect(found({ ...finished, standfirst: "x ".repeat(121) }, "standfirst")).toHaveLength(1);
  });
});

describe("the basis", () => {
  it("is advised to be more than a word", () => {
    expect(found({ ...finished, howKnown: "I’m a nurse." }, "basis")).toEqual([
      ["advise", "howKnown", "I’m a nurse."],
    ]);
  });

  it("is missed in a body where nobody is", () => {
    const nobody = aBody(Array(20).fill("The ward was full and the US paid.").join(" "));
    expect(found({ ...finished, body: nobody }, "basis")).toEqual([["advise", "body", ""]]);
    expect(found({ ...finished, body: nobody, language: "pl" }, "basis")).toEqual([]);
    expect(found({ ...finished, body: aBody("The ward was full.") }, "basis")).toEqual([]);
  });
});

describe("disclosures", () => {
  it("ask for the sentence after a Yes, by name", () => {
    const disclosures = { ...answered, payment: { answer: "yes" as const, detail: " " } };
    const [finding, ...others] = runChecks({ ...finished, disclosures }, guidelines);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ field: "disclosures", part: "payment", severity: "block" });
    expect(finding?.why).toContain("payment");
  });
});

describe("news and byline", () => {
  it("are advised of what helps a reader and does not stop", () => {
    const news = { title: "Waits rise", source: "", url: "", date: "" };
    expect(found({ ...finished, news }, "news").map(([severity]) => severity)).toEqual([
      "advise",
      "advise",
    ]);
    expect(found({ ...finished, byline: "ana@example.org" }, "byline")).toHaveLength(1);
    expect(found({ ...finished, authorNote: "" }, "byline")).toEqual([
      ["advise", "authorNote", ""],
    ]);
  });
});
