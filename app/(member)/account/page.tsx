import type { Metadata } from "next";
import { words } from "#words/account";
import { AccountPage } from "@/components/account/account-page";
import { listIdentities } from "@/lib/auth/identities";
import { providerName } from "@/lib/auth/provider";
import { requirePerson, sessionToken } from "@/lib/auth/session";
import { listSessions } from "@/lib/auth/sessions";
import { getOwnProfile } from "@/lib/profiles/queries";
import { settings } from "@/lib/settings/environment";

export const metadata: Metadata = { title: words.title };

const format = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});
const moment = (date: Date) => `${format.format(date)} UTC`;

/** One's own account. */
export default async function Account({
  searchParams,
}: {
  searchParams: Promise<{ identity?: string | string[] }>;
}) {
  const person = await requirePerson("/account");
  const [profile, identities, sessions, { identity }] = await Promise.all([
    getOwnProfile(person),
    listIdentities(person.id),
    listSessions(person.id, await sessionToken()),
    searchParams,
  ]);
  const { email, name, handle, bio, mayChangeHandle, experience } = profile;
  const told = Object.entries(words.identities.notices).find(([what]) => what === identity);
  return (
    <AccountPage
      email={email}
      origin={settings().appUrl.host}
      profile={{ name, handle: handle ?? "", bio }}
      mayChangeHandle={mayChangeHandle}
      experience={experience}
      identities={identities.map(({ since, ...one }) => ({ ...one, since: moment(since) }))}
      provider={providerName()}
      notice={told?.[1] ?? null}
      sessions={sessions.map(({ id, since, until, here }) => ({
        id,
        here,
        since: moment(since),
        until: moment(until),
      }))}
    />
  );
}
