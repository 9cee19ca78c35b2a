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
 * Addresses in one sitemap. The format allows 50,000 in 50 MB; the layer before the framework reads a page of at most
 * 8 MB, which so many of the longest addresses stay under.
 */
export const placesInSitemap = 10_000;

/** Pages that are there whatever is published. */
const standing = [
  "/",
  "/about",
  "/guidelines",
  "/calls",
  "/corrections",
  "/comment-policy",
  "/privacy",
  "/terms",
];

/**
 * The sitemaps there are: the first names the pages that list others, the even ones the pieces, the oldest first, the
 * odd ones contributors. So each has its number without counting what the others hold, and keeps it as both grow.
 */
export async function listSitemaps(most = placesInSitemap): Promise<Place[]> {
  const { contributors, pieces } = await measureAddresses(most);
  const place = (number: number, changedAt?: Date) => ({
    address: addressOf(`/sitemaps/${number}.xml`),
    changedAt,
  });
  return [
    place(1),
    ...pieces.map((changedAt, before) => place(2 + 2 * before, changedAt)),
    ...Array.from({ length: contributors }, (_, before) => place(3 + 2 * before)),
  ];
}

/** The addresses in one of them, counted from 1; null where there is no such sitemap. */
export async function listPlaces(number: number, most = placesInSitemap): Promise<Place[] | null> {
  if (number === 1) return listLists();
  const from = (Math.floor(number / 2) - 1) * most;
  const found =
    number % 2 === 0
      ? (await listPieceAddresses(from, most)).map(({ slug, changedAt }) => ({
          address: addressOf(`/articles/${slug}`),
          changedAt,
        }))
      : (await listContributorAddresses(from, most)).map(({ handle }) => ({
          address: addressOf(`/contributors/${handle}`),
        }));
  return found.length > 0 ? found : null;
}

async function listLists() {
  const [topics, months] = await Promise.all([listTopics(), listMonths()]);
  return [
    ...standing,
    ...topics.map(({ slug }) => `/topics/${slug}`),
    ...months.map(({ month }) => `/archive/${month.replace("-", "/")}`),
  ].map((path) => ({ address: addressOf(path) }));
}
