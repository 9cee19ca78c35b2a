"use client";

import { type ReactNode, useMemo, useRef, useState } from "react";
import { words } from "#words/approving";
import { words as proposalWords } from "#words/proposals";
import { words as statusWords } from "#words/status";
import { NoticeToBe } from "@/components/proposals/notice-to-be";
import { EarlierRounds } from "@/components/suggestions/earlier-rounds";
import type { Resolution } from "@/db/schema/suggestions";
import type { Approval } from "@/lib/suggestions/queries";
import styles from "./approval.module.css";
import { ApprovalBar } from "./approval-bar";
import { ApprovalCard, type CardMode, cardId } from "./approval-card";
import { SendBackBlock, SignBlock } from "./approval-end";
import { focusCard, useApprovalKeys } from "./approval-keys";
import { elementsOf, useBesideText, useMarkedText } from "./approval-places";
import { TextAsPrinted, TextWithChanges } from "./approval-text";
import { useCounterDrafts } from "./counter-drafts";
import { KeyHelp } from "./key-help";
import { useResolutions } from "./use-resolutions";

const correctionWords = proposalWords.approve;

type View = keyof typeof words.views;

/** What the desk would change, in place, each with the author's answer; at the end, signing or sending back. */
export function ApprovalPage({
  approval,
  personId,
  turn,
}: {
  approval: Approval;
  personId: string;
  /** Whose turn it is, since when and until when. */
  turn: ReactNode;
}) {
  const { suggestions, shown, correction } = approval;
  const answers = useResolutions(approval, suggestions);
  const { drafts, write } = useCounterDrafts(personId, approval.id);
  const [view, setView] = useState<View>("changes");
  const [active, setActive] = useState<string | null>(null);
  const [modes, setModes] = useState<Record<string, CardMode>>({});
  const text = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const end = useRef<HTMLElement>(null);

  const answered = suggestions.map((suggestion) => ({
    ...suggestion,
    resolution: answers.resolutionOf(suggestion.id),
  }));
  const ids = useMemo(() => suggestions.map(({ id }) => id), [suggestions]);
  useMarkedText(text, shown.html, answered, active, view === "changes");
  useBesideText(list, text, ids, view === "changes");

  const mode = (id: string, next: CardMode) => setModes((before) => ({ ...before, [id]: next }));
  const draftOf = (id: string) => {
    const kept = suggestions.find((suggestion) => suggestion.id === id)?.counter ?? "";
    return drafts[id] ?? { wording: kept, message: "" };
  };

  async function answer(id: string, resolution: Resolution) {
    const draft = draftOf(id);
    const countering = resolution === "countered";
    mode(id, "resting");
    // The button that was pressed goes: the focus stays with its suggestion.
    document.getElementById(cardId(id))?.focus({ preventScroll: true });
    const held = await answers.resolve(id, {
      resolution,
      wording: countering ? draft.wording : "",
      message: countering ? draft.message : "",
    });
    if (held && countering) write(id, null);
    if (!held && countering) mode(id, "countering");
  }

  const alive = useApprovalKeys((id, key) => {
    if (key === "c") return mode(id, "countering");
    void answer(id, key === "a" ? "accepted" : "rejected");
  });

  function show(id: string) {
    setView("changes");
    setActive(id);
    requestAnimationFrame(() =>
      elementsOf(text.current, id)[0]?.scrollIntoView({ block: "center" }),
    );
  }

  const open = answers.open.length;
  const countered = answered.filter(({ resolution }) => resolution === "countered").length;
  // Where every change is rejected, nothing is printed and the notice is none.
  const objects = correction?.noticeSaysRejected === true && !correction.keepsText;
  const mechanical = answers.open.filter((suggestion) => suggestion.mechanical).length;

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <a href={`/submissions/${approval.id}/status`}>{words.back}</a>
        <h1>{correction ? correctionWords.title : words.title}</h1>
        {/* A published piece is nobody's turn: its correction waits beside it. */}
        {correction ? null : turn}
        <p>{correction ? correctionWords.lead : words.lead}</p>
        {approval.letter === null && <p className="fine">{statusWords.letterFollows}</p>}
        {approval.letter && (
          <figure className={styles.letter}>
            <figcaption className="fine">{words.letter}</figcaption>
            <blockquote dir="auto">{approval.letter}</blockquote>
          </figure>
        )}
        {correction && <NoticeToBe {...correction} />}
        {mechanical > 0 && (
          <div className={styles.mechanical}>
            <button
              type="button"
              className="button"
              disabled={!alive}
              onClick={() => void answers.acceptMechanical()}
            >
              {words.mechanical(mechanical)}
            </button>
            <span className="fine">{words.mechanicalHint}</span>
          </div>
        )}
        <KeyHelp alive={alive} />
      </header>

      <fieldset className={styles.views}>
        <legend className="visually-hidden">{words.view}</legend>
        {(Object.keys(words.views) as View[]).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="view"
              disabled={!alive}
              checked={view === one}
              onChange={() => setView(one)}
            />
            <span>{words.views[one]}</span>
          </label>
        ))}
      </fieldset>

      <div className={styles.columns} data-view={view}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short way from a change to its card; every card can be reached without. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: j and k are the keyboard's way. */}
        <div
          className={styles.textColumn}
          onClick={(event) => {
            const mark = (event.target as Element).closest<HTMLElement>("[data-edit]");
            if (mark) focusCard(document.getElementById(cardId(mark.dataset.edit ?? "")));
          }}
        >
          {view === "changes" ? (
            <TextWithChanges
              ref={text}
              content={approval.content}
              shown={shown}
              idOf={(field) => suggestions.find((one) => one.field === field)?.id}
            />
          ) : (
            <>
              <p className={`fine ${styles.hint}`}>{words.printHint}</p>
              <TextAsPrinted content={approval.agreed.content} html={approval.agreed.html} />
            </>
          )}
        </div>
        <ol className={styles.cards} ref={list} aria-label={words.list}>
          {answered.map((suggestion) => (
            <ApprovalCard
              key={suggestion.id}
              suggestion={suggestion}
              alive={alive}
              resolution={suggestion.resolution}
              mode={modes[suggestion.id] ?? (drafts[suggestion.id] ? "countering" : "resting")}
              draft={draftOf(suggestion.id)}
              error={answers.refused[suggestion.id]}
              onFocus={() => setActive(suggestion.id)}
              onMode={(next) => mode(suggestion.id, next)}
              onAnswer={(resolution) => void answer(suggestion.id, resolution)}
              onDraft={(draft) => write(suggestion.id, draft)}
              onShow={() => show(suggestion.id)}
            />
          ))}
        </ol>
      </div>

      <section className={styles.end} ref={end} aria-live="polite">
        {open > 0 ? (
          <p>{words.pending(open)}</p>
        ) : !answers.settled ? (
          <p>{words.saving}</p>
        ) : countered > 0 || objects ? (
          <SendBackBlock
            piece={approval}
            personId={personId}
            countered={countered}
            {...(countered === 0 && { told: correctionWords.objection })}
          />
        ) : (
          <SignBlock
            piece={approval}
            correction={correction}
            hash={approval.agreed.hash}
            agreement={approval.agreement}
            guidelines={approval.guidelines}
            onRead={() => {
              setView("print");
              scrollTo({ top: 0 });
            }}
          />
        )}
      </section>
      <EarlierRounds suggestions={approval.earlier} />
      <ApprovalBar
        done={suggestions.length - open}
        all={suggestions.length}
        saving={!answers.settled}
        onNext={() => {
          const [next] = answers.open;
          if (next) focusCard(document.getElementById(cardId(next.id)));
          else end.current?.scrollIntoView({ block: "center" });
        }}
      />
    </div>
  );
}
