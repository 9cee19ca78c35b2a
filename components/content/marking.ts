import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { type Stretch, sentencesAround, settled, stretchesOf } from "@/lib/content/firsthand";

/** What an author's own page does with marks; a page without it leaves them as they are. */
export type Marking = {
  /** The key for it was pressed. */
  open(): void;
  /** Of the piece, BCP 47: sentences end differently. */
  language(): string;
};

/** As many as a piece may have. */
const most = 100;

export type Marked = { id: string; isNew: boolean } | { refused: "nothing" | "apart" | "many" };

/**
 * Marks the whole sentences that the selection touches as first-hand; a caret means the sentence it stands in. Where
 * they are marked already nothing changes and their mark is given; a selection that goes beyond a mark makes that mark
 * larger. Refused where there is no sentence, over several paragraphs, and past the most a piece may have.
 */
export function markSentence(editor: Editor, language: string): Marked {
  const { state } = editor;
  const [chosen, ...others] = chosenIn(state);
  if (others.length > 0) return { refused: "apart" };
  const whole = chosen && sentencesAround(chosen, language);
  if (!whole) return { refused: "nothing" };

  const marks = stretchesOf(state.doc);
  const touched = [...marks].filter(([, stretches]) =>
    stretches.some(({ from, to }) => from < whole.to && to > whole.from),
  );
  const [first] = touched;
  const holds = first?.[1].some(({ from, to }) => from <= whole.from && to >= whole.to);
  if (first && holds) return { id: first[0], isNew: false };
  if (!first && marks.size >= most) return { refused: "many" };

  const id = first?.[0] ?? newId();
  const { firsthand } = state.schema.marks;
  const transaction = state.tr;
  for (const [, stretches] of touched)
    for (const { from, to } of stretches) transaction.removeMark(from, to, firsthand);
  if (firsthand) transaction.addMark(whole.from, whole.to, firsthand.create({ id }));
  editor.view.dispatch(transaction);
  return { id, isNew: !first };
}

/**
 * What is chosen of each paragraph; where there is only a caret, that. A paragraph chosen by three clicks ends, to the
 * browser, where the next one begins: nothing of that one is chosen.
 */
function chosenIn({ doc, selection: { from, to, empty } }: EditorState): Stretch[] {
  const chosen: Stretch[] = [];
  doc.nodesBetween(from, to, (block, at) => {
    if (!block.isTextblock) return true;
    const blockStart = at + 1;
    const start = Math.max(from, blockStart);
    const end = Math.min(to, blockStart + block.content.size);
    const hasWords = start < end && doc.textBetween(start, end).trim() !== "";
    if (empty || hasWords) chosen.push({ block, blockStart, from: start, to: end });
    return false;
  });
  return chosen;
}

/** Takes a mark off; its words stay. */
export function unmark(editor: Editor, id: string) {
  const { state } = editor;
  const transaction = state.tr;
  for (const { from, to } of stretchesOf(state.doc).get(id) ?? [])
    transaction.removeMark(from, to, state.schema.marks.firsthand);
  editor.view.dispatch(transaction);
}

/** Twelve letters and digits nobody can guess, so that no clipboard can claim another sentence's basis. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join(
    "",
  );

const settledKey = new PluginKey<Node>("settled");

/** For a transaction that brings another text than the author's typing: its marks are taken as they are. */
export const asItStands = (transaction: Transaction) => transaction.setMeta(settledKey, true);

/**
 * Keeps marks on whole sentences while the author writes: looked at when the caret leaves a paragraph or the text, so
 * that a full stop taken out for a moment does not make one sentence of two. Not for whom the marks are not theirs.
 */
export const marking = ({ open, language }: Marking) =>
  Extension.create({
    name: "marking",
    addKeyboardShortcuts: () => ({
      "Mod-Alt-f": () => {
        open();
        return true;
      },
    }),
    addProseMirrorPlugins: () => [
      new Plugin<Node>({
        key: settledKey,
        state: {
          init: (_, { doc }) => doc,
          apply: (transaction, rested) =>
            transaction.getMeta(settledKey) ? transaction.doc : rested,
        },
        appendTransaction: (_, before, after) =>
          before.selection.$from.start() === after.selection.$from.start()
            ? null
            : settle(after, language()),
        props: {
          handleDOMEvents: {
            blur(view) {
              const transaction = settle(view.state, language());
              if (transaction) view.dispatch(transaction);
              return false;
            },
          },
        },
      }),
    ],
  });

function settle(state: EditorState, language: string): Transaction | null {
  const rested = settledKey.getState(state);
  if (!rested || rested.eq(state.doc)) return null;
  const moved = settled(rested, state.doc, language);
  const transaction = asItStands(state.tr);
  const stretches = stretchesOf(state.doc);
  const type = state.schema.marks.firsthand;
  for (const id of moved.keys())
    for (const { from, to } of stretches.get(id) ?? []) transaction.removeMark(from, to, type);
  for (const [id, place] of moved)
    if (place && type) transaction.addMark(place.from, place.to, type.create({ id }));
  return transaction;
}
