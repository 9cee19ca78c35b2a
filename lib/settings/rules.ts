import { isLoopback } from "./loopback";
import { type Environment, environmentSchema } from "./schema";

export type Settings = {
  /** No mail leaves, the mailbox is a page, demonstration people exist; loopback only. */
  demonstration: boolean;
  /** The public origin, without a path. */
  appUrl: URL;
  host: string;
  port: number;
  /** Null only in demonstration mode with AUTH_SECRET unset: then one is kept in the data directory. */
  secret: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  /** Absolute. */
  dataDirectory: string;
  /** Null: the embedded PostgreSQL under the data directory. */
  databaseUrl: string | null;
  /** How many reverse proxies stand in front and may be believed about the visitor's address. */
  trustedProxies: number;
  oidc: { issuer: URL; clientId: string; clientSecret: string } | null;
  s3: {
    endpoint: URL;
    bucket: string;
    region: string;
    accessKeyId: string;
    secretAccessKey: string;
  } | null;
  metricsToken: string | null;
};

export type Reading = { ok: true; settings: Settings } | { ok: false; sentences: string[] };

/** Variables that only make sense together. */
const together: (keyof Environment)[][] = [
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
  ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
];

/** What a real installation cannot do without, and why. DATABASE_URL is not here: embedded PostgreSQL is real. */
const needed: Partial<Record<keyof Environment, string>> = {
  APP_URL:
    "must be the public address, such as https://opinion.example.org: links in mail are made from it",
  AUTH_SECRET:
    "must be at least 32 random characters, such as the output of `openssl rand -base64 48`: sign-in links are sealed with it",
  SMTP_URL:
    "must be a mail server’s address such as smtps://user:password@mail.example.org:465: people sign in and are answered by mail",
  MAIL_FROM: "must be the address letters come from, such as Firsthand <desk@example.org>",
};

/**
 * Settings from a record of variables, or one sentence for each that is wrong, all at once.
 * Demonstration mode is on only when none of DATABASE_URL, SMTP_URL and APP_URL is set.
 */
export function readSettings(variables: Record<string, string | undefined>): Reading {
  const given = Object.fromEntries(
    Object.entries(variables)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  );
  const parsed = environmentSchema.safeParse(given);
  const sentences = new Map<string, string>();
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0]);
    if (!sentences.has(name)) sentences.set(name, `${name} ${issue.message}.`);
  }

  const demonstration = !given.DATABASE_URL && !given.SMTP_URL && !given.APP_URL;
  const missing = (name: string, why: string) => {
    if (!given[name] && !sentences.has(name)) sentences.set(name, `${name} is not set. It ${why}.`);
  };
  if (!demonstration) {
    for (const [name, why] of Object.entries(needed)) missing(name, why);
  } else if (given.HOST && !isLoopback(given.HOST) && !sentences.has("HOST")) {
    sentences.set(
      "HOST",
      "HOST must be a loopback address such as 127.0.0.1 in demonstration mode, where anyone who can reach the " +
        "server can sign in as the chief editor; set APP_URL, AUTH_SECRET, SMTP_URL and MAIL_FROM to run a real publication.",
    );
  }
  for (const group of together) {
    if (!group.some((name) => given[name])) continue;
    for (const name of group)
      missing(name, `must be set because ${group.filter((other) => given[other]).join(", ")} is`);
  }

  if (!parsed.success || sentences.size) return { ok: false, sentences: [...sentences.values()] };
  return { ok: true, settings: settingsFrom(parsed.data, demonstration) };
}

function settingsFrom(read: Environment, demonstration: boolean): Settings {
  return {
    demonstration,
    // "localhost", not 127.0.0.1: the framework rewrites one to the other and a sign-in would count as foreign.
    appUrl: new URL(read.APP_URL ?? `http://localhost:${read.PORT}`),
    host: read.HOST,
    port: read.PORT,
    secret: read.AUTH_SECRET,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM ?? "Firsthand <desk@example.org>",
    dataDirectory: read.FIRSTHAND_DATA,
    databaseUrl: read.DATABASE_URL,
    trustedProxies: read.TRUSTED_PROXIES,
    oidc:
      read.OIDC_ISSUER && read.OIDC_CLIENT_ID && read.OIDC_CLIENT_SECRET
        ? {
            issuer: new URL(read.OIDC_ISSUER),
            clientId: read.OIDC_CLIENT_ID,
            clientSecret: read.OIDC_CLIENT_SECRET,
          }
        : null,
    s3:
      read.S3_ENDPOINT && read.S3_BUCKET && read.S3_ACCESS_KEY_ID && read.S3_SECRET_ACCESS_KEY
        ? {
            endpoint: new URL(read.S3_ENDPOINT),
            bucket: read.S3_BUCKET,
            region: read.S3_REGION,
            accessKeyId: read.S3_ACCESS_KEY_ID,
            secretAccessKey: read.S3_SECRET_ACCESS_KEY,
          }
        : null,
    metricsToken: read.METRICS_TOKEN,
  };
}
