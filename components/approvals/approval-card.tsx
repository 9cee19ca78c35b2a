"use client";

import type { Ref } from "react";
import { words } from "#words/approving";
import {
  type Suggested,
  SuggestedChange,
  SuggestionThread,
} from "@/components/suggestions/suggested-change";
import type { Resolution } from "@/db/schema/suggestions";
import styles from "./approval.module.css";
import type { Draft } from "./counter-drafts";
import { CounterForm } from "./counter-form";

export type Answerable = Suggested & { takesWording: boolean };

/** What a card can be doing: resting, being answered anew, or being countered. */
export type CardMode = "resting" | "reopened" | "countering";

export const cardId = (id: string) => `suggestion-${id}`;

/** One suggestion beside its place in the text, with the author's answer or the ways to give one. */
export function ApprovalCard(props: {
  ref?: Ref<HTMLLIElement>;
  suggestion: Answerable;
  /** False until the page has come alive: an answer given before would be lost. */
  alive: boolean;
  resolution: Resolution | null;
  mode: CardMode;
  draft: Draft;
  error: string | undefined;
  onFocus(): void;
  onMode(mode: CardMode): void;
  onAnswer(resolution: Resolution): void;
  onDraft(draft: Draft): void;
  onShow(): void;
}) {
  const { suggestion, resolution, mode } = props;
  const id = cardId(suggestion.id);
  const answering = resolution === null || mode !== "resting";
  return (
    <li
      className={styles.card}
      id={id}
      tabIndex={-1}
      data-suggestion-card={suggestion.id}
      data-resolution={resolution ?? "open"}
      aria-labelledby={`${id}-name`}
      onFocus={props.onFocus}
    >
      <div className={styles.paper}>
        <p className={styles.name} id={`${id}-name`}>
          <b className="visually-hidden">{words.suggestion(suggestion.number)}</b>
          <b aria-hidden="true">{suggestion.number}</b>{" "}
          <span className={styles.sort}>
            {suggestion.mechanical ? words.sort.mechanical : words.sort.meaning}
          </span>
          <button type="button" className={`button-word ${styles.show}`} onClick={props.onShow}>
            {words.showInText}
          </button>
        </p>
        <div id={`${id}-change`}>
          <SuggestedChange suggestion={suggestion} />
        </div>
        <SuggestionThread thread={suggestion.thread} />
        {resolution && (
          <p className={styles.resolved} data-resolution={resolution}>
            {words.resolved[resolution]}
            {resolution === "countered" && suggestion.counter && (
              <ins className={styles.own} dir="auto">
                {suggestion.counter}
              </ins>
            )}
          </p>
        )}
        {mode === "countering" ? (
          <CounterForm
            suggestion={suggestion}
            draft={props.draft}
            error={props.error}
            onWrite={props.onDraft}
            onSend={() => props.onAnswer("countered")}
            onCancel={() => props.onMode("resting")}
          />
        ) : answering ? (
          <p className={styles.buttons}>
            {(["accepted", "rejected"] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                className="button"
                disabled={!props.alive}
                aria-label={kind === "accepted" ? words.accept : words.reject}
                aria-describedby={`${id}-name ${id}-change`}
                onClick={() => props.onAnswer(kind)}
              >
                {kind === "accepted" ? words.acceptShort : words.rejectShort}
              </button>
            ))}
            <button
              type="button"
              className="button"
              disabled={!props.alive}
              aria-describedby={`${id}-name ${id}-change`}
              onClick={() => props.onMode("countering")}
            >
              {words.counter}
            </button>
          </p>
        ) : (
          <button
            type="button"
            className={`button-word ${styles.quiet}`}
            aria-describedby={`${id}-name`}
            onClick={() => props.onMode("reopened")}
          >
            {words.change}
          </button>
        )}
        {props.error && mode !== "countering" && (
          <p className="field-error" role="alert">
            {props.error}
          </p>
        )}
      </div>
    </li>
  );
}
