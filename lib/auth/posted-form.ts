import { fromOurPages } from "./same-origin";

/** A plain form that one of our own pages sent. `one` is a field given exactly once; a second of a name voids it. */
export type PostedForm = { one(name: string): string | undefined };

/**
 * Reads a form posted by a page of ours, with or without script.
 * @returns the refusal to answer with, when it came from elsewhere (403) or is no form (415)
 */
export async function readPostedForm(request: Request): Promise<PostedForm | Response> {
  if (!fromOurPages(request.headers)) return new Response(null, { status: 403 });
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) {
    return new Response(null, { status: 415 });
  }
  const fields = new URLSearchParams(await request.text());
  return {
    one(name) {
      const values = fields.getAll(name);
      return values.length === 1 ? values[0] : undefined;
    },
  };
}

/** On to another page after a form (303), with cookies to set. Nothing of it is kept by anybody. */
export function goTo(path: string, setCookies: string[] = [], more: Record<string, string> = {}) {
  const headers = new Headers({ location: path, "cache-control": "no-store", ...more });
  for (const line of setCookies) headers.append("set-cookie", line);
  return new Response(null, { status: 303, headers });
}
