import { words } from "#words/calls";
import { words as deskWords } from "#words/desk";
import { ActButton } from "@/components/reviews/act-button";
import { OneForm } from "@/components/reviews/one-form";
import { closeCallAction, openCallAction } from "@/lib/calls/actions";
import type { CallOnDesk } from "@/lib/calls/queries";
import { CallForm } from "./call-form";
import styles from "./calls-desk.module.css";

type Topics = { id: string; name: string }[];

/** Every call of the publication, with what can be done about each, and the form for another. */
export function CallsDesk({ calls, topics }: { calls: CallOnDesk[]; topics: Topics }) {
  const { desk } = words;
  return (
    <OneForm>
      <p className={styles.explained}>{desk.explained}</p>
      <CallForm topics={topics} />
      {calls.length === 0 ? (
        <div className={styles.empty}>
          <h2>{desk.empty.title}</h2>
          <p>{desk.empty.sentence}</p>
        </div>
      ) : (
        <ul className={styles.list}>
          {calls.map((call) => (
            <li key={call.id} className={styles.call} data-state={call.state}>
              <CallRow call={call} topics={topics} />
            </li>
          ))}
        </ul>
      )}
    </OneForm>
  );
}

function CallRow({ call, topics }: { call: CallOnDesk; topics: Topics }) {
  const { desk } = words;
  const at = { callId: call.id, version: call.version };
  return (
    <>
      <div className={styles.what}>
        <p className={styles.state}>
          <strong>{desk.states[call.state]}</strong>{" "}
          <span>{desk.lastDay(deskWords.day(new Date(call.lastDay)))}</span>{" "}
          {call.topic && <span>{call.topic.name}</span>}{" "}
          {call.state === "prepared" ? null : <span>{desk.sent(call.sent)}</span>}
        </p>
        <h2 className={styles.title} dir="auto">
          {call.title}
        </h2>
        <p className={styles.text} dir="auto">
          {call.text}
        </p>
        {call.newsTitle && <p className={styles.news}>{call.newsTitle}</p>}
      </div>
      <div className={styles.acts}>
        {call.state === "open" && (
          <>
            <a href={`/calls#call-${call.id}`}>{desk.see}</a>
            <ActButton
              act={closeCallAction}
              input={at}
              label={desk.close}
              about={desk.about(call.title)}
              done={desk.closeDone}
              look="button-quiet"
            />
          </>
        )}
        {call.mayOpen && (
          <ActButton
            act={openCallAction}
            input={at}
            label={desk.open}
            about={desk.about(call.title)}
            done={desk.openDone}
            look="button-primary"
          />
        )}
        {call.state !== "open" && !call.mayOpen && <p className="fine">{desk.over}</p>}
        <CallForm call={call} topics={topics} />
      </div>
    </>
  );
}
