import type { ThreadMode } from "@/db/schema/comments";

export const modes = ["open", "premoderated", "closed"] as const satisfies ThreadMode[];

/** How comments are taken under a piece that nobody said anything about. */
export const usual = { mode: "open", closesAfterDays: null } as const;

export type ThreadSetting = { mode: ThreadMode; closesAfterDays: number | null };

/** Then nothing need be said about it. */
export const isUsual = ({ mode, closesAfterDays }: ThreadSetting) =>
  mode === usual.mode && closesAfterDays === usual.closesAfterDays;

/** When the comments under a piece close by themselves; null: they do not. */
export const closesAt = ({ closesAfterDays }: ThreadSetting, publishedAt: Date) =>
  closesAfterDays === null ? null : new Date(publishedAt.getTime() + closesAfterDays * 86_400_000);

/** Whether comments are taken at this moment. */
export function isOpen(setting: ThreadSetting, publishedAt: Date, now: Date) {
  const closes = closesAt(setting, publishedAt);
  return setting.mode !== "closed" && (closes === null || now < closes);
}

/** Comments on one page: two or three screens; the first stand under the piece itself. */
export const onOnePage = 40;

/** Further than this nobody pages; search engines would. */
export const mostPages = 1_000;

export const orders = ["newest", "oldest"] as const;
export type Order = (typeof orders)[number];

/** A stretch of a thread: by which order, and which page of it. */
export type Stretch = { order: Order; page: number };

/** How the thread under a piece begins. */
export const beginning: Stretch = { order: "newest", page: 1 };

/** The stretch an address names ("oldest-3"), or null. */
export function stretchOf(place: string): Stretch | null {
  const found = place.match(/^(newest|oldest)-([1-9]\d{0,3})$/);
  if (!found) return null;
  const page = Number(found[2]);
  return page <= mostPages ? { order: found[1] as Order, page } : null;
}

/** The address of a stretch: the first one of the usual order is the piece's own page. */
export const stretchAddress = (slug: string, { order, page }: Stretch) =>
  order === beginning.order && page === 1
    ? `/articles/${slug}#comments`
    : `/articles/${slug}/comments/${order}-${page}`;

/** The id of a comment's place on a page. */
export const anchorOf = (id: string) => `comment-${id}`;

/** The address at which a comment is found for good, with its conversation. */
export const permalink = (slug: string, id: string) =>
  `/articles/${slug}/comments/${id}#${anchorOf(id)}`;
