import { type Failure, refusals } from "@/lib/result";

export const refuseMessage = refusals({
  wrong_state: "Messages begin once a piece has been submitted.",
});

/** Too many messages in an hour: the refusal says when the next one can go. */
export const tooManyMessages = (until: Date, now: Date): Failure<"too_many"> => {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
  return {
    ok: false,
    code: "too_many",
    message: `You have written many messages in a short time. The next one can go in ${minutes === 1 ? "a minute" : `${minutes} minutes`}; what you typed is kept here.`,
    field: undefined,
  };
};
