import { createHash } from "node:crypto";
import { canonical } from "./canonical";
import type { Content } from "./schema";

/** SHA-256, in hexadecimal, of the UTF-8 bytes of the canonical JSON of a content: what an author signs. Server only. */
export function hashOf(content: Content): string {
  return createHash("sha256").update(canonical(content), "utf8").digest("hex");
}
