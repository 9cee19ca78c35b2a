import "server-only";

import { addressOf } from "./addresses";

/** The size at which every site that shows shared pages can use a picture. */
export const cardSize = { width: 1200, height: 630 };

/** The picture that stands for the publication, wherever a page has none of its own. */
export const publicationCard = "/card.png";

/**
 * The picture that stands for a piece where it is shared. Whoever has fetched one keeps it by its address, so a
 * corrected piece has another; what is behind the question mark is no part of where it is kept here.
 */
export function articleCard({ slug, corrections }: { slug: string; corrections: unknown[] }) {
  const version = corrections.length > 0 ? `?v=${corrections.length + 1}` : "";
  return addressOf(`/articles/${slug}/card.png${version}`);
}
