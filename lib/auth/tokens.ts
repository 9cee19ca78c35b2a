import { createHash, randomBytes } from "node:crypto";
import { settings } from "@/lib/settings/environment";

/** 256 random bits for a session or a link, safe in addresses and cookies. */
export const newToken = () => randomBytes(32).toString("base64url");

/** What newToken makes; anything else need not be looked up. */
export const looksLikeToken = (value: unknown): value is string =>
  typeof value === "string" && /^[\w-]{43}$/.test(value);

/** How a session's token is kept: SHA-256, hexadecimal. It is random, so it needs no salt. */
export const hashOfSession = (token: string) => createHash("sha256").update(token).digest("hex");

/** How next-auth keeps the token of a link: SHA-256 over the token and the secret, hexadecimal. */
export const hashOfLink = (token: string) =>
  createHash("sha256").update(`${token}${settings().secret}`).digest("hex");

/** How the two tokens of a proposal to join an identity are kept: another hash than a session's, for another table. */
export const hashOfProposal = (token: string) =>
  createHash("sha256").update(`proposal ${token}`).digest("hex");
