import { beforeEach, describe, expect, it } from "vitest";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import { liftEmbargo, setEmbargo } from "@/lib/embargoes/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { publishDue, schedule } from "@/lib/schedules/commands";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const until = (submissionId: string, moment: Date) => ({
  submissionId,
  until: moment.toISOString(),
  reason: "CANARY: the ministry publishes its figures then.",
});

let author: Person;
let editor: Person;
beforeEach(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor" });
});

describe("an embargo", () => {
  it("keeps a piece from being published, and from being scheduled, before it ends", async () => {
    const { id, version } = await aSubmission(author, "ready", { editor });
    const ends = hours(24);
    granted(await setEmbargo(editor, until(id, ends)));
    const out = { submissionId: id, version, slug: "", topicId: null };
    expect(await publish(editor, out)).toMatchObject({ code: "gate_open" });
    const early = { ...out, at: hours(23).toISOString() };
    expect(await schedule(editor, early)).toMatchObject({ code: "gate_open" });
    expect((await getSubmissionForDesk(editor, id))?.blockers).toMatchObject([
      { name: "embargoed", who: "clock", where: "#embargo" },
    ]);

    granted(await schedule(editor, { ...out, at: ends.toISOString() }));
    expect(await at(hours(23), () => publishDue())).toBe(0);
    expect(await at(hours(24.1), () => publishDue())).toBe(1);
  });

  it("is moved and lifted by any editor of the piece, and by nobody else", async () => {
    const { id, version } = await aSubmission(author, "ready", { editor });
    const rival = await aPerson({ role: "editor" });
    granted(await setEmbargo(editor, until(id, hours(24))));
    granted(await setEmbargo(rival, until(id, hours(48))));
    expect((await getSubmissionForDesk(editor, id))?.embargoUntil?.getTime()).toBeGreaterThan(
      hours(47).getTime(),
    );
    expect(await liftEmbargo(author, { submissionId: id })).toMatchObject({ code: "forbidden" });
    granted(await liftEmbargo(rival, { submissionId: id }));
    expect(await liftEmbargo(rival, { submissionId: id })).toMatchObject({ code: "none" });
    granted(await publish(editor, { submissionId: id, version, slug: "", topicId: null }));
    expect(await setEmbargo(editor, until(id, hours(24)))).toMatchObject({ code: "wrong_state" });
  });

  it("ends in the future, within a year, and not after the hour a piece already has", async () => {
    const { id, version } = await aSubmission(author, "ready", { editor });
    const onUntil = (code: string) => ({ code, field: "until" });
    expect(await setEmbargo(editor, until(id, hours(-1)))).toMatchObject(onUntil("in_the_past"));
    expect(await setEmbargo(editor, until(id, hours(367 * 24)))).toMatchObject(onUntil("too_far"));
    const hour = hours(24).toISOString();
    granted(
      await schedule(editor, { submissionId: id, version, at: hour, slug: "", topicId: null }),
    );
    const after = until(id, hours(25));
    expect(await setEmbargo(editor, after)).toMatchObject(onUntil("scheduled_before"));
    granted(await setEmbargo(editor, until(id, hours(23))));
  });

  it("shows the author that it is there, and not who asked for it", async () => {
    const { id } = await aSubmission(author, "in_review", { editor });
    granted(await setEmbargo(editor, until(id, hours(24))));
    const status = await getSubmissionStatus(author, id);
    expect(status?.history.map(({ type }) => type)).toContain("embargo.set");
    expect(JSON.stringify(status)).not.toContain("CANARY");
    expect(JSON.stringify(await getSubmissionForDesk(editor, id))).toContain("CANARY");
  });
});
