import path from "node:path";
import { z } from "zod";
import { isLoopback } from "./loopback";

/** Secrets people copy out of documentation; a session signed with one is signed by everyone. */
const placeholder =
  /^(change|replace|your|my|example|insert|todo|secret|password|default|test|xxx)|change[-_ ]?me|placeholder|your[-_ ]?secret|<.*>/i;

/** http or https and nothing but the origin; unencrypted only on this machine. */
const webAddress = (example: string) =>
  z.string().refine((text) => {
    const url = URL.parse(text);
    if (!url || url.username || url.password || url.search || url.hash) return false;
    return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
  }, `must be a whole address that begins with https:// (http:// only on this machine), such as ${example}`);

const whole = (low: number, high: number) => {
  const sentence = `must be a whole number from ${low} to ${high}`;
  return z
    .string()
    .regex(/^\d+$/, sentence)
    .transform(Number)
    .pipe(z.number().min(low, sentence).max(high, sentence));
};

const token = z
  .string()
  .min(16, "must be at least 16 characters long")
  .regex(/^[\x21-\x7e]+$/, "must be plain letters, digits and signs without spaces");

/**
 * Every variable the process reads (product.md §4), each with what it should be. A message continues the
 * variable's name: "PORT must be …". A variable that is empty counts as unset, as in a compose file.
 */
export const environmentSchema = z.object({
  PORT: whole(1, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, "must be a host name or an address, such as 127.0.0.1 or 0.0.0.0")
    .default("127.0.0.1"),
  FIRSTHAND_DATA: z
    .string()
    .default(".data")
    .transform((folder) => path.resolve(folder)),
  DATABASE_URL: z
    .string()
    .refine(
      (text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text),
      "must be a PostgreSQL address such as postgres://user:password@host:5432/firsthand",
    )
    .nullable()
    .default(null),
  APP_URL: webAddress("https://opinion.example.org")
    .refine(
      (text) => (URL.parse(text)?.pathname ?? "/") === "/",
      "must have no path: Firsthand lives at the root of its own host",
    )
    .nullable()
    .default(null),
  AUTH_SECRET: z
    .string()
    .refine(
      (text) => text.length >= 32 && new Set(text).size >= 8,
      "must be at least 32 random characters, such as the output of `openssl rand -base64 48`",
    )
    .refine(
      (text) => !placeholder.test(text),
      "must be your own random characters, not the placeholder of an example, such as the output of `openssl rand -base64 48`",
    )
    .nullable()
    .default(null),
  SMTP_URL: z
    .string()
    .refine(
      (text) => /^smtps?:\/\//.test(text) && Boolean(URL.parse(text)?.hostname),
      "must be a mail server’s address such as smtps://user:password@mail.example.org:465",
    )
    .nullable()
    .default(null),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>"@,;:\r\n]+ )?<?[^\s<>"@,;:]+@[^\s<>"@,;:]+\.[^\s<>"@,;:]+>?$/,
      "must be one address, such as Firsthand <desk@example.org>",
    )
    .refine(
      (text) => text.includes("<") === text.includes(">"),
      "must be one address, such as Firsthand <desk@example.org>",
    )
    .nullable()
    .default(null),
  OIDC_ISSUER: webAddress("https://login.example.org").nullable().default(null),
  OIDC_CLIENT_ID: z.string().nullable().default(null),
  OIDC_CLIENT_SECRET: z.string().nullable().default(null),
  S3_ENDPOINT: webAddress("https://s3.example.org").nullable().default(null),
  S3_BUCKET: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      "must be a bucket’s name: 3 to 63 small letters, digits, dots and hyphens",
    )
    .nullable()
    .default(null),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY_ID: z.string().nullable().default(null),
  S3_SECRET_ACCESS_KEY: z.string().nullable().default(null),
  TRUSTED_PROXIES: whole(0, 10).default(0),
  METRICS_TOKEN: token.nullable().default(null),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .string()
    .refine(
      (text) =>
        /^[A-Za-z0-9+/]+={0,2}$/.test(text) &&
        [16, 24, 32].includes(Buffer.from(text, "base64").length),
      "must be 16, 24 or 32 random bytes in base64, such as the output of `openssl rand -base64 32`",
    )
    .nullable()
    .default(null),
});

export type Environment = z.output<typeof environmentSchema>;
