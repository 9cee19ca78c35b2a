import { sql } from "drizzle-orm";
import { check, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns";
import { articles } from "./articles";
import { person } from "./people";

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
    placedBy: person(),
    placedAt: at().notNull(),
  },
  (t) => [check("placements_position", sql`${t.position} between 1 and 4`)],
);
