import * as oauth from "oauth4webapi";
import { words } from "#words/auth";

/** `away`: no usable answer in time; `declined`: the person or the provider said no; `checks`: not to be believed. */
export type ProviderProblem = "away" | "declined" | "checks";

/** What cannot be believed, told from what did not come. */
const unbelievable: readonly (string | undefined)[] = [
  oauth.INVALID_RESPONSE,
  oauth.JWT_CLAIM_COMPARISON,
  oauth.JWT_TIMESTAMP_CHECK,
  oauth.KEY_SELECTION,
  oauth.PARSE_ERROR,
];

/** What went wrong with the provider, as a person is told it. What is the operator's to mend goes to the log too. */
export function problemOf(error: unknown): ProviderProblem {
  if (error instanceof oauth.AuthorizationResponseError) {
    const passing = ["server_error", "temporarily_unavailable"].includes(error.error);
    return passing ? "away" : "declined";
  }
  if (error instanceof oauth.ResponseBodyError && error.error === "invalid_grant") return "checks";
  const code = error instanceof oauth.OperationProcessingError ? error.code : undefined;
  if (code && unbelievable.includes(code)) return "checks";
  // A closed port, a wrong secret: this library's messages hold no token.
  const why = error instanceof oauth.ResponseBodyError ? error.error : String(error);
  process.stderr.write(`${words.providerLog(why)}\n`);
  return "away";
}
