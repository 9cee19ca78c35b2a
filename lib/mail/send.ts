import "server-only";

import { createTransport } from "nodemailer";
import { db } from "@/db/client";
import { mailbox } from "@/db/schema/jobs";
import { readAddress } from "@/lib/auth/address";
import { RefusedForGood } from "@/lib/jobs/claiming";
import { settings } from "@/lib/settings/environment";
import { compose, type Letter } from "./letter";

/**
 * A mail server may think about a text for ten minutes before it says that it has it (RFC 5321 §4.5.3.2.6). Whoever hangs
 * up before that sends twice what was taken once.
 */
const silence = 600_000;
/** Nothing about one letter takes longer: a server that says a word now and then is not waited for for ever. */
const patience = silence + 60_000;

/**
 * Sends one letter; in demonstration mode lays it in the mailbox instead. Sending the same job's letter twice shows
 * it once there, and bears the same Message-ID outside, by which mailboxes recognise it.
 * @param job the outbox row it comes from, and when it was to go
 * @throws RefusedForGood with the server's words when it says that it will never take this letter for this address;
 *   any other error when another attempt may do: the address is not exactly one plain address, the
 *   server is away or does not take the letter now
 */
export async function send(letter: Letter, job: { id: number; runAt: Date }): Promise<void> {
  const to = readAddress(letter.to);
  if (!to) throw new Error("A letter goes to exactly one plain address.");
  const { subject, body } = compose(letter);
  const { demonstration, smtpUrl } = settings();

  if (demonstration) {
    await db
      .insert(mailbox)
      .values({ outboxId: job.id, recipient: to, subject, body, at: job.runAt })
      .onConflictDoNothing();
    return;
  }
  if (!smtpUrl) throw new Error("SMTP_URL is not set.");
  await sendBySmtp(smtpUrl, { to, subject, body }, job.id);
}

async function sendBySmtp(smtpUrl: string, { to, subject, body }: Letter, jobId: number) {
  const from = readSender(settings().mailFrom);
  const transport = createTransport({
    url: smtpUrl,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    dnsTimeout: 10_000,
    socketTimeout: silence,
  });
  let late: NodeJS.Timeout | undefined;
  try {
    const sending = transport.sendMail({
      // Objects, never strings: a string is read as a list of addresses (security.md §0.12).
      from,
      to: { name: "", address: to },
      envelope: { from: from.address, to: [to] },
      subject,
      text: body,
      messageId: `<job-${jobId}@${settings().appUrl.hostname}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error("The mail server took too long.")), patience);
    });
    await Promise.race([sending, tooLate]);
  } catch (error) {
    throw refusedForGood(error) ?? error;
  } finally {
    clearTimeout(late);
    transport.close();
  }
}

/**
 * A 5xx about this recipient or this text is for good (RFC 5321 §4.2.1). One about who we are (sign-in, sender,
 * greeting) is not: an operator can mend it, and the letters wait for that.
 */
function refusedForGood(error: unknown): RefusedForGood | null {
  const { responseCode, command, response, message } = error as SMTPError;
  const aboutLetter = command === "RCPT TO" || command === "DATA";
  if (!aboutLetter || !responseCode || responseCode < 500) return null;
  return new RefusedForGood(response || message);
}

type SMTPError = Error & { responseCode?: number; command?: string; response?: string };

/** MAIL_FROM, "Name <address>" or an address, in parts. Validated at start. */
function readSender(text: string): { name: string; address: string } {
  const parts = text.match(/^(.*?)\s*<([^<>]+)>$/);
  return parts
    ? { name: (parts[1] ?? "").replace(/^"|"$/g, ""), address: parts[2] ?? "" }
    : { name: "", address: text.trim() };
}
