import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUnsaved, longest, quiet, spoken } from "@/components/submissions/autosave";
import { deviceCopy } from "@/components/submissions/device-copy";
import { copyDelay, keepSaved, type SaveAnswer } from "@/components/submissions/saving";

type Handed = {
  text: string;
  saves: number;
  answer: (answer: SaveAnswer) => void;
  lose: () => void;
};

/** A page, its clock, and a server whose answers the test hands out one by one. */
function aPage() {
  let time = 0;
  let text = "";
  let timers: { at: number; work: () => void }[] = [];
  const handed: Handed[] = [];
  const copies: string[] = [];
  let forgotten = 0;
  const saving = keepSaved<string>(
    {
      now: () => time,
      later(milliseconds, work) {
        const timer = { at: time + milliseconds, work };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
      read: () => text,
      send: (sent, saves) =>
        new Promise((resolve, reject) => {
          handed.push({
            text: sent,
            saves,
            answer: resolve,
            lose: () => reject(new Error("lost")),
          });
        }),
      keep: (kept) => copies.push(kept),
      forget: () => {
        forgotten += 1;
      },
    },
    1,
    0,
  );
  return {
    saving,
    handed,
    copies,
    forgotten: () => forgotten,
    text: () => text,
    type(words: string) {
      text += words;
      saving.edited();
    },
    async pass(milliseconds: number) {
      const until = time + milliseconds;
      await settle();
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        time = Math.max(time, next.at);
        timers = timers.filter((other) => other !== next);
        next.work();
        await settle();
      }
      time = until;
      await settle();
    },
  };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));
const handedOut = (page: ReturnType<typeof aPage>, n: number) => {
  const handed = page.handed[n];
  if (!handed) throw new Error(`no save number ${n}`);
  return handed;
};

