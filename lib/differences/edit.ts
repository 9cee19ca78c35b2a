export type TextField =
  | "headline"
  | "standfirst"
  | "byline"
  | "authorNote"
  | "howKnown"
  | "news.title"
  | "news.source"
  | "news.url"
  | "news.date";
export type Edit =
  | { field: TextField; before: string; after: string }
  | {
      field: "body";
      kind: "insert" | "delete" | "replace" | "format" | "move" | "structure";
      parts: { from: number; to: number; slice: unknown }[];
    };
export function withWording(_edit: Edit, _text: string): Edit {
  throw new Error("The differences room is not laid yet.");
}
