"use client";

import { useEffect, useId, useState, useTransition } from "react";
import { words } from "#words/approving";
import { words as proposalWords } from "#words/proposals";
import { deviceCopy } from "@/components/submissions/device-copy";
import type { Refusal } from "@/lib/action";
import { approveAction, sendBackAction } from "@/lib/approvals/actions";
import styles from "./approval.module.css";

const correctionWords = proposalWords.approve;

type Piece = { id: string; version: number };

/** What a refused act says, and the way to the page as it is now. What was typed stays. */
function Refused({ refusal, otherwise }: { refusal: Refusal | null; otherwise: string }) {
  const moved = refusal?.status === 409;
  return (
    <div className="notice notice-wrong" role="alert">
      <p>{refusal?.message ?? Object.values(refusal?.fieldErrors ?? {})[0] ?? otherwise}</p>
      {moved && (
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      )}
    </div>
  );
}

/** Signing: what exactly is signed, and under what; then the piece is ready. */
export function SignBlock(props: {
  piece: Piece;
  /** What they sign would be in print at once; or nothing is left to sign. */
  correction: { keepsText: boolean } | null;
  hash: string;
  agreement: { version: number; text: string };
  guidelines: number;
  onRead(): void;
}) {
  const { piece, hash, agreement, guidelines } = props;
  const [sending, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | "unreachable" | null>(null);
  const sign = () =>
    start(async () => {
      const answer = await approveAction({
        submissionId: piece.id,
        version: piece.version,
        hash,
        agreement: agreement.version,
        guidelines,
      }).catch(() => null);
      if (answer?.ok) return location.assign(`/submissions/${piece.id}/status`);
      setRefusal(answer ?? "unreachable");
    });
  const keeps = props.correction?.keepsText === true;
  const signText = props.correction ? correctionWords.signText : words.sign.text;
  return (
    <>
      <h2 className={styles.endTitle}>{keeps ? correctionWords.keep.title : words.sign.title}</h2>
      <p>
        {keeps
          ? correctionWords.keep.text
          : signText(hash.slice(0, 12), agreement.version, guidelines)}
      </p>
      {!keeps && (
        <>
          <p>
            <button type="button" className={`button-word ${styles.quiet}`} onClick={props.onRead}>
              {words.sign.read}
            </button>
          </p>
          <details className={styles.agreement}>
            <summary>{words.sign.agreement(agreement.version)}</summary>
            <div className={styles.agreementText}>{agreement.text}</div>
          </details>
        </>
      )}
      {refusal && (
        <Refused
          refusal={refusal === "unreachable" ? null : refusal}
          otherwise={words.sign.failed}
        />
      )}
      <button
        type="button"
        className="button button-primary"
        aria-disabled={sending}
        onClick={() => !sending && sign()}
      >
        {sending ? words.sign.sending : keeps ? correctionWords.keep.button : words.sign.button}
      </button>
    </>
  );
}

/** Giving the text back with counters: nothing is signed, and a line may go with it. */
export function SendBackBlock(props: {
  piece: Piece;
  personId: string;
  countered: number;
  /** Why it goes back, where nothing is countered. */
  told?: { title: string; text: string };
}) {
  const { piece, personId, countered, told } = props;
  const id = useId();
  const [device] = useState(() =>
    deviceCopy<{ message: string }>(() => localStorage, personId, `${piece.id}.sendBack`),
  );
  const [message, setMessage] = useState("");
  useEffect(() => {
    const kept = device.find()?.text.message;
    if (typeof kept === "string") setMessage(kept);
  }, [device]);
  const [sending, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | "unreachable" | null>(null);
  const send = () =>
    start(async () => {
      const move = { submissionId: piece.id, version: piece.version, message };
      const answer = await sendBackAction(move).catch(() => null);
      if (answer?.ok) {
        device.forget();
        return location.assign(`/submissions/${piece.id}/status`);
      }
      setRefusal(answer ?? "unreachable");
    });
  return (
    <form
      className={styles.sendBack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) send();
      }}
    >
      <h2 className={styles.endTitle}>{told?.title ?? words.sendBack.title}</h2>
      <p>{told?.text ?? words.sendBack.text(countered)}</p>
      <div className="field">
        <label htmlFor={id}>{words.sendBack.line}</label>
        <textarea
          id={id}
          className="control"
          rows={3}
          dir="auto"
          maxLength={10_000}
          value={message}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setMessage(event.target.value);
            device.keep({ message: event.target.value }, piece.version, Date.now());
          }}
        />
        <span className="field-hint" id={`${id}-hint`}>
          {told ? words.sendBack.lineNeeded : words.sendBack.lineHint}
        </span>
      </div>
      {refusal && (
        <Refused
          refusal={refusal === "unreachable" ? null : refusal}
          otherwise={words.sendBack.failed}
        />
      )}
      <button type="submit" className="button button-primary" aria-disabled={sending}>
        {sending ? words.sendBack.sending : words.sendBack.button}
      </button>
    </form>
  );
}
