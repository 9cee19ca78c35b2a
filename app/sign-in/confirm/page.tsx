import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { words } from "#words/auth";
import { ConfirmForm } from "@/components/sign-in/confirm-form";
import { Door } from "@/components/sign-in/door";
import styles from "@/components/sign-in/door.module.css";
import { isEditor } from "@/lib/auth/actor";
import { ownPath } from "@/lib/auth/destination";
import { readLink, stateOfLink } from "@/lib/auth/links";
import { currentPerson } from "@/lib/auth/session";
import { getPublication } from "@/lib/publication/queries";

export const metadata: Metadata = {
  title: words.confirm.titles.ready,
  robots: { index: false },
  referrer: "strict-origin",
};

/** What a link opens. Looking changes nothing, so that mail scanners and previews may look as often as they like. */
export default async function ConfirmPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { email, token, to: asked, problem } = await searchParams;
  const link = readLink(email, token);
  const [{ name, contact }, person] = await Promise.all([getPublication(), currentPerson()]);
  const state = problem === "suspended" ? problem : await stateOfLink(link);
  const to = ownPath(asked, "");

  if (state === "ready" && link) {
    const other = person && person.email !== link.address ? person.email : null;
    return (
      <Door publication={name} title={words.confirm.titles.ready}>
        <ConfirmForm email={link.address} token={link.token} to={to} other={other} />
      </Door>
    );
  }
  // Pressed twice: the first press has signed this very person in.
  if (state === "used" && person && person.email === link?.address) {
    redirect(to || (isEditor(person) ? "/desk" : "/submissions"));
  }
  const problemIs = state === "ready" ? "malformed" : state;
  return (
    <Door publication={name} title={words.confirm.titles[problemIs]}>
      <p className={styles.lead}>{words.confirm.explains[problemIs]}</p>
      {problemIs === "suspended" ? (
        contact.includes("@") && (
          <a className="button" href={`mailto:${contact}`}>
            {words.confirm.write(contact)}
          </a>
        )
      ) : (
        <a
          className="button button-primary"
          href={to ? `/sign-in?${new URLSearchParams({ to })}` : "/sign-in"}
        >
          {words.confirm.again}
        </a>
      )}
    </Door>
  );
}
