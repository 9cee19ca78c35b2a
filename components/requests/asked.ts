import type { RequestsForAuthor } from "@/lib/requests/queries";

/** One request as its author reads it. */
export type Asked = RequestsForAuthor["requests"][number];
