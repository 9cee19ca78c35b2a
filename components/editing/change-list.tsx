"use client";

import { useId, useMemo, useRef, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { words } from "#words/editing";
import type { Writing } from "@/components/submissions/writing-text";
import { SuggestedChange } from "@/components/suggestions/suggested-change";
import type { Content } from "@/lib/content/schema";
import { describeEdit } from "@/lib/differences/describe";
import type { Edit } from "@/lib/differences/edit";
import { isMechanical } from "@/lib/differences/mechanical";
import { placePrefix, placesOf } from "@/lib/differences/places";
import { stretchesBetween } from "@/lib/differences/show";
import styles from "./editing.module.css";

/** Every change as the author will get it, each with room for why it is made: they read it beside the change. */
export function ChangeList({ base, edits }: { base: Content; edits: readonly Edit[] }) {
  const { control, setValue } = useFormContext<Writing>();
  const written = useWatch({ control, name: "answers" }) ?? {};
  const places = useMemo(() => placesOf(edits), [edits]);
  const left = Object.entries(written).filter(
    ([place, text]) => place.startsWith(placePrefix) && text?.trim() && !places.includes(place),
  );
  if (edits.length === 0 && left.length === 0) return null;
  return (
    <>
      <ol className={styles.changes}>
        {edits.map((edit, index) => (
          <ChangeItem
            key={places[index]}
            place={places[index] ?? ""}
            number={index + 1}
            edit={edit}
            base={base}
            written={written[places[index] ?? ""] ?? ""}
          />
        ))}
      </ol>
      {left.length > 0 && (
        <div className={styles.left}>
          <p className={styles.label}>{words.whyLeft}</p>
          <ul>
            {left.map(([place, text]) => (
              <li key={place}>
                <span dir="auto">{text}</span>{" "}
                <button
                  type="button"
                  className={`button-word ${styles.inline}`}
                  onClick={() => setValue(`answers.${place}`, "", { shouldDirty: true })}
                >
                  {words.whyDrop}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** One change in words, and why it is made: a line that is there once it is asked for. */
function ChangeItem(props: {
  place: string;
  number: number;
  edit: Edit;
  base: Content;
  written: string;
}) {
  const { place, number, edit, base, written } = props;
  const id = useId();
  const { register } = useFormContext<Writing>();
  const [asked, setAsked] = useState(false);
  const opened = useRef(false);
  const change = useMemo(() => {
    const described = describeEdit(edit, base);
    const { before, after } = described;
    const stretches = edit.field === "body" ? null : stretchesBetween(before, after);
    return { ...described, stretches };
  }, [edit, base]);
  const field = register(`answers.${place}`);
  return (
    <li className={styles.item}>
      <p className={styles.label} id={`${id}-name`}>
        {words.numbered(number, isMechanical(edit, base))}
      </p>
      <div id={`${id}-change`}>
        <SuggestedChange suggestion={change} />
      </div>
      {asked || written ? (
        <div className={`field ${styles.why}`}>
          <label htmlFor={id}>{words.why(number)}</label>
          <textarea
            {...field}
            ref={(element) => {
              field.ref(element);
              if (element && asked && !opened.current) element.focus();
              if (element) opened.current = true;
            }}
            id={id}
            className="control"
            rows={2}
            dir="auto"
            maxLength={4_000}
            aria-describedby={`${id}-change ${id}-hint`}
          />
          <span className="field-hint" id={`${id}-hint`}>
            {words.whyHint}
          </span>
        </div>
      ) : (
        <button
          type="button"
          className={`button-word ${styles.inline}`}
          aria-describedby={`${id}-name ${id}-change`}
          onClick={() => setAsked(true)}
        >
          {words.whyOpen}
        </button>
      )}
    </li>
  );
}
