import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { settings } from "@/lib/settings/environment";

/** One key for one purpose, so that what is sealed here opens nowhere else. */
const key = () =>
  Buffer.from(hkdfSync("sha256", settings().secret, "", "firsthand sign-in link", 32));

/** What the worker needs to write the letter, and nobody who reads the table may have (security.md AC-78). */
export type SealedLink = { address: string; href: string; expires: string };

/** AES-256-GCM under a key made from the secret: nonce, tag and text in one base64url string. */
export function seal(link: SealedLink): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(link), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
}

/** @throws when it was sealed under another secret or has been touched */
export function unseal(sealed: string): SealedLink {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAuthTag(bytes.subarray(12, 28));
  const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  return JSON.parse(text.toString("utf8"));
}
