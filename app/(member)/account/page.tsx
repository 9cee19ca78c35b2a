import type { Metadata } from "next";
import { words } from "#words/account";
import { AccountPage } from "@/components/account/account-page";
import { requirePerson, sessionToken } from "@/lib/auth/session";
import { listSessions } from "@/lib/auth/sessions";
import { getOwnProfile } from "@/lib/profiles/queries";
import { settings } from "@/lib/settings/environment";

export const metadata: Metadata = { title: words.title };

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** One's own account. */
export default async function Account() {
  const person = await requirePerson("/account");
  const [{ email, name, handle, bio, mayChangeHandle, experience }, sessions] = await Promise.all([
    getOwnProfile(person),
    listSessions(person.id, await sessionToken()),
  ]);
  return (
    <AccountPage
      email={email}
      origin={settings().appUrl.host}
      profile={{ name, handle: handle ?? "", bio }}
      mayChangeHandle={mayChangeHandle}
      experience={experience}
      sessions={sessions.map(({ id, since, until, here }) => ({
        id,
        here,
        since: moment.format(since),
        until: moment.format(until),
      }))}
    />
  );
}
