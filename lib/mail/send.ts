import "server-only";

import { createTransport } from "nodemailer";
import { db } from "@/db/client";
import { mailbox } from "@/db/schema/jobs";
import { readAddress } from "@/lib/auth/address";
import { settings } from "@/lib/settings/environment";
import { compose, type Letter } from "./letter";

/** Nothing about one letter may take longer than its worker's hold on it (lib/jobs/claiming.ts). */
const patience = 40_000;

/**
 * Sends one letter; in demonstration mode lays it in the mailbox instead. Sending the same job's letter twice shows
 * it once there, and bears the same Message-ID outside, by which mailboxes recognise it.
 * @param job the outbox row it comes from, and when it was to go
 * @throws when the address is not exactly one plain address, or the server does not take the letter
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
    socketTimeout: 20_000,
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
  } finally {
    clearTimeout(late);
    transport.close();
  }
}

/** MAIL_FROM, "Name <address>" or an address, in parts. Validated at start. */
function readSender(text: string): { name: string; address: string } {
  const parts = text.match(/^(.*?)\s*<([^<>]+)>$/);
  return parts
    ? { name: (parts[1] ?? "").replace(/^"|"$/g, ""), address: parts[2] ?? "" }
    : { name: "", address: text.trim() };
}
