import type { ReactNode } from "react";
import { words } from "#words/member";
import { MemberHeader } from "@/components/member/member-header";
import { isEditor } from "@/lib/auth/actor";
import { currentPerson } from "@/lib/auth/session";
import { getPublication } from "@/lib/publication/queries";

/** The frame of the signed-in pages. It lets nobody in or out: every page asks for its person itself. */
export default async function MemberLayout({ children }: { children: ReactNode }) {
  const [{ name }, person] = await Promise.all([getPublication(), currentPerson()]);
  return (
    <>
      <a className="button skip-link" href="#main">
        {words.skip}
      </a>
      {person && <MemberHeader publication={name} person={person} desk={isEditor(person)} />}
      {children}
    </>
  );
}
