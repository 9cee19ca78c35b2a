import "server-only";

import type { Job } from "@/db/schema/jobs";
import { unseal } from "@/lib/auth/sealed";
import { now } from "@/lib/clock/now";
import { send } from "@/lib/mail/send";
import { signInLetter } from "@/lib/mail/sign-in-letter";
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
    run: async ({ sealed }, job) => {
      const link = unseal(sealed);
      // A letter that comes too late would only lead to a page that says so.
      if (new Date(link.expires) <= now()) return;
      await send(await signInLetter(link), job);
    },
  },
};
