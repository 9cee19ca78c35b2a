import { letter } from "./mail";

/** Letters about how somebody signs in. */
export const words = {
  signIn: ({ publication, host, href }: { publication: string; host: string; href: string }) =>
    letter(
      `Sign in to ${publication}`,
      publication,
      `Open this link to sign in to ${publication} (${host}):`,
      href,
      "It works once, within ten minutes. It opens a page with a button; nothing happens until you press it.",
      "If you did not ask for it, leave it: nobody is signed in without it.",
    ),

  joinIdentity: ({
    publication,
    host,
    provider,
    href,
  }: {
    publication: string;
    host: string;
    provider: string;
    href: string;
  }) =>
    letter(
      `Confirm that this is you: ${provider} at ${publication}`,
      publication,
      `Somebody who signed in at ${provider} with this address wants to sign in to ${publication} (${host}) as you. If it was you, open this link in the same browser and confirm that this is you:`,
      href,
      `It works once, within ten minutes. From then on ${provider} signs you in here.`,
      "If it was not you, leave it: nothing is joined without it, and your account is as it was.",
    ),

  identityJoined: ({
    publication,
    host,
    href,
  }: {
    publication: string;
    host: string;
    href: string;
  }) =>
    letter(
      `${host} now signs you in to ${publication}`,
      publication,
      `An identity at ${host} was joined to your account at ${publication}: whoever signs in with it there is signed in here as you.`,
      `If it was not you, sign in by a link to this address, leave the identity, and end the sessions you do not know:\n${href}`,
    ),
};
