import type { Shown } from "@/lib/differences/show";

type Runs = Shown["fields"][keyof Shown["fields"]];

/** One field with what was taken out and what was added; a screen reader is told which is which. */
export function ChangedWords({ runs }: { runs: Runs }) {
  return runs.map(({ type, text }, index) => {
    const key = `${index} ${type}`;
    if (type === "same") return <span key={key}>{text}</span>;
    return type === "del" ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
  });
}

/** Whether anything of a field is another than it was. */
export const isChanged = (runs: Runs) => runs.some(({ type }) => type !== "same");
