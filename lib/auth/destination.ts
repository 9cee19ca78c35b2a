/**
 * Where a person goes after signing in: a path of our own, or the fallback. The only place that decides it.
 * Anything that a browser could read as another host (two slashes, a backslash, a scheme, a control character,
 * also percent-encoded) is not repaired but dropped.
 * @param asked what the address said, from anybody
 * @param fallback a path of ours
 */
export function ownPath(asked: unknown, fallback: string): string {
  if (typeof asked !== "string" || asked.length > 500) return fallback;
  if (!/^\/[\x21-\x7e]*$/.test(asked) || asked.includes("\\")) return fallback;

  const base = "https://here.invalid";
  const url = URL.parse(asked, base);
  if (!url || url.origin !== base) return fallback;
  if (/\/\/|%2f|%5c|%00|%0[ad]|%09/i.test(url.pathname)) return fallback;
  // Back to the doors of sign-in would go round in circles, and to the API is not a page.
  if (/^\/(sign-in|api)(\/|$)/.test(url.pathname)) return fallback;
  return `${url.pathname}${url.search}`;
}
