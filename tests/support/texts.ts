import type { DocumentNode } from "@/lib/content/node";
import { type Content, emptyContent } from "@/lib/content/schema";

/** Content that passes every check of the first guidelines. */
export function aText(over: Partial<Content> = {}): Content {
  const sentence = "I stood at the counter that night and wrote down what I saw as it happened. ";
  const paragraph = { type: "paragraph", content: [{ type: "text", text: sentence.repeat(8) }] };
  const content = emptyContent("Ada Byline", "Ada Byline was a ward clerk for nine years.");
  for (const answer of Object.values(content.disclosures)) answer.answer = "no";
  return {
    ...content,
    headline: "What the counter looked like from behind",
    standfirst: "The queue was longer than the report says, and I was the one who counted it.",
    body: { type: "doc", content: [paragraph, paragraph, paragraph, paragraph, paragraph] },
    howKnown: "I worked the counter for nine years, and I was on the shift the report describes.",
    news: {
      title: "Report finds counters were quiet",
      source: "The Town Crier",
      url: "https://crier.example/counters",
      date: "2026-11-01",
    },
    ...over,
    ...(over.marks && !over.body && { body: markedBody(paragraph, over.marks) }),
  };
}

/** The body with one first-hand sentence for each mark. */
function markedBody(paragraph: DocumentNode, marks: Content["marks"]): DocumentNode {
  const sentences = marks.map(({ id }) => ({
    type: "paragraph",
    content: [
      {
        type: "text",
        text: `I signed for it myself, in the book marked ${id}.`,
        marks: [{ type: "firsthand", attrs: { id } }],
      },
    ],
  }));
  return { type: "doc", content: [...Array(5).fill(paragraph), ...sentences] };
}
