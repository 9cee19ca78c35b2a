import { beforeEach, describe, expect, it } from "vitest";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import { liftHold, openHold } from "@/lib/holds/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { publishDue, schedule, unschedule } from "@/lib/schedules/commands";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { subjectsTo } from "../support/letters";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const later = (work: () => Promise<unknown>) => at(new Date(Date.now() + 7_200_000), work);
const afterItsHour = (minutes: number, work: () => Promise<unknown>) =>
  at(new Date(Date.now() + 3_600_000 + minutes * 60_000), work);
const planned = (id: string, version: number, over = {}) => ({
  submissionId: id,
  version,
  at: soon(),
  slug: "",
  topicId: null,
  ...over,
});

let author: Person;
let editor: Person;
beforeEach(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor" });
});
const stateOf = async (id: string) => (await getSubmissionForDesk(editor, id))?.state;

describe("a publication is planned", () => {
  it("at its hour and the address chosen, and goes out by itself", async () => {
    const { id, version } = await aSubmission(author, "ready", { editor });
    const move = planned(id, version, { slug: "as-planned" });
    granted(await schedule(editor, move));
    const piece = await getSubmissionForDesk(editor, id);
    expect(piece).toMatchObject({ state: "scheduled", turn: "clock", proposedSlug: "as-planned" });
    expect(piece?.scheduled?.at.toISOString()).toBe(new Date(move.at).toISOString());

    await publishDue();
    expect(await stateOf(id)).toBe("scheduled");
    await later(publishDue);
    expect((await getSubmissionForDesk(editor, id))?.article?.slug).toBe("as-planned");
  });

  it("not for an hour that has passed", async () => {
    const { id, version } = await aSubmission(author, "ready", { editor });
    const move = planned(id, version, { at: new Date(Date.now() - 60_000).toISOString() });
    expect(await schedule(editor, move)).toMatchObject({ code: "in_the_past", field: "at" });
  });

  it("not by whoever may not, whatever is wrong with the hour they name", async () => {
    const { id, version } = await aSubmission(author, "ready", { editor });
    const move = planned(id, version, { at: "2020-01-01T00:00:00Z" });
    expect(await schedule(author, move)).toMatchObject({ code: "forbidden" });
  });

  it("not while a hold is open; and one opened later keeps it in until it is lifted", async () => {
    const { id, version } = await aSubmission(author, "ready", { editor });
    const reason = "Counsel reads it.";
    const stop = { submissionId: id, kind: "legal" as const, reason };
    const first = granted(await openHold(editor, stop));
    expect(await schedule(editor, planned(id, version))).toMatchObject({ code: "gate_open" });
    granted(await liftHold(editor, { holdId: first.id }));

    granted(await schedule(editor, planned(id, version)));
    const second = granted(await openHold(editor, stop));
    await afterItsHour(10, publishDue);
    expect(await stateOf(id)).toBe("scheduled");
    granted(await liftHold(editor, { holdId: second.id }));
    await afterItsHour(50, publishDue);
    expect(await stateOf(id)).toBe("published");
  });

  it("and when it misses its hour both sides are told once, and nothing appears by surprise days later", async () => {
    const { id, version } = await aSubmission(author, "ready", { editor });
    granted(await schedule(editor, planned(id, version)));
    const stop = { submissionId: id, kind: "legal" as const, reason: "Counsel reads it." };
    const hold = granted(await openHold(editor, stop));
    await afterItsHour(1, publishDue);
    await afterItsHour(2, publishDue);

    expect(await subjectsTo(id, author.id)).toContainEqual(expect.stringMatching(/^Not out yet/));
    const told = (await subjectsTo(id, editor.id)).filter((text) => /^Missed its hour/.test(text));
    expect(told).toHaveLength(1);
    expect(await getSubmissionStatus(author, id)).toMatchObject({ state: "scheduled", late: true });
    expect((await getSubmissionForDesk(editor, id))?.scheduled?.missed).toBe(true);

    granted(await liftHold(editor, { holdId: hold.id }));
    await afterItsHour(61, publishDue);
    expect(await stateOf(id)).toBe("scheduled");
    const now = await getSubmissionForDesk(editor, id);
    const out = { submissionId: id, version: now?.version ?? 0, slug: "", topicId: null };
    granted(await publish(editor, { ...out, leaveUnsent: false }));
  });

  it("at its hour though every server slept: then it goes out when one wakes", async () => {
    const { id, version } = await aSubmission(author, "ready", { editor });
    granted(await schedule(editor, planned(id, version)));
    await afterItsHour(600, publishDue);
    expect(await stateOf(id)).toBe("published");
  });

  it("and taken off the schedule again: the hour passes, and nothing goes out", async () => {
    const { id, version } = await aSubmission(author, "ready", { editor });
    const on = granted(await schedule(editor, planned(id, version)));
    granted(await unschedule(editor, { submissionId: id, version: on.version }));
    await later(publishDue);
    expect(await getSubmissionForDesk(editor, id)).toMatchObject({
      state: "ready",
      scheduled: null,
      article: null,
    });
  });
});
