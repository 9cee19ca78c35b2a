/**
 * The one form in which an e-mail address is known here: a single plain addr-spec, in small letters.
 * Quotes, comments, lists, display names, address literals and look-alike signs are refused rather than
 * repaired, because every repair is a guess about who owns the mailbox (security.md §2.2).
 * An international domain is taken in its ASCII form (xn--…) only, so that nobody signs in as a look-alike.
 */
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z][a-z0-9-]{0,61}[a-z0-9])$/;

/** @returns the address, or null when it is not exactly one that mail can reach (RFC 5321 lengths) */
export function readAddress(typed: unknown): string | null {
  if (typeof typed !== "string" || typed.length > 320) return null;
  const address = typed
    .replace(/^[ \t]+|[ \t]+$/g, "")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const at = address.lastIndexOf("@");
  const [name, host] = [address.slice(0, at), address.slice(at + 1)];
  if (at < 1 || name.length > 64 || address.length > 254) return null;
  return local.test(name) && domain.test(host) ? address : null;
}

/** A first guess at what to call somebody: "new.person@…" becomes "New Person". They can change it. */
export function proposedName(address: string): string {
  const words = address
    .slice(0, address.indexOf("@"))
    .replace(/\+.*$/, "")
    .split(/[._-]+/)
    .filter((word) => /[a-z]/.test(word));
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  return name.slice(0, 60) || "New member";
}
