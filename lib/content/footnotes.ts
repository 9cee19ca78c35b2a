import type { Env, MarkdownIt } from "markdown-it";

/** The text of each footnote by its label. */
export type Footnotes = Map<string, string>;

const definition = /^\[\^([^\]\s]{1,40})\]:[ \t]*/;
const reference = /\[\^([^\]\s]{1,40})\]/y;

/**
 * Teaches markdown-it footnotes of the form `[^1]` and `[^1]: text`: definitions leave the text and are collected in
 * `env.footnotes`; references become tokens of type `footnote_ref` with the label as content. Without it, markdown-it
 * takes a definition of one word for a link's address.
 */
export function footnotes(markdown: MarkdownIt) {
  markdown.block.ruler.before(
    "reference",
    "footnote_definition",
    (state, startLine, endLine, silent) => {
      const lineText = (line: number) =>
        state.src.slice(
          (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0),
          state.eMarks[line] ?? 0,
        );
      const match = definition.exec(lineText(startLine));
      if (!match) return false;
      if (silent) return true;
      const text = [lineText(startLine).slice(match[0].length)];
      let line = startLine + 1;
      for (; line < endLine && !state.isEmpty(line); line += 1) {
        if (definition.test(lineText(line))) break;
        text.push(lineText(line));
      }
      collected(state.env).set(match[1] as string, text.join("\n"));
      state.line = line;
      return true;
    },
    { alt: ["paragraph", "reference"] },
  );

  markdown.inline.ruler.before("link", "footnote_reference", (state, silent) => {
    reference.lastIndex = state.pos;
    const label = reference.exec(state.src)?.[1];
    if (!label || !collected(state.env).has(label)) return false;
    if (!silent) state.push("footnote_ref", "", 0).content = label;
    state.pos += label.length + 3;
    return true;
  });
}

/** The footnotes collected in a parser's environment so far, to be added to. */
export function collected(env: Env): Footnotes {
  const known = env as Env & { footnotes?: Footnotes };
  known.footnotes ??= new Map();
  return known.footnotes;
}
