"use client";

import type { Editor } from "@tiptap/react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { words } from "#words/writing";
import { linkHref } from "@/lib/content/links";
import styles from "./toolbar.module.css";

/** Where a link leads: one line under the tools. Enter sets it, Escape leaves it as it was. */
export function LinkForm({ editor, onDone }: { editor: Editor; onDone(): void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [present] = useState(() => String(editor.getAttributes("link").href ?? ""));
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => input.current?.select(), []);

  function done() {
    onDone();
    editor.commands.focus();
  }

  function set() {
    const typed = input.current?.value.trim() ?? "";
    if (typed === "") return remove();
    const href = linkHref(typed) ?? linkHref(`https://${typed}`);
    if (!href) return setRefused(words.link.refused);
    const { empty } = editor.state.selection;
    if (empty && !present) {
      editor
        .chain()
        .insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] })
        .run();
    } else editor.chain().extendMarkRange("link").setLink({ href }).run();
    done();
  }

  function remove() {
    editor.chain().extendMarkRange("link").unsetLink().run();
    done();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") done();
    if (event.key !== "Enter" || event.target !== input.current) return;
    // The page around is a form of its own: Enter here must not send it.
    event.preventDefault();
    set();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in the line leaves it.
    <div className={styles.link} onKeyDown={onKeyDown}>
      <label htmlFor={id} className="field-label">
        {words.link.address}
      </label>
      <div className={styles.linkRow}>
        <input
          ref={input}
          id={id}
          className="control"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          defaultValue={present}
          aria-invalid={refused !== null}
          aria-describedby={refused ? `${id}-refused` : undefined}
        />
        <button type="button" className="button" onClick={set}>
          {words.link.set}
        </button>
        {present && (
          <button type="button" className="button" onClick={remove}>
            {words.link.remove}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={done}>
          {words.link.cancel}
        </button>
      </div>
      {refused && (
        <p id={`${id}-refused`} className="field-error" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
