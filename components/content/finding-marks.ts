import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** A stretch of the document, in its positions, that a finding points at. */
export type MarkedStretch = { from: number; to: number; severity: string };

const key = new PluginKey<DecorationSet>("findings");

/** Underlines what findings point at, softly; the lines follow the text while it is typed. */
export const findingMarks = Extension.create({
  name: "findingMarks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, before) {
          const stretches = transaction.getMeta(key) as MarkedStretch[] | undefined;
          if (!stretches) return before.map(transaction.mapping, transaction.doc);
          return DecorationSet.create(
            transaction.doc,
            stretches
              .filter(({ from, to }) => from < to && to <= transaction.doc.content.size)
              .map(({ from, to, severity }) =>
                Decoration.inline(from, to, { class: "finding", "data-severity": severity }),
              ),
          );
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

export const findingsKey = key;
