import { words } from "#words/requesting";
import panel from "@/components/reviews/panel.module.css";
import { Section } from "@/components/reviews/section";
import type { SubmissionForDesk } from "@/lib/reviews/queries";

/** What was asked of the author, the last round first, each with what they made of it. */
export function AskAnswers({ piece }: { piece: SubmissionForDesk }) {
  const rounds = [...Map.groupBy(piece.requests.sent, ({ revision }) => revision)].reverse();
  if (rounds.length === 0) return null;
  return (
    <Section id="asked" title={words.answersTitle} aside={piece.requests.sent.length}>
      {rounds.map(([revision, asked]) => (
        <div key={revision} className={panel.item}>
          <h3 className={panel.label}>{words.round(revision)}</h3>
          <ol className={panel.list}>
            {asked.map((request) => (
              <li key={request.id} className={panel.item}>
                {request.anchor ? (
                  <p className={panel.quote} dir="auto">
                    {words.quoted(request.anchor.quote)}
                  </p>
                ) : null}
                <p className={panel.prose} dir="auto">
                  {words.number(request.number)} {request.text}
                </p>
                <div className={request.answer ? panel.answer : undefined}>
                  <p className={panel.label}>{words.answers[request.answer ?? "none"]}</p>
                  {request.answerText ? <p dir="auto">{request.answerText}</p> : null}
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}
