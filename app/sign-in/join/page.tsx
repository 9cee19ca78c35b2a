import type { Metadata } from "next";
import { cookies } from "next/headers";
import { words } from "#words/auth";
import { Door } from "@/components/sign-in/door";
import styles from "@/components/sign-in/door.module.css";
import { JoinForm } from "@/components/sign-in/join-form";
import { MailboxLink } from "@/components/sign-in/mailbox-link";
import { readAddress } from "@/lib/auth/address";
import { proposalCookieName, typedCookieName } from "@/lib/auth/cookie";
import { readProposal } from "@/lib/auth/proposals";
import { providerName } from "@/lib/auth/provider";
import { sessionToken } from "@/lib/auth/session";
import { getPublication } from "@/lib/publication/queries";
import { settings } from "@/lib/settings/environment";

export const metadata: Metadata = {
  title: words.join.titles.ready,
  robots: { index: false },
  referrer: "strict-origin",
};

/**
 * Before an identity is joined to somebody who was here before. Without a token: the letter is on its way. With one:
 * whose identity it is and whose account, and a button. Looking changes nothing.
 */
export default async function JoinPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[]; problem?: string | string[] }>;
}) {
  const [{ token, problem }, { name }, jar] = await Promise.all([
    searchParams,
    getPublication(),
    cookies(),
  ]);
  if (token === undefined) {
    return (
      <LetterOnItsWay publication={name} address={readAddress(jar.get(typedCookieName)?.value)} />
    );
  }
  const browser = jar.get(proposalCookieName())?.value;
  const read = await readProposal({ token, browser, session: await sessionToken() });
  if (read.ok && problem !== "taken") {
    const { host, knownAs, email } = read;
    return (
      <Door publication={name} title={words.join.titles.ready}>
        <JoinForm token={String(token)} host={host} knownAs={knownAs} email={email} />
      </Door>
    );
  }
  const state = read.ok ? "taken" : read.problem;
  return (
    <Door publication={name} title={words.join.titles[state]}>
      <p className={styles.lead}>{words.join.explains[state]}</p>
      <a className="button button-primary" href="/sign-in">
        {words.join.again}
      </a>
    </Door>
  );
}

function LetterOnItsWay({ publication, address }: { publication: string; address: string | null }) {
  const host = providerName();
  return (
    <Door publication={publication} title={words.join.titles.letter}>
      <p>{address && host ? words.join.letter(host, address) : words.join.letterToNobody}</p>
      <ol className={styles.steps}>
        {words.join.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {settings().demonstration && <MailboxLink address={address} />}
      <p>
        <a href="/sign-in">{words.join.instead}</a>
      </p>
    </Door>
  );
}
