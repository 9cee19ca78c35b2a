import type { Metadata } from "next";
import { cookies } from "next/headers";
import { words } from "#words/auth";
import { AskForm } from "@/components/sign-in/ask-form";
import { Door } from "@/components/sign-in/door";
import styles from "@/components/sign-in/door.module.css";
import { ProviderLink } from "@/components/sign-in/provider-link";
import { isEditor } from "@/lib/auth/actor";
import { typedCookieName } from "@/lib/auth/cookie";
import { ownPath } from "@/lib/auth/destination";
import { providerName } from "@/lib/auth/provider";
import { currentPerson } from "@/lib/auth/session";
import { getPublication } from "@/lib/publication/queries";

export const metadata: Metadata = { title: words.ask.title, robots: { index: false } };

/** The door: asks for an address, or for another one, and says what was wrong with the last. */
export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { to: asked, problem, wait } = await searchParams;
  const to = ownPath(asked, "");
  const [{ name }, person, jar] = await Promise.all([getPublication(), currentPerson(), cookies()]);
  const typed = problem === "address" || problem === "limit" ? jar.get(typedCookieName)?.value : "";
  const minutes = typeof wait === "string" && /^\d{1,2}$/.test(wait) ? Number(wait) : 60;
  const host = providerName();
  const trouble = Object.entries(words.ask.providerProblems).find(
    ([name]) => problem === `provider-${name}`,
  )?.[1];
  const home = person && isEditor(person) ? "/desk" : "/submissions";

  return (
    <Door publication={name} title={words.ask.title}>
      {problem === "signed-out" && !person && (
        <p className="notice" role="status">
          {words.ask.signedOut}
        </p>
      )}
      {person && (
        <p className="notice">
          {words.ask.already(person.name, person.email)}{" "}
          <a href={ownPath(asked, home)}>{words.ask.goOn}</a>
        </p>
      )}
      {to && !person && <p className="notice">{words.ask.goOnTo}</p>}
      <p className={styles.lead}>{words.ask.lead}</p>
      {trouble && host && (
        <p className="notice notice-wrong" role="alert">
          {trouble(host)}
        </p>
      )}
      <AskForm
        typed={typed ?? ""}
        to={to}
        error={
          problem === "address"
            ? words.ask.wrongAddress
            : problem === "limit"
              ? words.ask.limit(minutes)
              : null
        }
      />
      {host && <ProviderLink host={host} to={to} />}
    </Door>
  );
}
