import type { Metadata } from "next";
import type { ReactNode } from "react";
import { words } from "#words/member";
import { MemberHeader } from "@/components/member/member-header";
import { Frame } from "@/components/publication/frame";
import { isEditor } from "@/lib/auth/actor";
import { currentPerson } from "@/lib/auth/session";
import { getPublication } from "@/lib/publication/queries";
import { listTopics } from "@/lib/topics/queries";
import styles from "./open.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await getPublication();
  return { title: { default: name, template: `%s · ${name}` } };
}

/** Pages on which anybody may act, signed in or not: each in the frame they know. */
export default async function OpenLayout({ children }: { children: ReactNode }) {
  const [publication, topics, person] = await Promise.all([
    getPublication(),
    listTopics(),
    currentPerson(),
  ]);
  const { name, tagline, contact } = publication;
  if (!person) {
    return (
      <Frame name={name} tagline={tagline} contact={contact} topics={topics}>
        {children}
      </Frame>
    );
  }
  return (
    <>
      <a className="button skip-link" href="#main">
        {words.skip}
      </a>
      <MemberHeader publication={name} person={person} desk={isEditor(person)} />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
