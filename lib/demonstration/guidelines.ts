import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const guidelineSchema = z.object({
  key: z.string().regex(/^[a-z-]+$/),
  title: z.string().min(1),
  rule: z.string().min(1),
  reason: z.string().min(1),
  judged: z.string().min(1),
  effect: z.enum(["block", "answer", "advise"]),
  settings: z.record(z.string(), z.number()),
});

const fileSchema = z.strictObject({
  version: z.int().positive(),
  guidelines: z.array(guidelineSchema).min(1),
  agreement: z.object({ version: z.int().positive(), text: z.string().min(1) }),
  /** What the desk does and when, beside the rules for writers: not versioned, nobody signs it. */
  ourSide: z.array(z.object({ title: z.string(), text: z.string() })),
});

const file = new URL("../../db/demonstration/guidelines.yaml", import.meta.url);

/**
 * The guidelines and agreement a new portal begins with, in their order, read from the file on every call.
 * @throws where the file is missing or not of this shape
 */
export const builtInGuidelines = () => fileSchema.parse(parse(readFileSync(file, "utf8")));
