/** An outcome the caller is expected to handle. Bugs and outages throw instead. */
export type Result<T> = { ok: true; value: T } | Failure;

/** An expected refusal. `message` is what a person reads; `field`, where set, is the input it belongs to. */
export type Failure<Code extends string = string> = {
  ok: false;
  code: Code;
  message: string;
  field: string | undefined;
};

export function ok<T>(value: T) {
  return { ok: true, value } as const;
}

/** A room's refusals, each with the sentence a person will read. */
export function refusals<const Sentences extends Record<string, string>>(sentences: Sentences) {
  return <Code extends keyof Sentences & string>(code: Code, field?: string): Failure<Code> => ({
    ok: false,
    code,
    message: sentences[code] as string,
    field,
  });
}

/** The two refusals every room shares. What a person may not see is not found. */
export const refuse = refusals({
  not_found: "There is nothing here for you.",
  forbidden: "You can see this, but this step is not yours to take.",
});

/** The HTTP status of a refusal: not visible 404, not allowed 403, wrong state or lost race 409, bad input 422. */
export function statusOf(failure: Failure) {
  const known: Record<string, number> = {
    not_found: 404,
    forbidden: 403,
    fresh_eyes: 403,
    signed_out: 401,
    wrong_state: 409,
    stale: 409,
    conflict: 409,
    submitted_once: 409,
    not_answering: 409,
    another_text: 409,
    another_notice: 409,
    correction_open: 409,
    none_open: 409,
    under_correction: 409,
    reports_closed: 409,
    too_many: 429,
  };
  return known[failure.code] ?? 422;
}
