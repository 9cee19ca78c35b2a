import { refusals } from "@/lib/result";

export const refuseRequest = refusals({
  not_reviewing: "Requests are written while you hold the review of a piece.",
  already_sent: "This request has been sent; it can only be answered now.",
  not_answering: "Requests are answered while changes are asked of you.",
  due_past: "The due date has to lie in the future.",
});
