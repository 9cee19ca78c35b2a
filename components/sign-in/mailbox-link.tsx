import { words } from "#words/auth";

/** In the demonstration: where the letter is instead of in a mailbox of theirs. */
export function MailboxLink({ address }: { address: string | null }) {
  return (
    <>
      <p className="notice">{words.sent.demonstration}</p>
      <a
        className="button button-primary"
        href={address ? `/mailbox?${new URLSearchParams({ for: address })}` : "/mailbox"}
      >
        {words.sent.mailbox}
      </a>
    </>
  );
}
