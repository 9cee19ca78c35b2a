import type { Looked } from "@/lib/doctor/looked";

/** What `doctor` says about an installation, to whoever runs it: what was seen, and what to do. */
const names: Record<string, string> = {
  settings: "Settings",
  node: "Node",
  build: "Build",
  address: "Public address",
  data: "Data directory",
  database: "Database",
  "database-version": "PostgreSQL",
  migrations: "Migrations",
  writing: "Writing",
  extension: "Extension",
  clock: "Clock",
  chief: "Chief editor",
  guidelines: "Guidelines",
  agreement: "Agreement",
  "failed-jobs": "Given up",
  "due-jobs": "Work due",
  schedule: "Schedule",
  claims: "Claims",
  reminders: "Reminders",
  mail: "Mail",
  "sign-in-provider": "Sign-in provider",
};
const marks = { true: "fine ", false: "WRONG", null: "?    " };
const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** What the jobs are called, one and several. */
const jobs: Record<string, readonly [string, string]> = {
  mail: ["letter", "letters"],
  sign_in_link: ["sign-in link", "sign-in links"],
  join_link: ["link to join an identity", "links to join identities"],
};
const minute = (at: Date) => `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;

export const words = {
  help: "doctor [--json]: looks at this installation and says what is wrong with it and what to do. It changes nothing and sends no mail. Exits with 0 where all is fine, 1 where something is not. --json: one line of JSON a check.",
  line: ({ check, fine, found, todo }: Looked) =>
    `${marks[`${fine}`]}  ${names[check] ?? check}: ${found}${todo ? `\n       → ${todo}` : ""}`,
  sum: (wrong: number) =>
    wrong === 0
      ? "All is fine."
      : `${many(wrong, "thing is", "things are")} wrong; the arrows say what to do.`,
  notWithoutSettings: "Not looked at: the settings have to be right first.",
  notWithoutDatabase: "Not looked at: the database has to answer first.",
  notWithoutMigrations: "Not looked at: the database has to be up to date first.",
  unreadable: (why: string) => `It could not be looked at: ${why}.`,
  unreadableTodo: "Look in the database’s own log; if it goes on, restore a backup.",
  tooLong: "it took too long",

  settings: {
    fine: "Every variable is as it should be.",
    todo: "Correct the variable where the service gets its environment, and start again.",
  },
  node: {
    fine: (version: string) => `${version}.`,
    old: (version: string) => `${version} is too old: 22.18 or later is needed.`,
    todo: "Start through npm, which brings its own Node, or install a newer one.",
  },
  build: {
    fine: "The pages are built from these sources.",
    missing: "The pages are not built.",
    stale: "The pages were built from other sources than these.",
    todo: "Run `npm start`: it builds what is missing or old before it serves.",
  },
  address: {
    demonstration: (origin: string) => `${origin}, a demonstration for this machine alone.`,
    fine: (origin: string) => `${origin}.`,
    here: (origin: string) => `${origin}, for this machine alone.`,
    open: (origin: string, host: string) =>
      `${origin} is not encrypted, and HOST ${host} lets other machines in.`,
    todo: "Put a proxy that speaks TLS in front and set APP_URL to its https address.",
  },
  data: {
    fine: (folder: string, free: string) => `${folder} can be written, ${free} GB free.`,
    closed: (folder: string, why: string) => `${folder} cannot be written: ${why}.`,
    open: "Give it to the user the service runs as, or set FIRSTHAND_DATA to a folder that is theirs.",
    full: (folder: string, free: string) => `${folder} has only ${free} GB left.`,
    makeRoom: "Make room, or move it to a larger disk: a full disk stops all writing.",
  },
  database: {
    embedded: (version: string, ms: number) =>
      `The embedded PostgreSQL ${version} answers (${ms} ms).`,
    given: (version: string, ms: number) => `PostgreSQL ${version} answers (${ms} ms).`,
    none: (folder: string) => `No database has been made in ${folder} yet.`,
    make: "Run `npm start` once, or set DATABASE_URL.",
    away: (why: string) => `It does not answer: ${why}.`,
    start:
      "See that it runs and that its address in DATABASE_URL is right, and reachable from here.",
    letIn: "Check the user and the password in DATABASE_URL, and who may connect in pg_hba.conf.",
    create: "Create the database that DATABASE_URL names, or correct the name.",
  },
  version: {
    fine: (major: number) => `Version ${major}.`,
    old: (major: number) => `Version ${major} is too old: 15 or later is needed.`,
    todo: "Move to a newer PostgreSQL: dump there, restore here.",
  },
  migrations: {
    fine: "The database is up to date.",
    pending: (count: number) => `${many(count, "step is", "steps are")} missing.`,
    todo: "Run `npm run firsthand -- migrate`.",
    newer: "The database is newer than this version of Firsthand.",
    newerTodo: "Start the version that last used it, or restore a backup.",
  },
  writing: {
    fine: "The database can be written.",
    refused: (why: string) => `The database cannot be written: ${why}.`,
    todo: "See that it is no read-only copy, that its disk has room, and that its user may create in the schema.",
  },
  extension: {
    fine: "pg_trgm is there.",
    missing: "pg_trgm is missing: the desk cannot be searched without it.",
    create:
      "As a superuser of the database: create extension pg_trgm; then `npm run firsthand -- migrate`.",
    install:
      "Install PostgreSQL’s contrib modules on its server; then, as a superuser: create extension pg_trgm.",
  },
  clock: {
    fine: "This machine’s clock and the database’s agree.",
    apart: (seconds: number) =>
      `This machine’s clock and the database’s are ${many(seconds, "second", "seconds")} apart.`,
    todo: "Let both machines set their clocks by the network (NTP): links, deadlines and schedules go by them.",
  },
  chief: {
    fine: (count: number) => `There ${count === 1 ? "is 1" : `are ${count}`}.`,
    none: "There is none, so nobody can invite editors.",
    todo: "Run `npm run firsthand -- chief you@your-paper.example`.",
  },
  guidelines: {
    fine: (version: number) => `Version ${version} is published.`,
    none: "None are published, so nobody can submit.",
    todo: "Run `npm run firsthand -- migrate`: it lays down the first version.",
  },
  agreement: {
    fine: (version: number) => `Version ${version} is published.`,
    none: "None is published, so nobody can submit.",
    todo: "Run `npm run firsthand -- migrate`: it lays down the first version.",
  },
  failedJobs: {
    fine: "Nothing was given up.",
    of: (count: number, kind: string, why: string) =>
      `${many(count, ...(jobs[kind] ?? ([`job of the kind ${kind}`, `jobs of the kind ${kind}`] as const)))} ${count === 1 ? "was" : "were"} given up${why ? `, the last because: ${why}` : ""}.`,
    todo: "Mend the cause (for letters, see Mail below). A letter about a piece is sent again from the piece’s page on the desk; whoever misses a sign-in link asks for another. For the rest, set failed_at to null and attempts to 0 on those rows of outbox.",
  },
  dueJobs: {
    fine: (count: number, seconds: number, again: number) =>
      `${count === 0 ? "Nothing waits" : `${many(count, "job waits", "jobs wait")}, the oldest for ${many(seconds, "second", "seconds")}`}${again > 0 ? `; ${many(again, "job failed and is", "jobs failed and are")} tried again` : ""}.`,
    late: (count: number, minutes: number) =>
      `${many(count, "job is", "jobs are")} due and nobody does ${count === 1 ? "it" : "them"}, the oldest for ${many(minutes, "minute", "minutes")}.`,
    todo: "Start the server (`npm start`) or a worker (`npm run worker`) on this database.",
  },
  schedule: {
    fine: (count: number) =>
      count === 0
        ? "Nothing is scheduled."
        : `${many(count, "piece is", "pieces are")} scheduled, none overdue.`,
    overdue: (count: number, since: Date) =>
      `${many(count, "scheduled piece is", "scheduled pieces are")} overdue, the oldest since ${minute(since)}.`,
    todo: "Start the server or a worker. If one runs, open the piece on the desk: it says what holds it.",
  },
  claims: {
    fine: (count: number) =>
      count === 0
        ? "Nobody holds a piece."
        : `${many(count, "piece is", "pieces are")} held in review, none too long.`,
    lapsed: (count: number, since: Date) =>
      `${many(count, "claim has", "claims have")} lapsed and the ${count === 1 ? "piece is" : "pieces are"} not back in the queue, the oldest since ${minute(since)}.`,
    todo: "Start the server or a worker: the clock puts such pieces back within seconds. If one runs, look at what it says.",
  },
  reminders: {
    fine: "No author waits for one.",
    overdue: (count: number, since: Date) =>
      `${many(count, "author has", "authors have")} not been reminded of a piece that waits for them, the oldest due since ${minute(since)}.`,
    todo: "Start the server or a worker: the clock sends reminders, and closes nothing before two have been delivered. If one runs, look at what it says.",
  },
  mail: {
    demonstration: "None leaves a demonstration: it goes to the page /mailbox.",
    fine: (host: string, login: boolean) =>
      login ? `${host} answers and lets us in.` : `${host} answers, and asks for no login.`,
    away: (host: string, why: string) => `${host} does not answer as a mail server: ${why}.`,
    todo: (host: string) =>
      `Check host, port and smtp:// or smtps:// in SMTP_URL, and that a firewall lets this machine out to ${host}.`,
    refused: (host: string, why: string) => `${host} does not let us in: ${why}.`,
    login:
      "Check the user and the password in SMTP_URL; signs in a password are written %40 and so on.",
  },
  provider: {
    none: "None is set; people sign in with links by mail.",
    fine: (host: string, callback: string) =>
      `${host} answers. It must know this address as one to send people back to: ${callback}`,
    away: (host: string, why: string) => `${host} does not describe itself as it should: ${why}.`,
    todo: "Check OIDC_ISSUER: with /.well-known/openid-configuration after it, it must open from this machine. Until then, links by mail work.",
    lacks: (host: string, missing: string) => `${host} does not say its ${missing}.`,
    other: "Ask whoever runs the provider for an OpenID Connect issuer with sign-in by code.",
  },
};
