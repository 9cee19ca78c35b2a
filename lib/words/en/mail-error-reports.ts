import type { CorrectionKind } from "@/db/schema/corrections";
import { reporterKept } from "@/lib/error-reports/rules";
import { words as corrections } from "./corrections";
import { day, letter, titled } from "./mail";

type Piece = { publication: string; headline: string; href: string };
type Reported = Piece & { at: Date };

const quoted = (name: string, text: string) =>
  text
    ? `${name}\n\n${text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n")}`
    : "";
const forgotten = `In ${reporterKept / 86_400_000} days we forget who sent this report.`;

/** Letters about errors readers report: to the desk, and to whoever reported one. No editor is named, and no reader. */
export const words = {
  desk: (piece: Piece, said: { words: string; wrong: string }) =>
    letter(
      `A reader reports an error: ${titled(piece.headline)}`,
      piece.publication,
      `A reader says that something is wrong in ${titled(piece.headline)}.`,
      quoted("The words:", said.words),
      quoted("What is wrong with them:", said.wrong),
      `Whatever else is reported about this piece today comes without another letter. All of it is here:\n${piece.href}`,
    ),

  corrected: (piece: Reported, kind: CorrectionKind) =>
    letter(
      `What came of your report: ${titled(piece.headline)}`,
      piece.publication,
      "Hello,",
      `On ${day(piece.at)} you told us that something was wrong in ${titled(piece.headline)}. You were read, and something has come of it. This stands under the text now, with its date: ${corrections.kinds[kind]}.`,
      piece.href,
      `Thank you for taking the trouble. ${forgotten}`,
    ),

  nothing: (piece: Reported) =>
    letter(
      `What came of your report: ${titled(piece.headline)}`,
      piece.publication,
      "Hello,",
      `On ${day(piece.at)} you told us that something was wrong in ${titled(piece.headline)}. An editor has read what you wrote and found nothing to correct.`,
      `If you can show us otherwise, please do, with how you know:\n${piece.href}`,
      `Thank you for taking the trouble. ${forgotten}`,
    ),

  retracted: (piece: Reported) =>
    letter(
      `What came of your report: ${titled(piece.headline)}`,
      piece.publication,
      "Hello,",
      `On ${day(piece.at)} you told us that something was wrong in ${titled(piece.headline)}. The piece has been retracted since. The reason stands at its address:`,
      piece.href,
      `Thank you for taking the trouble. ${forgotten}`,
    ),
};
