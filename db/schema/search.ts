import { customType, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns";
import { articles } from "./articles";
import { topics } from "./topics";

/** PostgreSQL's list of the words of a text with their places and weights. Only the database writes or reads one. */
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * What search knows of each piece that readers can read now, one row a published article. Triggers write it at the
 * commit that publishes, corrects or retracts (migration "search"); nothing else may. See docs/decisions/006.
 */
export const searchPieces = pgTable(
  "search_pieces",
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** The text search configuration of the piece's language, by name. */
    language: text().notNull(),
    /** Headline (A), standfirst (B), byline and topic (C): every word as it stands, and its stem. */
    head: tsvector().notNull(),
    /** The same, and the body (D). */
    words: tsvector().notNull(),
    topicId: uuid().references(() => topics.id),
    publishedAt: at().notNull(),
  },
  (t) => [
    index("search_pieces_head").using("gin", t.head),
    index("search_pieces_words").using("gin", t.words),
    index("search_pieces_latest").on(t.publishedAt),
    index("search_pieces_language").on(t.language),
  ],
);

/** Every word of those pieces as it stands, without accents, and in how many pieces: what a misspelling is held against. */
export const searchWords = pgTable(
  "search_words",
  { word: text().primaryKey(), pieces: integer().notNull() },
  (t) => [index("search_words_like").using("gin", t.word.op("gin_trgm_ops"))],
);