describe("a page that keeps its text saved", () => {
  it("sends the newest text, once, after typing stops", async () => {
    const page = aPage();
    page.type("a");
    await page.pass(300);
    page.type("b");
    await page.pass(quiet);
    expect(page.handed.map(({ text, saves }) => [text, saves])).toEqual([["ab", 1]]);
  });

  it("never overlaps saves, and sends what was typed meanwhile afterwards", async () => {
    const page = aPage();
    page.type("a");
    await page.pass(quiet);
    page.type("b");
    await page.pass(longest);
    expect(page.handed).toHaveLength(1);
    handedOut(page, 0).answer({ ok: true, saves: 2, savedAt: 5 });
    await page.pass(quiet);
    expect(page.handed.map(({ text, saves }) => [text, saves])).toEqual([
      ["a", 1],
      ["ab", 2],
    ]);
  });

  it("keeps each state on the device until the server has it, and then forgets it", async () => {
    const page = aPage();
    page.type("a");
    await page.pass(copyDelay);
    expect(page.copies).toEqual(["a"]);
    await page.pass(quiet);
    expect(page.forgotten()).toBe(0);
    handedOut(page, 0).answer({ ok: true, saves: 2, savedAt: 5 });
    await page.pass(10);
    expect(page.forgotten()).toBe(1);
  });

  it("does not forget the device's copy when more was typed since", async () => {
    const page = aPage();
    page.type("a");
    await page.pass(quiet);
    page.type("b");
    handedOut(page, 0).answer({ ok: true, saves: 2, savedAt: 5 });
    await page.pass(copyDelay);
    expect(page.forgotten()).toBe(0);
    expect(page.copies.at(-1)).toBe("ab");
  });

  it("puts the copy down at once when the page is about to go", () => {
    const page = aPage();
    page.type("a");
    page.saving.copyNow();
    expect(page.copies).toEqual(["a"]);
  });

  it("recognises its own lost save in what the server holds", async () => {
    const page = aPage();
    page.type("a");
    await page.pass(quiet);
    handedOut(page, 0).lose();
    await page.pass(2_000);
    handedOut(page, 1).answer({ ok: false, code: "conflict", message: "" });
    await page.pass(1);
    page.saving.readTheirs({ saves: 2, savedAt: 3 }, (sent) => sent === "a");
    await page.pass(1);
    expect(handedOut(page, 2).saves).toBe(2);
    expect(page.saving.state().trouble).toBeNull();
  });

  it("recognises it, too, after many attempts at what was typed since were lost", async () => {
    const page = aPage();
    page.type("a");
    await page.pass(quiet);
    handedOut(page, 0).lose();
    for (let attempt = 1; attempt < 12; attempt += 1) {
      if (attempt % 2) page.type("b");
      await page.pass(40_000);
      handedOut(page, attempt).lose();
    }
    await page.pass(40_000);
    page.handed.at(-1)?.answer({ ok: false, code: "conflict", message: "" });
    await page.pass(1);
    page.saving.readTheirs({ saves: 2, savedAt: 3 }, (sent) => sent === "a");
    await page.pass(1);
    expect(page.saving.state().trouble).toBeNull();
    expect(page.handed.at(-1)?.saves).toBe(2);
  });

  it("waits for the save in flight before a submission, and holds the next one back", async () => {
    const page = aPage();
    page.type("a");
    await page.pass(quiet);
    const paused = page.saving.pause();
    page.type("b");
    handedOut(page, 0).answer({ ok: true, saves: 2, savedAt: 5 });
    await page.pass(longest);
    expect(await paused).toBe(2);
    expect(page.handed).toHaveLength(1);
    page.saving.resume();
    await page.pass(1);
    expect(handedOut(page, 1).text).toBe("ab");
  });

  it("holds to all of it whatever the order of typing, answers and losses", async () => {
    const happening = fc.constantFrom("type", "wait", "answer", "lose", "late", "back");
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
        const page = aPage();
        // A true server: it counts, refuses what is based on an older count, and may lose the answer after saving.
        let server = { saves: 1, text: "" };
        const serve = (handed: Handed): SaveAnswer => {
          if (handed.saves !== server.saves) return { ok: false, code: "conflict", message: "" };
          server = { saves: server.saves + 1, text: handed.text };
          return { ok: true, saves: server.saves, savedAt: 1 };
        };
        let served = 0;
        let letter = 0;
        for (const what of happenings) {
          const open = page.handed[served];
          if (what === "type") page.type(String.fromCharCode(97 + (letter++ % 26)));
          else if (what === "wait") await page.pass(1_000);
          else if (what === "back") page.saving.back();
          else if (open) {
            served += 1;
            if (what === "answer") open.answer(serve(open));
            else if (what === "lose") open.lose();
            else {
              serve(open);
              open.lose();
            }
          }
          await settle();
          if (page.saving.state().trouble?.kind === "conflict") {
            const { text } = server;
            page.saving.readTheirs({ saves: server.saves, savedAt: 1 }, (sent) => sent === text);
          }
          expect(page.handed.length - served).toBeLessThanOrEqual(1);
          if (spoken(page.saving.state()) === "saved") expect(server.text).toBe(page.text());
        }
        for (let turn = 0; turn < 6; turn++) {
          await page.pass(40_000);
          for (; served < page.handed.length; served++) {
            const open = handedOut(page, served);
            open.answer(serve(open));
          }
          await page.pass(1);
          if (page.saving.state().trouble?.kind === "conflict") {
            const { text } = server;
            page.saving.readTheirs({ saves: server.saves, savedAt: 1 }, (sent) => sent === text);
          }
        }
        expect(isUnsaved(page.saving.state())).toBe(false);
        expect(server.text).toBe(page.text());
      }),
      { numRuns: 100, examples: [[["type", "wait", "type", "late", "wait", "lose"]]] },
    );
  });
});

describe("the copy on this device", () => {
  const store = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    } as Storage;
  };

  it("is found again by the same person on the same piece, and by nobody else", () => {
    const shelf = store();
    deviceCopy<object>(() => shelf, "ann", "one").keep({ headline: "Mine" }, 4, 99);
    expect(deviceCopy(() => shelf, "ann", "one").find()).toEqual({
      text: { headline: "Mine" },
      saves: 4,
      at: 99,
    });
    expect(deviceCopy(() => shelf, "ann", "two").find()).toBeNull();
    expect(deviceCopy(() => shelf, "bob", "one").find()).toBeNull();
  });

  it("does not break the page where there is no store, or a broken one", () => {
    const none = deviceCopy<object>(
      () => {
        throw new Error("forbidden");
      },
      "ann",
      "one",
    );
    none.keep({}, 1, 1);
    expect(none.find()).toBeNull();
    const shelf = store();
    shelf.setItem("firsthand.writing.ann.one", "{broken");
    expect(deviceCopy(() => shelf, "ann", "one").find()).toBeNull();
  });
});
