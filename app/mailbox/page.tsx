import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/mailbox";
import { MailboxPage } from "@/components/mailbox/mailbox-page";
import { demonstrationAddresses } from "@/lib/demonstration/addresses";
import { listLetters } from "@/lib/mail/mailbox";
import { findOwnLinks } from "@/lib/mail/own-links";
import { settings } from "@/lib/settings/environment";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The title, too, says nothing where there is no mailbox. */
export async function generateMetadata(): Promise<Metadata> {
  return settings().demonstration ? { title: words.title, robots: { index: false } } : {};
}

/** The demonstration's mail. Outside of demonstration mode there is no such page. */
export default async function Mailbox({ searchParams }: Props) {
  const { for: asked, page: wanted } = await searchParams;
  const page = typeof wanted === "string" && /^[1-9]\d{0,3}$/.test(wanted) ? Number(wanted) : 1;
  const found = await listLetters(asked, page);
  if (!found) notFound();

  const { origin } = settings().appUrl;
  const letters = found.letters.map(({ body, ...letter }) => ({
    ...letter,
    text: findOwnLinks(body, origin),
  }));
  return (
    <MailboxPage
      letters={letters}
      count={found.count}
      page={page}
      pages={found.pages}
      recipient={found.recipient}
      people={demonstrationAddresses}
    />
  );
}
