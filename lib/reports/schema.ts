import { z } from "zod";
import { cleanText } from "@/lib/content/text";
import { refuseReport, reportReasons } from "./rules";

export const reportSchema = z
  .object({
    commentId: z.uuid(),
    reason: z.enum(reportReasons, "Choose what is wrong with it."),
    note: z.string().max(1_000).transform(cleanText),
  })
  .refine(({ reason, note }) => reason !== "other" || note.trim() !== "", {
    path: ["note"],
    message: refuseReport("say_what").message,
  });
export type ReportInput = z.output<typeof reportSchema>;
