import { words as all } from "#words/comments-desk";
import { words as desk } from "#words/desk";
import { CommentInView } from "@/components/moderation/desk-row";
import row from "@/components/moderation/desk-row.module.css";
import { OneForm } from "@/components/reviews/one-form";
import panel from "@/components/reviews/panel.module.css";
import { Section } from "@/components/reviews/section";
import type { Commenter } from "@/lib/moderation/queries";
import styles from "./commenter-page.module.css";
import { LiftSanction } from "./lift-sanction";
import { SanctionForm } from "./sanction-form";

const words = all.commenter;

/** A commenter as the desk knows them: what they said, what was decided, what they were told. */
export function CommenterPage({ commenter, now }: { commenter: Commenter; now: Date }) {
  const name = commenter.name || all.nameless;
  const record = commenter.said[0]?.record;
  return (
    <div className={styles.page}>
      <p>
        <a href="/desk/comments">{words.back}</a>
      </p>
      <h1 className={styles.title}>
        <bdi>{words.title(name)}</bdi>
      </h1>
      <p className={panel.soft}>
        {[
          words.since(desk.day(commenter.since)),
          record && all.record(record.published, record.refused),
          commenter.colleague && words.colleague,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <div className={styles.beside}>
        <div className={styles.known}>
          <Section id="told" title={words.told} aside={commenter.told.length || undefined}>
            {commenter.told.length === 0 ? <p className={panel.soft}>{words.toldNothing}</p> : null}
            <ul className={panel.list}>
              {commenter.told.map((one) => (
                <li key={one.id} className={panel.item}>
                  <p>
                    <strong>{words.kinds[one.kind]}</strong>{" "}
                    <span className={panel.soft}>
                      {[`${desk.day(one.at)}, ${one.by}`, standing(one)]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </p>
                  <p className={panel.prose} dir="auto">
                    {one.reason}
                  </p>
                  {one.standing ? <LiftSanction sanctionId={one.id} /> : null}
                </li>
              ))}
            </ul>
          </Section>
          {commenter.colleague ? null : (
            <OneForm>
              <div>
                <SanctionForm personId={commenter.id} />
              </div>
            </OneForm>
          )}
        </div>
        <Section id="said" title={words.said} aside={commenter.said.length || undefined}>
          {commenter.said.length === 0 ? <p className={panel.soft}>{words.nothing}</p> : null}
          <ul className={panel.list}>
            {commenter.said.map((comment) => (
              <li key={comment.id} className={row.row}>
                <CommentInView row={{ ...comment, said: [] }} now={now} ofOne />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}

function standing(one: Commenter["told"][number]) {
  if (one.kind === "warning") return "";
  if (one.liftedAt) return words.lifted(desk.day(one.liftedAt));
  if (!one.standing) return words.over;
  return one.until ? words.until(desk.day(one.until)) : words.forGood;
}
