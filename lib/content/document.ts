import { z } from "zod";

/** A ProseMirror document as JSON. */
export type DocumentNode = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocumentNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
};

export const emptyDocument: DocumentNode = { type: "doc", content: [{ type: "paragraph" }] };

export const documentSchema = z.custom<DocumentNode>((value) => typeof value === "object");
