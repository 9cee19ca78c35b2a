import { words } from "#words/articles";
import { Contact } from "@/components/publication/contact";
import styles from "./after.module.css";

/** A letter to the desk about this piece, begun for the reader; where the desk has no address of its own, how to reach it. */
export function ReportError({
  contact,
  headline,
  address,
}: {
  contact: string;
  headline: string;
  address: string;
}) {
  const { reportError } = words;
  if (!contact) return null;
  const isMail = /^[^\s@<>]+@[^\s@<>]+$/.test(contact);
  const letter = [
    `subject=${encodeURIComponent(reportError.subject(headline))}`,
    `body=${encodeURIComponent(reportError.letter(address).replaceAll("\n", "\r\n"))}`,
  ].join("&");
  return (
    <p className={styles.report}>
      {reportError.question}{" "}
      {isMail ? (
        <a href={`mailto:${encodeURIComponent(contact).replace("%40", "@")}?${letter}`}>
          {reportError.act}
        </a>
      ) : (
        <>
          {reportError.elsewhere} <Contact contact={contact} />
        </>
      )}
      {". "}
      {reportError.hint}
    </p>
  );
}
