/** Longer addresses are nearly always tracking or data, and some mail and feed readers cut them. */
const longestHref = 2_000;

/** Controls and characters without a shape: browsers skip many of them when they read a scheme, so we must too. */
const skipped = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * An address a text may link to, or null where it may not: an absolute http or https address with a host and without
 * a user name, or a mailto address. Everything else (relative, "#top", tel:, javascript:, "https:evil.example") is
 * refused. What is kept is as typed, but for characters browsers skip and white space inside, which is encoded.
 */
export function linkHref(value: unknown): string | null {
  if (typeof value !== "string" || value.length > longestHref) return null;
  const href = value.toWellFormed().replace(skipped, "").trim().replace(/\s/g, encodeURIComponent);
  if (href.length > longestHref) return null;
  if (/^mailto:[^\s@?]{1,64}@[^\s@?]{1,255}(\?[^\s]*)?$/i.test(href)) return href;
  if (!/^https?:\/\/[^/\\]/i.test(href) || !URL.canParse(href)) return null;
  const { hostname, username, password } = new URL(href);
  // A name before the host ("https://bank.example@evil.example") is a slip or a trick, never a source.
  return hostname && !username && !password ? href : null;
}
