import { longDay } from "#words/dates";
import type { SanctionKind } from "@/db/schema/comments";
import { type Failure, refusals } from "@/lib/result";

/** How long a suspension can be chosen to last, in days. */
export const suspensionDays = [1, 3, 7, 14, 30] as const;

/** A ban has an end or none. In days; null: for good. */
export const banDays = [90, 180, 365, null] as const;

type Standing = { kind: SanctionKind; until: Date | null; liftedAt: Date | null };

/** Whether it keeps a person from commenting at this moment. */
export const stops = ({ kind, until, liftedAt }: Standing, now: Date) =>
  kind !== "warning" && liftedAt === null && (until === null || until > now);

/** When it ends; a warning and a ban for good have no end. */
export const endOf = (days: number | null, now: Date) =>
  days === null ? null : new Date(now.getTime() + days * 86_400_000);

/** Somebody who may not comment now: why, and until when. */
export const sanctioned = ({
  until,
  reason,
}: {
  until: Date | null;
  reason: string;
}): Failure<"forbidden"> => ({
  ok: false,
  code: "forbidden",
  message: `You cannot comment ${until ? `until ${longDay(until)}` : "here any more"}. The moderators wrote: “${reason}”`,
  field: undefined,
});

export const refuseSanction = refusals({
  colleague: "Editors settle this among themselves, not here.",
  lifted: "This was lifted already, or has ended.",
});
