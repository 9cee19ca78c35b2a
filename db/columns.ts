import { timestamp, uuid } from "drizzle-orm/pg-core";

/** A row's own name: random, so that it tells nobody how many there are. */
export const id = () => uuid().primaryKey().defaultRandom();

/** A moment, with its zone. */
export const at = () => timestamp({ withTimezone: true, mode: "date" });
