import "server-only";

import { headers } from "next/headers";
import type { z } from "zod";
import type { Person, Visitor } from "@/lib/auth/actor";
import { currentPerson } from "@/lib/auth/session";
import { clientOf } from "@/lib/limits/client-address";
import { type Result, statusOf } from "@/lib/result";

/** What a form gets back. `status` is the HTTP status the refusal would have: 401, 403, 404, 409, 422, 429. */
export type FormResult<T> = { ok: true; value: T } | Refusal;
export type Refusal = {
  ok: false;
  code: string;
  status: number;
  /** A sentence about the whole form; absent where a field says it. */
  message?: string;
  /** Sentences by field path, e.g. "news.url". */
  fieldErrors: Record<string, string>;
};

const signedOut: Refusal = {
  ok: false,
  code: "signed_out",
  status: 401,
  message:
    "You have been signed out. What you typed is still here: sign in again in another tab, then retry.",
  fieldErrors: {},
};

/** The one door for writes: who is asking, is the input well formed, then the command. */
export function action<Schema extends z.ZodType, T>(
  schema: Schema,
  command: (actor: Person, input: z.output<Schema>) => Promise<Result<T>>,
) {
  return async (input: z.input<Schema>): Promise<FormResult<T>> => {
    const person = await currentPerson();
    if (!person) return signedOut;

    const parsed = schema.safeParse(input);
    if (!parsed.success) return malformed(parsed.error);
    return answered(await command({ id: person.id, role: person.role }, parsed.data));
  };
}

/** The same door for what anybody may do, signed in or not: the command counts what one place asks for. */
export function openAction<Schema extends z.ZodType, T>(
  schema: Schema,
  command: (visitor: Visitor, input: z.output<Schema>) => Promise<Result<T>>,
) {
  return async (input: z.input<Schema>): Promise<FormResult<T>> => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) return malformed(parsed.error);
    const [person, client] = [await currentPerson(), clientOf(await headers())];
    const visitor = { person: person && { id: person.id, role: person.role }, client };
    return answered(await command(visitor, parsed.data));
  };
}

function answered<T>(result: Result<T>): FormResult<T> {
  if (result.ok) return result;
  const status = statusOf(result);
  return result.field
    ? { ok: false, code: result.code, status, fieldErrors: { [result.field]: result.message } }
    : { ok: false, code: result.code, status, message: result.message, fieldErrors: {} };
}

function malformed(error: z.ZodError): Refusal {
  const fieldErrors: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join(".");
    fieldErrors[path] ??= issue.message;
  }
  return { ok: false, code: "malformed", status: 422, fieldErrors };
}
