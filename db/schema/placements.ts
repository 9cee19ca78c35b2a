import { sql } from "drizzle-orm";
import { check, integer, pgTable, timestamp, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { people } from "./people";

/**
 * What editors chose for the front page, in its order: the first leads, the rest are featured. A position may be
 * missing, where a piece was retracted: those behind it go up.
 */
export const placements = pgTable(
  "placements",
  {
    position: integer().primaryKey(),
    articleId: uuid()
      .notNull()
      .unique()
      .references(() => articles.id),
    /** Null: the demonstration laid it there. */
    placedBy: uuid().references(() => people.id),
    placedAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (t) => [check("placements_position", sql`${t.position} between 1 and 4`)],
);
