"use client";

import type { Editor } from "@tiptap/react";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, type ReactNode, type Ref, useState } from "react";
import { words } from "#words/writing";
import styles from "./toolbar.module.css";

type Tool = {
  name: keyof typeof words.tools;
  shortcut: string;
  sign: ReactNode;
  isOn(editor: Editor): boolean;
  use(editor: Editor): void;
};

const icon = (path: string) => (
  <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
  </svg>
);

/** In the order they are met; "Mod" is Ctrl, or Command on a Mac. */
const formats: Tool[] = [
  {
    name: "heading",
    shortcut: "Mod+Alt+2",
    sign: <span className={styles.large}>H</span>,
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
    use: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "subheading",
    shortcut: "Mod+Alt+3",
    sign: <span className={styles.small}>H</span>,
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
    use: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: "bold",
    shortcut: "Mod+B",
    sign: <b>B</b>,
    isOn: (editor) => editor.isActive("bold"),
    use: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: "italic",
    shortcut: "Mod+I",
    sign: <i>I</i>,
    isOn: (editor) => editor.isActive("italic"),
    use: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: "link",
    shortcut: "Mod+K",
    sign: icon(
      "M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1",
    ),
    isOn: (editor) => editor.isActive("link"),
    use: () => undefined,
  },
  {
    name: "bulletList",
    shortcut: "Mod+Shift+8",
    sign: icon("M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01"),
    isOn: (editor) => editor.isActive("bulletList"),
    use: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "orderedList",
    shortcut: "Mod+Shift+7",
    sign: icon("M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M2.6 12.2h2L2.6 15h2"),
    isOn: (editor) => editor.isActive("orderedList"),
    use: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "quote",
    shortcut: "Mod+Shift+B",
    sign: icon("M4 4v12M8 6h9M8 10h9M8 14h6"),
    isOn: (editor) => editor.isActive("blockquote"),
    use: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: "rule",
    shortcut: "",
    sign: icon("M3 10h14"),
    isOn: () => false,
    use: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
];

/** Leads to the mark's form, so it is no switch: in the text, a rule in the margin is the sign of it. */
const firsthand: Tool = {
  name: "firsthand",
  shortcut: "Mod+Alt+F",
  sign: <span className={styles.firsthand}>{words.tools.firsthand}</span>,
  isOn: (editor) => editor.isActive("firsthand"),
  use: () => undefined,
};

/** One stop for Tab; arrows move inside it, Escape goes back to the text. */
export function Toolbar({
  ref,
  editor,
  onLink,
  onFirsthand,
}: {
  ref: Ref<HTMLDivElement>;
  editor: Editor;
  onLink(): void;
  /** Only where the text is the author's own. */
  onFirsthand: (() => void) | undefined;
}) {
  const [stop, setStop] = useState(0);
  const tools = onFirsthand ? [...formats, firsthand] : formats;
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => tools.map((tool) => tool.isOn(current)),
  });

  function move(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === "Escape") return editor.commands.focus();
    const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
    const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    const next =
      event.key === "Home" ? 0 : event.key === "End" ? tools.length - 1 : by ? stop + by : null;
    if (next === null) return;
    event.preventDefault();
    const at = (next + tools.length) % tools.length;
    setStop(at);
    event.currentTarget.querySelectorAll("button")[at]?.focus();
  }

  return (
    <div
      ref={ref}
      className={styles.bar}
      role="toolbar"
      aria-label={words.formatting}
      onKeyDown={move}
    >
      {tools.map((tool, at) => (
        <button
          key={tool.name}
          type="button"
          className={styles.tool}
          tabIndex={at === stop ? 0 : -1}
          aria-label={words.tools[tool.name]}
          title={
            tool.shortcut
              ? words.withShortcut(words.tools[tool.name], tool.shortcut)
              : words.tools[tool.name]
          }
          aria-pressed={isSwitch(tool) ? on[at] : undefined}
          data-on={on[at]}
          onMouseDown={(event) => event.preventDefault()}
          onFocus={() => setStop(at)}
          onClick={() =>
            tool.name === "link"
              ? onLink()
              : tool.name === "firsthand"
                ? onFirsthand?.()
                : tool.use(editor)
          }
        >
          {tool.sign}
        </button>
      ))}
    </div>
  );
}

const isSwitch = ({ name }: Tool) => name !== "rule" && name !== "firsthand";
