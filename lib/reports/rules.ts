import { refusals } from "@/lib/result";

/** What a reader can find wrong with a comment. The rules of the policy, and what no rule names. */
export const reportReasons = [
  "discourtesy",
  "violence",
  "racism",
  "profanity",
  "advertising",
  "off_topic",
  "other",
] as const;
export type ReportReason = (typeof reportReasons)[number];

export const refuseReport = refusals({
  reported_once: "You have reported this comment already. Somebody will look at it.",
  own: "This comment is your own: you can remove it.",
  say_what: "Say in a few words what is wrong with it.",
});
