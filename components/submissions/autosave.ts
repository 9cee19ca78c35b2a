/**
 * When unsaved text is sent, and what the writer is told. A pure machine: events in, the next state out. It knows edits
 * by number and never sees the text; `saving.ts` drives it.
 *
 * What it holds to: one save in flight at most, the newest text queued behind it; an answer to an older attempt never
 * undoes a newer one; a response that was lost is not mistaken for somebody else's save; nothing is overwritten unasked.
 */

/** Milliseconds: a save follows typing after `quiet`, and while typing goes on at least every `longest`. */
export const quiet = 800;
export const longest = 10_000;
/** After a failure: one second, doubled each time up to half a minute. */
export const backOff = (losses: number) => Math.min(1_000 * 2 ** (losses - 1), 30_000);

/** Why text is not saved. `theirs` is unknown until the other text has been read. */
export type Trouble =
  | { kind: "offline" }
  | { kind: "signed_out"; message: string }
  | { kind: "refused"; message: string }
  | { kind: "conflict"; theirs: { saves: number; savedAt: number } | null };

export type Autosave = {
  /** The newest edit made, and the newest one the server is known to hold. 0 is the text as it was loaded. */
  edit: number;
  held: number;
  /** The server's count of saves that the next one is based on, and when the last was made. */
  saves: number;
  savedAt: number;
  /** The save in flight. `based` is the count it was sent with. */
  sending: { attempt: number; edit: number; based: number } | null;
  attempts: number;
  losses: number;
  firstUnsavedAt: number | null;
  lastEditAt: number | null;
  retryAt: number | null;
  /** No save starts while a submission is on its way. */
  paused: boolean;
  trouble: Trouble | null;
};

export type AutosaveEvent =
  | { type: "edited"; at: number }
  | { type: "sent"; at: number }
  | { type: "acknowledged"; attempt: number; edit: number; saves: number; savedAt: number }
  | { type: "lost"; attempt: number; at: number }
  | { type: "refused"; attempt: number; code: string; message: string }
  /** The connection, or the person, is back: try at once. */
  | { type: "back"; at: number }
  /** The server's text was read after a conflict; `own` says it is what this page had sent. */
  | { type: "read_theirs"; saves: number; savedAt: number; own: boolean; at: number }
  | { type: "kept_mine"; at: number }
  | { type: "took_theirs"; saves: number; savedAt: number }
  /** Another door than saving (submitting) met somebody else's save. */
  | { type: "met_conflict" }
  | { type: "paused" }
  | { type: "resumed"; at: number };

export function asLoaded(saves: number, savedAt: number): Autosave {
  return {
    edit: 0,
    held: 0,
    saves,
    savedAt,
    sending: null,
    attempts: 0,
    losses: 0,
    firstUnsavedAt: null,
    lastEditAt: null,
    retryAt: null,
    paused: false,
    trouble: null,
  };
}

export const isUnsaved = (state: Autosave) => state.edit > state.held;

/** When the next save should start; null when none should. */
export function dueAt(state: Autosave): number | null {
  if (state.sending || state.paused || !isUnsaved(state)) return null;
  if (state.trouble?.kind === "conflict") return null;
  if (state.retryAt !== null) return state.retryAt;
  if (state.lastEditAt === null || state.firstUnsavedAt === null) return null;
  return Math.min(state.lastEditAt + quiet, state.firstUnsavedAt + longest);
}

/** One word for the bar. Pending text counts as being saved: "saved" is said only of everything on the page. */
export function spoken(state: Autosave): "saved" | "saving" | Trouble["kind"] {
  if (state.trouble) return state.trouble.kind;
  return isUnsaved(state) ? "saving" : "saved";
}

export function step(state: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case "edited":
      return {
        ...state,
        edit: state.edit + 1,
        firstUnsavedAt: state.firstUnsavedAt ?? event.at,
        lastEditAt: event.at,
      };
    case "sent":
      return {
        ...state,
        attempts: state.attempts + 1,
        sending: { attempt: state.attempts + 1, edit: state.edit, based: state.saves },
        firstUnsavedAt: null,
        lastEditAt: null,
        retryAt: null,
      };
    case "acknowledged":
      return acknowledged(state, event);
    case "lost":
      return isCurrent(state, event.attempt) ? lost(state, event.at) : state;
    case "refused":
      return isCurrent(state, event.attempt) ? refused(state, event.code, event.message) : state;
    case "back":
      return isUnsaved(state) && (state.trouble || state.retryAt !== null)
        ? { ...state, retryAt: event.at }
        : state;
    case "read_theirs":
      return readTheirs(state, event);
    case "kept_mine":
      if (state.trouble?.kind !== "conflict" || !state.trouble.theirs) return state;
      return {
        ...state,
        saves: state.trouble.theirs.saves,
        trouble: null,
        retryAt: event.at,
      };
    case "took_theirs":
      return {
        ...asLoaded(event.saves, event.savedAt),
        edit: state.edit,
        held: state.edit,
        attempts: state.attempts,
      };
    case "met_conflict":
      return { ...state, paused: false, trouble: { kind: "conflict", theirs: null } };
    case "paused":
      return { ...state, paused: true };
    case "resumed":
      return { ...state, paused: false, retryAt: isUnsaved(state) ? event.at : null };
  }
}

const isCurrent = (state: Autosave, attempt: number) => state.sending?.attempt === attempt;

/** Also counts an answer that came after we had given it up: the server holds that text all the same. */
function acknowledged(
  state: Autosave,
  event: Extract<AutosaveEvent, { type: "acknowledged" }>,
): Autosave {
  const current = isCurrent(state, event.attempt);
  const conflict = state.trouble?.kind === "conflict";
  return {
    ...state,
    held: Math.max(state.held, event.edit),
    saves: Math.max(state.saves, event.saves),
    savedAt: Math.max(state.savedAt, event.savedAt),
    sending: current ? null : state.sending,
    losses: current ? 0 : state.losses,
    trouble: current && !conflict ? null : state.trouble,
  };
}

function lost(state: Autosave, at: number): Autosave {
  const losses = state.losses + 1;
  return {
    ...state,
    sending: null,
    losses,
    retryAt: at + backOff(losses),
    trouble: { kind: "offline" },
  };
}

/**
 * A refusal is not repeated by itself: the next edit tries again (and, once signed in again, coming back to the page).
 * A conflict with a count we have meanwhile learnt ourselves was no conflict: send again.
 */
function refused(state: Autosave, code: string, message: string): Autosave {
  const next = { ...state, sending: null, losses: 0 };
  if (code === "conflict") {
    if (state.sending && state.saves > state.sending.based) return { ...next, retryAt: 0 };
    return { ...next, trouble: { kind: "conflict", theirs: null } };
  }
  if (code === "signed_out") return { ...next, trouble: { kind: "signed_out", message } };
  return { ...next, trouble: { kind: "refused", message } };
}

function readTheirs(
  state: Autosave,
  event: Extract<AutosaveEvent, { type: "read_theirs" }>,
): Autosave {
  if (state.trouble?.kind !== "conflict") return state;
  const { saves, savedAt } = event;
  if (event.own) return { ...state, saves, savedAt, trouble: null, retryAt: event.at };
  return { ...state, trouble: { kind: "conflict", theirs: { saves, savedAt } } };
}
