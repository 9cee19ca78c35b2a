import type { Content } from "@/lib/content/schema";
import type { Edit } from "./edit";
export function isMechanical(_edit: Edit, _base: Content): boolean {
  throw new Error("The differences room is not laid yet.");
}
