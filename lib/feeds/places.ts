import "server-only";

import { listMonths } from "@/lib/articles/queries";
import {
  listContributorAddresses,
  listPieceAddresses,
  measureAddresses,
} from "@/lib/publication/queries";
import { listTopics } from "@/lib/topics/queries";
import { addressOf } from "./addresses";
import type { Place } from "./sitemap";

/**
 * Addresses in one sitemap. The format allows 50,000 in 50 MB; the layer before the framework reads a page of at most 8 MB,
 * which so many of the longest addresses stay under.
 */
export const placesInSitemap = 10_000;

/** Pages that are there whatever is published. */
const standing = [
  "/",
  "/about",
  "/guidelines",
  "/corrections",
  "/comment-policy",
  "/privacy",
  "/terms",
];

/** The sitemaps there are: first the pages that list others, then contributors, then every piece, the oldest first. */
export async function listSitemaps(most = placesInSitemap): Promise<Place[]> {
  const { contributors, pieces } = await measureAddresses(most);
  const dates = [...Array(1 + contributors).fill(undefined), ...pieces];
  return dates.map((changedAt, before) => ({
    address: addressOf(`/sitemaps/${before + 1}.xml`),
    changedAt,
  }));
}

/** The addresses in one of them, counted from 1; null where there is no such sitemap. */
export async function listPlaces(number: number, most = placesInSitemap): Promise<Place[] | null> {
  if (number === 1) return listLists();
  const { contributors, pieces } = await measureAddresses(most);
  const before = number - 2;
  if (before < contributors) {
    const found = await listContributorAddresses(before * most, most);
    return found.map(({ handle }) => ({ address: addressOf(`/contributors/${handle}`) }));
  }
  if (before - contributors >= pieces.length) return null;
  const found = await listPieceAddresses((before - contributors) * most, most);
  return found.map(({ slug, changedAt }) => ({
    address: addressOf(`/articles/${slug}`),
    changedAt,
  }));
}

async function listLists() {
  const [topics, months] = await Promise.all([listTopics(), listMonths()]);
  return [
    ...standing,
    ...topics.map(({ slug }) => `/topics/${slug}`),
    ...months.map(({ month }) => `/archive/${month.replace("-", "/")}`),
  ].map((path) => ({ address: addressOf(path) }));
}
