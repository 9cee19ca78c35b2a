import { createTransport } from "nodemailer";
import { words } from "#words/doctor";
import { callbackOf, describe } from "@/lib/auth/provider";
import type { Settings } from "@/lib/settings/rules";
import { type Looked, looking, reasonOf, within } from "./looked";

/** The mail server: connects, says hello, encrypts where it is offered, logs in. No letter is sent. */
export async function lookAtMail({ demonstration, smtpUrl }: Settings): Promise<Looked> {
  const { fine, wrong } = looking("mail");
  if (demonstration || !smtpUrl) return fine(words.mail.demonstration);
  const { host, hostname, username } = new URL(smtpUrl);
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    dnsTimeout: 8_000,
    socketTimeout: 8_000,
  });
  const look = async () => {
    try {
      await transport.verify();
      return fine(words.mail.fine(host, username !== ""));
    } catch (error) {
      const { code = "" } = error as { code?: string };
      const why = reasonOf(error);
      if (code === "EAUTH") return wrong(words.mail.refused(host, why), words.mail.login);
      return wrong(words.mail.away(host, why), words.mail.todo(hostname));
    }
  };
  try {
    return await within(12_000, look(), () =>
      wrong(words.mail.away(host, words.tooLong), words.mail.todo(hostname)),
    );
  } finally {
    transport.close();
  }
}

/** The identity provider: describes itself, and can do what a sign-in needs. */
export async function lookAtProvider({ oidc, appUrl }: Settings): Promise<Looked> {
  const { fine, wrong } = looking("sign-in-provider");
  if (!oidc) return fine(words.provider.none);
  const { host } = oidc.issuer;
  try {
    const server = await describe(oidc.issuer);
    const missing = [
      !server.authorization_endpoint && "authorization_endpoint",
      !server.token_endpoint && "token_endpoint",
      !server.jwks_uri && "jwks_uri",
    ].filter((one) => one !== false);
    return missing.length > 0
      ? wrong(words.provider.lacks(host, missing.join(", ")), words.provider.other)
      : fine(words.provider.fine(host, callbackOf(appUrl)));
  } catch (error) {
    return wrong(words.provider.away(host, reasonOf(error)), words.provider.todo);
  }
}
