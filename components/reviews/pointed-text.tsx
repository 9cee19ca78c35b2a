import { type Span, segmentsOf } from "@/lib/reviews/rules";

/** One field's text with the places findings point at, each reachable by the finding's id. */
export function PointedText({ text, spans }: { text: string; spans: Span[] }) {
  return segmentsOf(text, spans).map((segment, index) =>
    segment.ids.length === 0 ? (
      segment.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a text have no other name than their place.
      <mark key={index} className="pointed" id={segment.begins[0]}>
        {segment.text}
      </mark>
    ),
  );
}
