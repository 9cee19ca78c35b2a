import { z } from "zod";
import { cleanLine } from "@/lib/content/text";
import { submissionStates } from "@/lib/submissions/rules";
import { views } from "./rules";

/** No list is paged deeper than this: beyond it one searches. It bounds what an offset can cost. */
export const mostPages = 200;

/** An address may hold anything: what a filter does not know is as if it were not there. */
const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** The filters of the desk's list, as they stand in its address. Never fails. */
export const queueSchema = z.object({
  show: z.preprocess(first, z.enum(views)).catch("todo"),
  state: z.preprocess(first, z.enum(submissionStates).optional()).catch(undefined),
  /** Only what the person asking holds. */
  mine: z.preprocess((value) => first(value) === "1", z.boolean()).catch(false),
  /** A topic's slug. */
  topic: z
    .preprocess(
      first,
      z
        .string()
        .regex(/^[a-z0-9-]{1,80}$/)
        .optional(),
    )
    .catch(undefined),
  q: z.preprocess(first, z.string().max(200).transform(cleanLine)).catch(""),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(mostPages)).catch(1),
});
export type QueueFilters = z.output<typeof queueSchema>;

/** The address of the list with some filters changed; a changed filter begins at the first page. */
export function queueAddress(filters: QueueFilters, change: Partial<QueueFilters> = {}): string {
  const next = { ...filters, page: 1, ...change };
  const parameters = new URLSearchParams();
  if (next.show !== "todo") parameters.set("show", next.show);
  if (next.state) parameters.set("state", next.state);
  if (next.mine) parameters.set("mine", "1");
  if (next.topic) parameters.set("topic", next.topic);
  if (next.q) parameters.set("q", next.q);
  if (next.page > 1) parameters.set("page", String(next.page));
  const query = parameters.toString();
  return query ? `/desk?${query}` : "/desk";
}
