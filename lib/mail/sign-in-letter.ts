import "server-only";

import { words } from "#words/mail-sign-in";
import type { SealedLink } from "@/lib/auth/sealed";
import { settings } from "@/lib/settings/environment";
import type { Letter } from "./letter";
import { publicationName } from "./publication-name";

/** The letter with the link. Its text is all ours: nothing in it was typed by the person who asked. */
export async function signInLetter({ address, href }: SealedLink): Promise<Letter> {
  const name = await publicationName();
  const { subject, body } = words.signIn({ publication: name, host: settings().appUrl.host, href });
  return { to: address, subject, body };
}

/** The letter that asks whether an identity at the provider is theirs. No word in it was chosen over there. */
export async function joinLetter({ address, href }: SealedLink): Promise<Letter> {
  const { appUrl, oidc } = settings();
  const { subject, body } = words.joinIdentity({
    publication: await publicationName(),
    host: appUrl.host,
    provider: oidc?.issuer.host ?? "",
    href,
  });
  return { to: address, subject, body };
}
