import type { Metadata } from "next";
import { cookies } from "next/headers";
import { words } from "#words/auth";
import { Door } from "@/components/sign-in/door";
import styles from "@/components/sign-in/door.module.css";
import { MailboxLink } from "@/components/sign-in/mailbox-link";
import { readAddress } from "@/lib/auth/address";
import { typedCookieName } from "@/lib/auth/cookie";
import { ownPath } from "@/lib/auth/destination";
import { getPublication } from "@/lib/publication/queries";
import { settings } from "@/lib/settings/environment";

export const metadata: Metadata = { title: words.sent.title, robots: { index: false } };

/** After asking: the same page whoever the address belongs to. */
export default async function SentPage({
  searchParams,
}: {
  searchParams: Promise<{ to?: string | string[] }>;
}) {
  const to = ownPath((await searchParams).to, "");
  const address = readAddress((await cookies()).get(typedCookieName)?.value);
  const { name } = await getPublication();

  return (
    <Door publication={name} title={words.sent.title}>
      <p>{address ? words.sent.to(address) : words.sent.toNobody}</p>
      <ol className={styles.steps}>
        {words.sent.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {settings().demonstration && <MailboxLink address={address} />}
      <p className="fine">{words.sent.nothing}</p>
      <p>
        <a href={to ? `/sign-in?${new URLSearchParams({ to })}` : "/sign-in"}>{words.sent.again}</a>
      </p>
    </Door>
  );
}
