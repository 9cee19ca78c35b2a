import "server-only";

import type { Job } from "@/db/schema/jobs";
import { joinLink, type SealedLink, unseal } from "@/lib/auth/sealed";
import { now } from "@/lib/clock/now";
import type { Letter } from "@/lib/mail/letter";
import { send } from "@/lib/mail/send";
import { joinLetter, signInLetter } from "@/lib/mail/sign-in-letter";
import type { JobKind, Jobs } from "./outbox";

type Handler<Kind extends JobKind> = {
  /** Does the job. May run twice when a worker dies between doing and saying so. */
  run: (payload: Jobs[Kind], job: Job) => Promise<void>;
  /** Whether the payload holds a secret that must not outlast the job. */
  secret: boolean;
};

/** What the worker does for each kind of job: a new kind breaks the build until it stands here. */
export const handlers: { [Kind in JobKind]: Handler<Kind> } = {
  mail: { secret: false, run: send },
  sign_in_link: {
    secret: true,
    run: ({ sealed }, job) => sendLink(unseal(sealed), signInLetter, job),
  },
  join_link: {
    secret: true,
    run: ({ sealed }, job) => sendLink(joinLink.unseal(sealed), joinLetter, job),
  },
};

/** A letter that comes too late would only lead to a page that says so. */
async function sendLink(link: SealedLink, write: (link: SealedLink) => Promise<Letter>, job: Job) {
  if (new Date(link.expires) > now()) await send(await write(link), job);
}
