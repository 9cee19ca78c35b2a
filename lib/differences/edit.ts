import { z } from "zod";

/** The fields of a content that hold text an editor may change, in reading order; the body stands before "authorNote". */
export const textFields = [
  "headline",
  "standfirst",
  "byline",
  "news.title",
  "news.source",
  "news.url",
  "news.date",
  "authorNote",
  "howKnown",
] as const;
export type TextField = (typeof textFields)[number];

export const bodyKinds = ["insert", "delete", "replace", "format", "move", "structure"] as const;
export type BodyKind = (typeof bodyKinds)[number];

/**
 * A range of the base document (ProseMirror positions) and what stands in its place: a ProseMirror slice as JSON, null
 * for nothing. An open slice may hold only the end of one block and the beginning of the next: that is how a paragraph
 * is split in two without a word of it being repeated.
 */
export type Part = { from: number; to: number; slice: unknown };

/** A new text for a whole field. */
export type FieldEdit = { field: TextField; before: string; after: string };

/**
 * One change of the body. A move has two parts: where the blocks were, and where they go; what else changed inside
 * them are edits of their own, at the old place. Every other kind with several parts (a list made of four paragraphs,
 * a sentence set in bold around a word that was bold) is still one change: all its parts or none.
 */
export type BodyEdit = { field: "body"; kind: BodyKind; parts: Part[] };

/** One change to a content that can be accepted or rejected by itself. Plain JSON. */
export type Edit = FieldEdit | BodyEdit;

const partSchema = z
  .strictObject({
    from: z.int().nonnegative(),
    to: z.int().nonnegative(),
    slice: z
      .strictObject({
        content: z.array(z.record(z.string(), z.unknown())).min(1),
        openStart: z.int().nonnegative().optional(),
        openEnd: z.int().nonnegative().optional(),
      })
      .nullable(),
  })
  .refine(({ from, to }) => from <= to);

/** An edit as it is kept and as it comes back from where it is kept. */
export const editSchema: z.ZodType<Edit> = z.discriminatedUnion("field", [
  z.strictObject({ field: z.enum(textFields), before: z.string(), after: z.string() }),
  z.strictObject({
    field: z.literal("body"),
    kind: z.enum(bodyKinds),
    parts: z.array(partSchema).min(1),
  }),
]);
