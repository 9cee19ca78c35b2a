"use client";

import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { words } from "#words/writing";
import type { DocumentNode } from "@/lib/content/node";
import styles from "./editor.module.css";
import { extensions } from "./extensions";
import { LinkForm } from "./link-form";
import { asItStands, type Marked, markSentence } from "./marking";
import { cleanPastedHtml } from "./paste";
import { Toolbar } from "./toolbar";

/** What the page may ask of a body being written, without holding the editor itself. */
export type BodyHandle = {
  document(): DocumentNode;
  replace(doc: DocumentNode): void;
  focus(position?: number): void;
  editor: Editor;
};

/**
 * The body. `onReady` hands over the handle (null when it goes); `onEdit` is called at each change and must be quick:
 * it is on the path of the keystroke.
 */
export default function BodyEditor(props: {
  id: string;
  initial: DocumentNode;
  language: string;
  direction: "ltr" | "rtl";
  invalid: boolean;
  describedBy: string;
  /** Where the text is the author's own: they marked a sentence as first-hand, or asked for its mark. */
  onFirsthand?: ((marked: Marked) => void) | undefined;
  /** What stands here until the editor does. */
  placeholder: ReactNode;
  onReady(handle: BodyHandle | null): void;
  onEdit(): void;
  onBlur(): void;
}) {
  const [linking, setLinking] = useState(false);
  const tools = useRef<HTMLDivElement>(null);
  const [content] = useState(props.initial);
  const latest = useRef(props);
  latest.current = props;
  const [isOwn] = useState(props.onFirsthand !== undefined);
  const made = useRef<Editor | null>(null);
  const markHere = useCallback(() => {
    const { language, onFirsthand } = latest.current;
    if (made.current) onFirsthand?.(markSentence(made.current, language));
  }, []);
  const parts = useMemo(
    () =>
      extensions(
        {
          link: () => setLinking(true),
          tools: () => tools.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
        },
        isOwn ? { open: markHere, language: () => latest.current.language } : undefined,
      ),
    [isOwn, markHere],
  );
  const { id, language, direction, invalid, describedBy } = props;
  // Handed over again only when it changes: the editor takes each new object as new settings.
  const editorProps = useMemo(
    () => ({
      transformPastedHTML: cleanPastedHtml,
      attributes: {
        id,
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": words.body,
        "aria-describedby": describedBy,
        "aria-invalid": String(invalid),
        "data-placeholder": words.bodyPlaceholder,
        lang: language,
        dir: direction,
        class: styles.text ?? "",
        spellcheck: "true",
      },
    }),
    [id, language, direction, invalid, describedBy],
  );
  const editor = useEditor({
    extensions: parts,
    content,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    // What is pasted as plain text stays as it is: only an address becomes a link.
    enablePasteRules: ["link"],
    editorProps,
    onUpdate: () => latest.current.onEdit(),
    onBlur: () => latest.current.onBlur(),
  });

  useEffect(() => {
    made.current = editor;
    if (!editor) return;
    latest.current.onReady({
      editor,
      document: () => editor.getJSON() as DocumentNode,
      replace: (doc) =>
        void editor
          .chain()
          .setContent(doc, { emitUpdate: false })
          .command(({ tr }) => asItStands(tr) === tr)
          .run(),
      focus: (position) => void editor.commands.focus(position ?? "start"),
    });
    return () => latest.current.onReady(null);
  }, [editor]);

  if (!editor) return props.placeholder;
  return (
    <>
      <Toolbar
        ref={tools}
        editor={editor}
        onLink={() => setLinking(true)}
        onFirsthand={isOwn ? markHere : undefined}
      />
      {linking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
      <EditorContent editor={editor} />
    </>
  );
}
