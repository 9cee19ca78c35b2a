import { describe, expect, it } from "vitest";
import { runChecks } from "@/lib/checks/run";
import { documentSchema } from "@/lib/content/document";
import type { Content } from "@/lib/content/schema";
import { builtInGuidelines } from "@/lib/demonstration/guidelines";
import { aContent, aDoc, aLink, aParagraph, aText } from "../content/makers";

const guideline = builtInGuidelines().guidelines.filter(({ key }) => key === "sources");
const pointedAt = (content: Content) => runChecks(content, guideline).map(({ text }) => text);
const inParagraph = (text: string) => pointedAt(aContent([text]));

describe("a fact from nowhere is pointed at", () => {
  it.each([
    "Studies show that tired nurses make more mistakes.",
    "Research has consistently shown that school starts too early.",
    "Experts agree that the system is broken.",
    "According to recent studies, most drivers lie about it.",
    "It is well documented that small wards do better.",
    "Some 43 percent of paramedics leave within three years.",
    "The waiting list grew by 12% in a year.",
    "Ambulance waits have doubled since 2019.",
    "Nurses are three times more likely to be assaulted than police officers.",
    "Response times rose from 7 minutes to 19 minutes.",
    "The council spent £3.4 million on consultants.",
    "They paid $48,000 for the sign.",
    "Last year 12,400 patients waited more than a day.",
    "One in five teachers will quit this year.",
    "Two-thirds of prisoners cannot read the forms.",
    "About 2 million people live in homes like these.",
    "Seventy-three percent of voters oppose the plan.",
    "Crime has fallen by a third since the programme began.",
    "Turnover doubled between 2019 and 2022.",
    "The backlog stands at 7.6 million cases.",
    "Hospitals closed 136 maternity wards between 2010 and 2021.",
    "Four out of five complaints are dismissed.",
    "Nationally, wait times average 18 weeks.",
    "The average nurse works 60 hours a week.",
    "The city has 600 fewer officers than it had in 2010.",
    "Data shows that answers are slower in poor districts.",
  ])("%s", (sentence) => expect(inParagraph(`It is worse now. ${sentence}`)).toEqual([sentence]));
});

describe("what the author knows, or says who knows, is let be", () => {
  it.each([
    "My 12-hour shift ended at four.",
    "I have 84 cows and 210 acres.",
    "Of the patients I saw that night, 40 percent had waited more than a day.",
    "We lost 30% of our crew that winter.",
    "The nurse was 52 and had worked here since 1998.",
    "At 3.15 in the morning, on 12 March 2021, bed 14 was empty.",
    "A coffee in the canteen is £2.40.",
    "She gave it 100 percent.",
    "According to the Office for National Statistics, 43 percent of paramedics leave.",
    "According to NHS England, 43 percent of paramedics leave.",
    "The Home Office says 43 percent leave within three years.",
    "A survey by the Royal College of Nursing found that one in five nurses will quit.",
    "The council’s own budget shows £3.4 million for consultants.",
    "A 2022 report from the Health Foundation put it at 43 percent.",
    "Some 43 percent leave (Health Foundation, 2022).",
    "“Some 43 percent leave,” the director told the committee.",
    "Our research showed that people want to be asked.",
    "Let’s say the ward has 40 percent fewer beds.",
    "If the council cut £3 million tomorrow, nobody would notice.",
    "She studies show horses, and the research shows up on Fridays.",
    "Nine times out of ten, the caller wants company.",
    "He was 90 percent sure it was his brother.",
    "The minutes of the March meeting record a 12 percent cut.",
    "Cleansing data suggests taking responsibility for it.",
    "Three of the five nurses were agency staff, at $9 an hour.",
    "At $1,140 apiece, thirty-one of them is $35,340.",
    "Of 133, 58 improved, which is 43.6 per cent.",
    "That is 73 percent.",
    "Ten days: $117,500.",
    "Oxygen saturation 93 per cent.",
    "Two more on nights is $188,000 by the memo’s own figure.",
    "Then four acres of gravel, and Odell wrote down $400,000.",
    "The new rule takes effect on January 1, 2027.",
    "The study was cold, and the research assistant had gone.",
    "There were three of them, two in the van.",
  ])("%s", (sentence) => expect(inParagraph(`It is worse now. ${sentence}`)).toEqual([]));

  const fact = "Some 43 percent of paramedics leave within three years.";
  const withBody = (...blocks: Parameters<typeof aDoc>) =>
    aContent([], { body: documentSchema.parse(aDoc(...blocks)) });

  it("where the paragraph links to a source", () => {
    const link = aText("The figures", aLink("https://a.example/figures"));
    expect(pointedAt(withBody(aParagraph(link, aText(` are public. ${fact}`))))).toEqual([]);
    expect(pointedAt(withBody(aParagraph(link), aParagraph(aText(fact))))).toEqual([fact]);
  });

  it("where the sentence is marked first-hand, and only that sentence", () => {
    const mark = { type: "firsthand", attrs: { id: "m1" } };
    const other = "One in five teachers will quit.";
    expect(pointedAt(withBody(aParagraph(aText(fact, mark), aText(` ${other}`))))).toEqual([other]);
  });

  it("where the paragraph goes on about the source before it", () => {
    const named = "The Health Foundation found the reason.";
    expect(pointedAt(aContent([named, `That report also counts: ${fact}`]))).toEqual([]);
    expect(pointedAt(aContent([named, fact]))).toEqual([fact]);
  });

  it("where it stands in a list led in by its source", () => {
    const list = {
      type: "bulletList",
      content: [{ type: "listItem", content: [aParagraph(aText(fact))] }],
    };
    expect(pointedAt(withBody(aParagraph(aText("According to NHS England:")), list))).toEqual([]);
    expect(pointedAt(withBody(aParagraph(aText("What changed:")), list))).toEqual([fact]);
  });

  it("in a quotation and in a heading", () => {
    const quote = { type: "blockquote", content: [aParagraph(aText(fact))] };
    const heading = { type: "heading", attrs: { level: 2 }, content: [aText(fact)] };
    expect(pointedAt(withBody(quote, heading))).toEqual([]);
  });

  it("when it is the figure in the news answered, or was given before", () => {
    const news = { title: "43 percent of paramedics quit", source: "", url: "", date: "" };
    expect(pointedAt(aContent([fact], { news }))).toEqual([]);
    expect(pointedAt(aContent([fact, "Think of that 43 percent again."]))).toEqual([fact]);
  });

  it("in a language the check cannot read", () => {
    expect(pointedAt(aContent(["43% der Sanitäter gehen."], { language: "de" }))).toEqual([]);
  });
});

it("the finding lies over exactly the sentence, in the plain text of the body", () => {
  const first = "I was there.";
  const [finding] = runChecks(
    aContent([first, "Dr. Ames left at 4 p.m. that day. Studies show it. End."]),
    guideline,
  );
  const start = first.length + 1 + "Dr. Ames left at 4 p.m. that day. ".length;
  expect(finding).toMatchObject({
    field: "body",
    severity: "advise",
    text: "Studies show it.",
    start,
    end: start + "Studies show it.".length,
  });
});

it("a text of nothing but figures gets a list a person can read", () => {
  const paragraphs = Array.from(
    { length: 500 },
    (_, index) => `About ${index + 2}.5 percent leave.`,
  );
  expect(pointedAt(aContent(paragraphs))).toHaveLength(20);
});
