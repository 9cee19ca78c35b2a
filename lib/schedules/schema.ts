import { z } from "zod";
import { moveSchema } from "@/lib/submissions/schema";

/** When the clock publishes it (ISO 8601 with an offset), at which address and under which topic. */
export const scheduleSchema = moveSchema.extend({
  at: z.iso.datetime({ offset: true, error: "Choose a day and a time." }),
  slug: z
    .string()
    .trim()
    .max(100)
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, "Use lower-case letters, digits and hyphens."),
  topicId: z.uuid().nullable(),
  /** Said where an editor has typed changes that were not sent to the author: the text goes out without them. */
  leaveUnsent: z.boolean().optional(),
});
export type ScheduleInput = z.output<typeof scheduleSchema>;
