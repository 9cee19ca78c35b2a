import { words } from "#words/submissions";
import { Dated } from "./dated";

/** Whose turn it is, since when, and when it ends by itself; said on every page where the author is asked for something. */
export function YourTurn({
  since,
  expires,
  now,
}: {
  since: Date;
  expires?: Date | null;
  now: Date;
}) {
  return (
    <p>
      <b>{words.yourTurn}</b> {words.yourTurnSince} <Dated date={since} now={now} />.
      {expires && (
        <>
          {" "}
          {words.closesOn} <Dated date={expires} now={now} />.
        </>
      )}
    </p>
  );
}
