import { refusals } from "@/lib/result";

/** Addresses no article may take, because a page or file of ours could want them. */
const reserved = new Set(["new", "feed", "edit", "index", "page", "admin", "api", "search"]);

/** The address proposed for a headline: lower-case Latin letters, digits and hyphens, at most 80 characters. */
export function proposeSlug(headline: string): string {
  const slug = headline
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’‘]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return slug === "" || reserved.has(slug) ? `piece${slug ? `-${slug}` : ""}` : slug;
}

/**
 * Whether an address would print a headline its author rejected (I2), also with a number behind it. One that the
 * headline they signed gives is theirs, whatever else gives it too. Pure.
 */
export function saysRejected(slug: string, signed: string, rejected: readonly string[]) {
  const bare = (address: string) => address.replace(/(-[0-9]+)+$/, "");
  if (bare(slug) === bare(proposeSlug(signed))) return false;
  return rejected.some((headline) => bare(proposeSlug(headline)) === bare(slug));
}

/** The address of one page of a list: the first is the list itself. */
export const listAddress = (path: string, page: number) =>
  page === 1 ? path : `${path}?page=${page}`;

export const refuseArticle = refusals({
  unsent_changes:
    "An editor has typed changes that were not sent to the author. Say that it goes out without them, or send them first.",
  slug_rejected: "This address says a headline that the author rejected. Choose another.",
  slug_taken: "Another article has this address. Choose another.",
  topic_gone: "This topic has been removed. Choose another, or none.",
});
