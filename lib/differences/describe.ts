import type { Content } from "@/lib/content/schema";
import type { Edit } from "./edit";
export function describeEdit(
  _edit: Edit,
  _base: Content,
): {
  kind: string;
  field: string;
  before: string;
  after: string;
  context: { left: string; right: string };
  block: number | null;
  sentence: string;
} {
  throw new Error("The differences room is not laid yet.");
}
