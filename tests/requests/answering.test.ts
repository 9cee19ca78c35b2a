import { describe, expect, it } from "vitest";
import { keepAnswers } from "@/components/requests/answer-keeping";
import type { FormResult } from "@/lib/action";
import { type Answering, lacking, placeNow } from "@/lib/requests/rules";

describe("the place a request is about", () => {
  const anchor = { start: 20, quote: "the bell" };

  it("is found again where the text around it changed", () => {
    expect(placeNow(anchor, "Later, the bell rang.")).toEqual({ start: 7, end: 15 });
  });

  it("is the nearest of several", () => {
    const text = "the bell, and again the bell, and the bell";
    expect(placeNow(anchor, text)?.start).toBe(20);
  });

  it("is none where the words are gone", () => {
    expect(placeNow(anchor, "the belfry")).toBeNull();
  });

  it("is the whole field where it quotes nothing", () => {
    expect(placeNow({ start: 3, quote: "" }, "anything")).toEqual({ start: 0, end: 0 });
  });
});

describe("an answer", () => {
  it("needs a choice, and words where it refuses or asks", () => {
    expect(lacking({ answer: "", text: "so" })).toBe("choice");
    expect(lacking({ answer: "done", text: "" })).toBeNull();
    expect(lacking({ answer: "declined", text: "  " })).toBe("words");
    expect(lacking({ answer: "question", text: "Which night?" })).toBeNull();
  });
});

describe("answers on the page", () => {
  function aPage(respond: (id: string, answer: Answering) => Promise<FormResult<unknown>>) {
    const sent: [string, Answering][] = [];
    let kept: Record<string, Answering> = {};
    const timers: (() => void)[] = [];
    const answers = keepAnswers(
      { one: { answer: "", text: "" }, two: { answer: "done", text: "" } },
      {
        send(id, answer) {
          sent.push([id, answer]);
          return respond(id, answer);
        },
        keep: (unsaved) => {
          kept = unsaved;
        },
        later(_milliseconds, work) {
          timers.push(work);
          return () => void timers.splice(timers.indexOf(work), 1);
        },
        readAgain: () => {},
        failed: "Not saved.",
      },
    );
    return {
      answers,
      sent,
      kept: () => kept,
      pass: async () => {
        for (const work of timers.splice(0)) work();
        await new Promise((resolve) => setTimeout(resolve));
      },
    };
  }
  const yes = () => Promise.resolve({ ok: true as const, value: {} });

  it("are saved as they are chosen, and words a moment after the last key", async () => {
    const page = aPage(yes);
    page.answers.choose("one", "question");
    expect(page.sent).toEqual([]);
    page.answers.write("one", "Which");
    page.answers.write("one", "Which night?");
    await page.pass();
    expect(page.sent).toEqual([["one", { answer: "question", text: "Which night?" }]]);
    expect(page.kept()).toEqual({});
    expect(await page.answers.flush()).toBe(true);
  });

  it("take words without a choice for what was done", async () => {
    const page = aPage(yes);
    page.answers.write("one", "It was the ninth.");
    await page.pass();
    expect(page.sent).toEqual([["one", { answer: "done", text: "It was the ninth." }]]);
  });

  it("do not count an earlier answer once another was chosen without its words", async () => {
    const page = aPage(yes);
    page.answers.choose("one", "done");
    page.answers.choose("two", "declined");
    await page.pass();
    expect(await page.answers.flush()).toBe(false);
  });

  it("stay on the device until the server has them, and are sent again", async () => {
    let away = true;
    const page = aPage(() => (away ? Promise.reject(new Error("away")) : yes()));
    page.answers.choose("one", "done");
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.answers.cards().one?.error).toBe("Not saved.");
    expect(page.kept()).toEqual({ one: { answer: "done", text: "" } });
    away = false;
    await page.pass();
    expect(page.kept()).toEqual({});
    expect(page.answers.cards().one?.error).toBeNull();
  });

  it("are shown beside what another page answered meanwhile, and the author chooses", async () => {
    const sent: unknown[] = [];
    let asked = 0;
    const conflict = { ok: false as const, code: "conflict", status: 409, fieldErrors: {} };
    const answers = keepAnswers(
      { one: { answer: "", text: "" } },
      {
        send(_id, answer, over) {
          sent.push([answer, over]);
          return Promise.resolve(sent.length === 1 ? conflict : { ok: true, value: {} });
        },
        keep: () => {},
        later: () => () => {},
        readAgain: () => {
          asked += 1;
        },
        failed: "Not saved.",
      },
    );
    answers.choose("one", "done");
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toBe(1);
    expect(await answers.flush()).toBe(false);

    const theirs = { answer: "declined" as const, text: "A long reason." };
    answers.readTheirs({ one: theirs });
    expect(answers.cards().one).toMatchObject({ answer: "done", met: theirs });
    answers.keepMine("one");
    expect(await answers.flush()).toBe(true);
    expect(sent.at(-1)).toEqual([{ answer: "done", text: "" }, theirs]);
  });

  it("keep what was typed while a save was on its way", async () => {
    let answer: (value: FormResult<unknown>) => void = () => {};
    const page = aPage(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    page.answers.choose("one", "done");
    page.answers.write("one", "and more");
    answer({ ok: true, value: {} });
    await page.pass();
    expect(page.sent.at(-1)).toEqual(["one", { answer: "done", text: "and more" }]);
  });
});
