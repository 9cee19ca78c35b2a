import type { Content } from "@/lib/content/schema";
import type { Edit } from "./edit";
export function applyEdits(_base: Content, _edits: Edit[]): Content {
  throw new Error("The differences room is not laid yet.");
}
