/** One thing that was looked at, as a person is told it. */
export type Looked = {
  /** What was looked at: one word, which stays the same for programs. */
  check: string;
  /** Null: it could not be looked at, because something before it is wrong. */
  fine: boolean | null;
  found: string;
  /** What to do about it; null where there is nothing to do. */
  todo: string | null;
};

/** The three ways a look can end, for the check of this name. */
export const looking = (check: string) => ({
  fine: (found: string): Looked => ({ check, fine: true, found, todo: null }),
  wrong: (found: string, todo: string): Looked => ({ check, fine: false, found, todo }),
  unknown: (found: string): Looked => ({ check, fine: null, found, todo: null }),
});

/** Waits for a look, but not for ever: what does not answer is wrong, too. */
export async function within<T>(ms: number, work: Promise<T>, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** An error in a few words: a code where there is one, never a stack. */
export function reasonOf(error: unknown): string {
  const { message = "", code = "", cause } = (error ?? {}) as Error & { code?: string };
  const inner = (cause as { code?: string } | undefined)?.code;
  const said = message.split("\n")[0]?.trim() || String(code || error);
  return inner && !said.includes(inner) ? `${said} (${inner})` : said;
}
