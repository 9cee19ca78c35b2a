import { type Autosave, type AutosaveEvent, asLoaded, dueAt, isUnsaved, step } from "./autosave";

/** What a save came to. Throwing means that no answer arrived. */
export type SaveAnswer =
  | { ok: true; saves: number; savedAt: number }
  | { ok: false; code: string; message: string };

/** The world the machine lives in, so that a test can be the world. */
export type Ports<Text> = {
  now(): number;
  /** Runs `work` after so many milliseconds; returns how to call it off. */
  later(milliseconds: number, work: () => void): () => void;
  /** The text as it stands on the page at this moment. */
  read(): Text;
  send(text: Text, saves: number): Promise<SaveAnswer>;
  /** Keeps the text on this device until the server has it. */
  keep(text: Text, saves: number, at: number): void;
  forget(): void;
};

/** No answer after this long counts as lost; should it come later, it is still heard. */
export const patience = 30_000;
/** The device's copy follows typing this closely; off the keystroke itself, so that typing never waits for the disk. */
export const copyDelay = 150;
/** A tunnel of half an hour, typed through, is one attempt each half minute. */
const mostSent = 60;

/**
 * Keeps a text saved: call `edited` at each change. After a conflict it compares what the server turns out to hold
 * with every text it sent that may have got there without an answer.
 */
export function keepSaved<Text>(ports: Ports<Text>, saves: number, savedAt: number) {
  let state = asLoaded(saves, savedAt);
  let callOff: (() => void) | undefined;
  let callOffCopy: (() => void) | undefined;
  let closed = false;
  const listeners = new Set<() => void>();
  /** What was sent over one count of saves: should that count have moved on, it may be any of these that moved it. */
  let sent: { based: number; edit: number; text: Text }[] = [];

  function dispatch(event: AutosaveEvent) {
    if (closed) return;
    const before = state;
    state = step(state, event);
    if (!isUnsaved(state) && isUnsaved(before)) forgetCopy();
    schedule();
    for (const listener of listeners) listener();
  }

  function schedule() {
    callOff?.();
    const due = dueAt(state);
    callOff =
      due === null ? undefined : ports.later(Math.max(0, due - ports.now()), () => void save());
  }

  async function save() {
    const text = ports.read();
    dispatch({ type: "sent", at: ports.now() });
    const sending = state.sending;
    if (!sending) return;
    const { attempt, edit, based } = sending;
    const others = sent.filter((one) => one.based === based && one.edit !== edit);
    sent = [...others.slice(-mostSent), { based, edit, text }];
    const giveUp = ports.later(patience, () =>
      dispatch({ type: "lost", attempt, at: ports.now() }),
    );
    try {
      const answer = await ports.send(text, based);
      if (answer.ok) dispatch({ type: "acknowledged", attempt, edit, ...answer });
      else dispatch({ type: "refused", attempt, code: answer.code, message: answer.message });
    } catch {
      dispatch({ type: "lost", attempt, at: ports.now() });
    } finally {
      giveUp();
    }
  }

  function copy() {
    callOffCopy = undefined;
    if (!closed && isUnsaved(state)) ports.keep(ports.read(), state.saves, ports.now());
  }

  function forgetCopy() {
    callOffCopy?.();
    callOffCopy = undefined;
    ports.forget();
  }

  return {
    state: (): Autosave => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    edited() {
      callOffCopy ??= ports.later(copyDelay, copy);
      dispatch({ type: "edited", at: ports.now() });
    },
    /** The connection or the person is back. */
    back: () => dispatch({ type: "back", at: ports.now() }),
    /** Whether leaving the page now would leave something behind. */
    isUnsaved: () => !closed && isUnsaved(state),
    /** Puts the device's copy down now: the page may be about to go. */
    copyNow() {
      callOffCopy?.();
      copy();
    },
    /** After a conflict: what the server holds. `same` compares it with a text this page has sent. */
    readTheirs(theirs: { saves: number; savedAt: number }, same: (sent: Text) => boolean) {
      const own = sent.some(({ text }) => same(text));
      dispatch({ type: "read_theirs", ...theirs, own, at: ports.now() });
    },
    keepMine: () => dispatch({ type: "kept_mine", at: ports.now() }),
    takeTheirs(theirs: { saves: number; savedAt: number }) {
      dispatch({ type: "took_theirs", ...theirs });
      forgetCopy();
    },
    /** Stops saving, and waits for the save in flight: resolves with the count the next command is based on. */
    async pause() {
      dispatch({ type: "paused" });
      while (state.sending) await new Promise<void>((resolve) => void ports.later(50, resolve));
      return state.saves;
    },
    resume: () => dispatch({ type: "resumed", at: ports.now() }),
    /** A submission met a conflict: show it as a save would have. */
    metConflict() {
      sent.push({ based: state.saves, edit: state.edit, text: ports.read() });
      dispatch({ type: "met_conflict" });
    },
    /** The page is there (again): undoes `close`. */
    open() {
      closed = false;
      schedule();
    },
    /** The page goes: no timer stays. The device's copy does. */
    close() {
      closed = true;
      callOff?.();
      callOffCopy?.();
    },
  };
}
export type Saving<Text> = ReturnType<typeof keepSaved<Text>>;
