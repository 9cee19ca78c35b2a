import { type Span, segmentsOf } from "@/lib/reviews/rules";

const isRequest = (id: string) => id.startsWith("request-");
const lookOf = (ids: string[]) => (ids.some(isRequest) ? "pointed asked" : "pointed");

/** One field's text with the places that findings and requests point at, each reachable by its id. */
export function PointedText({ text, spans }: { text: string; spans: Span[] }) {
  return segmentsOf(text, spans).map((segment, index) =>
    segment.ids.length === 0 ? (
      segment.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a text have no other name than their place.
      <mark key={index} className={lookOf(segment.ids)} id={segment.begins[0]}>
        {segment.text}
      </mark>
    ),
  );
}
