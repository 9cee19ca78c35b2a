import type { Content } from "@/lib/content/schema";
import type { Edit, TextField } from "./edit";
export type Shown = {
  html: string;
  fields: Record<TextField, { type: "same" | "del" | "ins"; text: string }[]>;
};
export function showEdits(
  _base: Content,
  _edits: Edit[],
  _options: { idOf(index: number): string },
): Shown {
  throw new Error("The differences room is not laid yet.");
}
export function compareContents(_a: Content, _b: Content): Shown {
  throw new Error("The differences room is not laid yet.");
}
