import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { settings } from "@/lib/settings/environment";

/** What the worker needs to write the letter, and nobody who reads the table may have (security.md AC-78). */
export type SealedLink = { address: string; href: string; expires: string };

/**
 * AES-256-GCM under a key made from the secret: nonce, tag and text in one base64url string.
 * @param purpose one key for one purpose, so that what is sealed for one opens nowhere else
 */
export function sealed<T>(purpose: string) {
  const key = () => Buffer.from(hkdfSync("sha256", settings().secret, "", purpose, 32));
  return {
    seal(value: T): string {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key(), nonce);
      const text = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
    },
    /** @throws when it was sealed under another secret or for another purpose, or has been touched */
    unseal(text: string): T {
      const bytes = Buffer.from(text, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, 12), {
        authTagLength: 16,
      });
      decipher.setAuthTag(bytes.subarray(12, 28));
      const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
      return JSON.parse(plain.toString("utf8"));
    },
  };
}

/** The link that signs somebody in, and the one by which they say that an identity is theirs. */
export const { seal, unseal } = sealed<SealedLink>("firsthand sign-in link");
export const joinLink = sealed<SealedLink>("firsthand join link");
