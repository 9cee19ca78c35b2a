import { describe, expect, it } from "vitest";
import {
  type Autosave,
  type AutosaveEvent,
  asLoaded,
  backOff,
  dueAt,
  isUnsaved,
  longest,
  quiet,
  spoken,
  step,
} from "@/components/submissions/autosave";

const fresh = asLoaded(3, 1_000);
const having = (...events: AutosaveEvent[]) => events.reduce<Autosave>(step, fresh);
const acknowledged = (attempt: number, edit: number, saves: number): AutosaveEvent => ({
  type: "acknowledged",
  attempt,
  edit,
  saves,
  savedAt: 9_000,
});

describe("when text is sent", () => {
  it("is not sent while nothing was typed", () => {
    expect(dueAt(fresh)).toBeNull();
    expect(spoken(fresh)).toBe("saved");
  });

  it("is sent when typing has stopped for a moment", () => {
    expect(dueAt(having({ type: "edited", at: 100 }, { type: "edited", at: 500 }))).toBe(
      500 + quiet,
    );
  });

  it("is sent while typing goes on, at least every ten seconds", () => {
    const typing = Array.from({ length: 40 }, (_, n) => ({ type: "edited", at: n * 500 }) as const);
    expect(dueAt(having(...typing))).toBe(longest);
  });

  it("is never sent twice at once: the newest text waits for the answer", () => {
    const state = having(
      { type: "edited", at: 0 },
      { type: "sent", at: 800 },
      { type: "edited", at: 900 },
    );
    expect(dueAt(state)).toBeNull();
    const answered = step(state, acknowledged(1, 1, 4));
    expect(dueAt(answered)).toBe(900 + quiet);
    expect(answered.saves).toBe(4);
  });

  it("is not sent while a submission is on its way", () => {
    expect(dueAt(having({ type: "edited", at: 0 }, { type: "paused" }))).toBeNull();
  });
});

describe("what is said", () => {
  it("never says saved of text the server does not hold", () => {
    const state = having(
      { type: "edited", at: 0 },
      { type: "sent", at: 800 },
      { type: "edited", at: 900 },
      acknowledged(1, 1, 4),
    );
    expect(isUnsaved(state)).toBe(true);
    expect(spoken(state)).toBe("saving");
  });

  it("says saved once the newest edit is acknowledged", () => {
    const state = having(
      { type: "edited", at: 0 },
      { type: "sent", at: 800 },
      acknowledged(1, 1, 4),
    );
    expect(spoken(state)).toBe("saved");
    expect(state.savedAt).toBe(9_000);
  });
});

describe("lost answers", () => {
  const lost = having(
    { type: "edited", at: 0 },
    { type: "sent", at: 800 },
    { type: "lost", attempt: 1, at: 2_000 },
  );

  it("are tried again, each time a little later, and typing does not hurry it", () => {
    expect(spoken(lost)).toBe("offline");
    expect(dueAt(lost)).toBe(2_000 + backOff(1));
    const typed = step(lost, { type: "edited", at: 2_100 });
    expect(dueAt(typed)).toBe(2_000 + backOff(1));
    const twice = step(step(typed, { type: "sent", at: 3_000 }), {
      type: "lost",
      attempt: 2,
      at: 4_000,
    });
    expect(dueAt(twice)).toBe(4_000 + backOff(2));
    expect(backOff(2)).toBeGreaterThan(backOff(1));
    expect(backOff(99)).toBe(30_000);
  });

  it("are tried at once when the connection is back", () => {
    expect(dueAt(step(lost, { type: "back", at: 2_100 }))).toBe(2_100);
  });

  it("that come after all count, and do not undo a newer attempt", () => {
    const second = step(step(lost, { type: "edited", at: 2_500 }), { type: "sent", at: 3_000 });
    const late = step(second, acknowledged(1, 1, 4));
    expect(late.sending?.attempt).toBe(2);
    expect(late.saves).toBe(4);
    expect(late.held).toBe(1);
    // The second attempt was based on count 3, so the server refuses it; the count was our own, so it is sent again.
    const refused = step(late, { type: "refused", attempt: 2, code: "conflict", message: "" });
    expect(refused.trouble?.kind).not.toBe("conflict");
    expect(dueAt(refused)).toBe(0);
  });

  it("that come late never turn the count back", () => {
    const second = step(step(lost, { type: "sent", at: 3_000 }), acknowledged(2, 1, 5));
    expect(step(second, acknowledged(1, 1, 4)).saves).toBe(5);
  });

  it("of a save that had reached the server are recognised as our own, and asked about no one", () => {
    const conflict = step(step(lost, { type: "sent", at: 3_000 }), {
      type: "refused",
      attempt: 2,
      code: "conflict",
      message: "",
    });
    expect(spoken(conflict)).toBe("conflict");
    const own = step(conflict, { type: "read_theirs", saves: 4, savedAt: 1, own: true, at: 3_100 });
    expect(own.trouble).toBeNull();
    expect(own.saves).toBe(4);
    expect(dueAt(own)).toBe(3_100);
  });
});

describe("a conflict", () => {
  const conflict = having(
    { type: "edited", at: 0 },
    { type: "sent", at: 800 },
    { type: "refused", attempt: 1, code: "conflict", message: "" },
  );
  const read = step(conflict, { type: "read_theirs", saves: 7, savedAt: 5, own: false, at: 900 });

  it("sends nothing more until the person has chosen, however long they type", () => {
    const typed = step(read, { type: "edited", at: 50_000 });
    expect(dueAt(typed)).toBeNull();
    expect(dueAt(step(typed, { type: "back", at: 60_000 }))).toBeNull();
  });

  it("keeps this page's text by sending it on top of the other", () => {
    const kept = step(read, { type: "kept_mine", at: 1_000 });
    expect(kept.saves).toBe(7);
    expect(dueAt(kept)).toBe(1_000);
  });

  it("cannot keep this page's text before the other is known", () => {
    expect(step(conflict, { type: "kept_mine", at: 1_000 })).toBe(conflict);
  });

  it("is over when the other text was taken", () => {
    const taken = step(read, { type: "took_theirs", saves: 7, savedAt: 5 });
    expect(isUnsaved(taken)).toBe(false);
    expect(spoken(taken)).toBe("saved");
    expect(taken.saves).toBe(7);
  });
});

describe("a refusal", () => {
  it("stands until the next edit, which tries again", () => {
    const refused = having(
      { type: "edited", at: 0 },
      { type: "sent", at: 800 },
      { type: "refused", attempt: 1, code: "malformed", message: "Too long." },
    );
    expect(spoken(refused)).toBe("refused");
    expect(dueAt(refused)).toBeNull();
    expect(dueAt(step(refused, { type: "edited", at: 5_000 }))).toBe(5_000 + quiet);
  });

  it("for being signed out is tried again when the person comes back", () => {
    const refused = having(
      { type: "edited", at: 0 },
      { type: "sent", at: 800 },
      { type: "refused", attempt: 1, code: "signed_out", message: "Signed out." },
    );
    expect(spoken(refused)).toBe("signed_out");
    expect(dueAt(step(refused, { type: "back", at: 9_000 }))).toBe(9_000);
  });

  it("of an attempt given up long ago changes nothing", () => {
    const state = having(
      { type: "edited", at: 0 },
      { type: "sent", at: 800 },
      { type: "lost", attempt: 1, at: 2_000 },
      { type: "sent", at: 3_000 },
    );
    expect(
      step(state, { type: "refused", attempt: 1, code: "malformed", message: "Too long." }),
    ).toBe(state);
  });
});
