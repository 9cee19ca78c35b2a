import { refusals } from "@/lib/result";

export const refuseMessage = refusals({
  wrong_state: "Messages begin once a piece has been submitted.",
});
