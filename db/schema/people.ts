import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { at, id } from "../columns";

/** Author and co-author are relations to a piece, not roles. A chief is an editor who may do more. */
export const role = pgEnum("role", ["member", "editor", "chief"]);
export type Role = (typeof role.enumValues)[number];

/** Everyone who can sign in. `handle` exists from the first publication or when the person chooses one. */
export const people = pgTable(
  "people",
  {
    id: id(),
    email: text().notNull(),
    emailVerified: at(),
    name: text().notNull().default(""),
    handle: text(),
    bio: text().notNull().default(""),
    role: role().notNull().default("member"),
    suspendedAt: at(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("people_email").on(t.email),
    uniqueIndex("people_handle").on(t.handle),
    index("people_found").using("gin", sql`name gin_trgm_ops`),
    check("people_email_lower", sql`${t.email} = lower(${t.email})`),
  ],
);
export type PersonRow = typeof people.$inferSelect;

/** A column that names somebody: whose a thing is, or who did it. */
export const person = () => uuid().references(() => people.id);

/** One entry of a person's background: role, organisation, place, period, what was seen. */
export const experiences = pgTable(
  "experiences",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    position: integer().notNull().default(0),
    role: text().notNull(),
    organisation: text().notNull().default(""),
    place: text().notNull().default(""),
    period: text().notNull().default(""),
    seen: text().notNull().default(""),
  },
  (t) => [index("experiences_person").on(t.personId, t.position)],
);
export type Experience = typeof experiences.$inferSelect;

/** Sessions live in the database; the token is kept only as its SHA-256 (hex). */
export const sessions = pgTable(
  "sessions",
  {
    tokenHash: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    expires: at().notNull(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [index("sessions_person").on(t.personId)],
);

/** Sign-in links: `token` is the hash next-auth makes of it, ten minutes, once. */
export const signInTokens = pgTable(
  "sign_in_tokens",
  { identifier: text().notNull(), token: text().notNull(), expires: at().notNull() },
  (t) => [primaryKey({ columns: [t.identifier, t.token] })],
);

/** An identity at an OpenID provider is (issuer, subject); never an e-mail address. */
export const identities = pgTable(
  "identities",
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** What the provider called it when it was joined, for its owner to tell two apart. Decides nothing. */
    knownAs: text().notNull().default(""),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.issuer, t.subject] }),
    index("identities_person").on(t.personId),
  ],
);

/**
 * An identity that waits for a person to say that it is theirs, in the browser that brought it. Both tokens are kept
 * as hashes only; `byLetter`: the first of them is known to the person's mailbox alone.
 */
export const identityProposals = pgTable(
  "identity_proposals",
  {
    tokenHash: text().primaryKey(),
    browserHash: text().notNull(),
    issuer: text().notNull(),
    subject: text().notNull(),
    knownAs: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    byLetter: boolean().notNull(),
    goOnTo: text().notNull(),
    expires: at().notNull(),
  },
  (t) => [index("identity_proposals_person").on(t.personId)],
);

/** Counted attempts, shared by all servers: one row a limit, key and window. */
export const limits = pgTable(
  "limits",
  {
    name: text().notNull(),
    key: text().notNull(),
    windowStart: at().notNull(),
    used: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.name, t.key, t.windowStart] })],
);
