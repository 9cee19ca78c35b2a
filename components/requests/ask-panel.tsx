import { words } from "#words/requesting";
import panel from "@/components/reviews/panel.module.css";
import { Section } from "@/components/reviews/section";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import { AskField } from "./ask-field";
import styles from "./ask-panel.module.css";
import { AskRemove } from "./ask-remove";

type Noted = SubmissionForDesk["requests"]["noted"][number];

/** What is to be asked of the author: one's own notes with their places, colleagues' unsent ones, the field for the next. */
export function AskPanel({ piece }: { piece: SubmissionForDesk }) {
  const asking = piece.may.moves.includes("request_changes");
  const mine = piece.requests.noted.filter((request) => request.mine);
  const theirs = piece.requests.noted.filter((request) => !request.mine);
  if (!asking && mine.length === 0 && theirs.length === 0) return null;
  return (
    <Section id="requests" title={words.title} aside={mine.length || undefined}>
      {asking && mine.length === 0 ? <p className={panel.soft}>{words.empty}</p> : null}
      {mine.length > 0 ? (
        <ol className={panel.list}>
          {mine.map((request, index) => (
            <li key={request.id} className={styles.note}>
              <Place request={request} revision={piece.revision.number} />
              <div className={styles.line}>
                <p dir="auto">
                  {words.number(index + 1)} {request.text}
                </p>
                <AskRemove requestId={request.id} number={index + 1} />
              </div>
            </li>
          ))}
        </ol>
      ) : null}
      {theirs.length > 0 ? (
        <div className={styles.theirs}>
          <h3 className={panel.label}>{words.theirs}</h3>
          <ul className={panel.list}>
            {theirs.map((request) => (
              <li key={request.id} className={styles.note}>
                <Place request={request} revision={piece.revision.number} />
                <p dir="auto">{request.text}</p>
                <p className={panel.soft}>{words.theirsBy(request.editor)}</p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {asking ? <AskField submissionId={piece.id} plain={piece.plain} /> : null}
    </Section>
  );
}

/** The words a note is about, leading to them where they stand in the text beside it. */
function Place({ request, revision }: { request: Noted; revision: number }) {
  const { anchor, id } = request;
  return (
    <>
      {anchor === null ? (
        <p className={panel.soft}>{words.general}</p>
      ) : request.revision === revision ? (
        <a className={panel.quote} href={`#request-${id}`} dir="auto">
          {words.quoted(anchor.quote)}
        </a>
      ) : (
        <p className={panel.quote} dir="auto">
          {words.quoted(anchor.quote)}
        </p>
      )}
      {request.revision === revision ? null : (
        <p className={panel.soft}>{words.earlier(request.revision)}</p>
      )}
    </>
  );
}
