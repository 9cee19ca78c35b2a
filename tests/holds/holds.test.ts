import { beforeEach, describe, expect, it } from "vitest";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { acceptAsItStands, acceptForEditing } from "@/lib/decisions/commands";
import { liftHold, openHold } from "@/lib/holds/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

const hold = (submissionId: string) => ({
  submissionId,
  kind: "legal" as const,
  reason: "Counsel reads the third paragraph.",
});

let author: Person;
let editor: Person;
let rival: Person;
let chief: Person;
beforeEach(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  rival = await aPerson({ role: "editor", name: "Roy Val" });
  chief = await aPerson({ role: "chief" });
});

describe("a hold", () => {
  it("keeps a piece from being accepted and from being published until it is lifted", async () => {
    const read = await aSubmission(author, "in_review", { editor });
    const open = granted(await openHold(rival, hold(read.id)));
    const move = { submissionId: read.id, version: read.version, letter: "" };
    expect(await acceptAsItStands(editor, move)).toMatchObject({ code: "no_open_hold" });
    expect(await acceptForEditing(editor, move)).toMatchObject({ code: "no_open_hold" });
    granted(await liftHold(rival, { holdId: open.id }));
    const ready = granted(await acceptAsItStands(editor, move));

    granted(await openHold(rival, hold(read.id)));
    const out = { submissionId: read.id, version: ready.version, slug: "", topicId: null };
    expect(await publish(editor, out)).toMatchObject({ code: "gate_open" });
    expect((await getSubmissionForDesk(editor, read.id))?.blockers).toMatchObject([
      { name: "hold_open", where: "#holds" },
    ]);
  });

  it("is lifted by whoever opened it or a chief, once", async () => {
    const { id } = await aSubmission(author, "submitted");
    const { id: holdId } = granted(await openHold(editor, hold(id)));
    expect(await liftHold(rival, { holdId })).toMatchObject({ code: "forbidden" });
    const both = await Promise.all([liftHold(editor, { holdId }), liftHold(chief, { holdId })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const piece = await getSubmissionForDesk(rival, id);
    expect(piece?.holds).toMatchObject([{ opener: "Edda Itor", mayLift: false }]);
    expect(piece?.history.filter(({ type }) => type === "hold.lifted")).toHaveLength(1);
  });

  it("is nothing an author ever hears of, editor or not", async () => {
    const { id } = await aSubmission(rival, "submitted");
    const { id: holdId } = granted(await openHold(editor, hold(id)));
    const seen = [await getSubmissionForDesk(rival, id), await getSubmissionStatus(rival, id)];
    expect(JSON.stringify(seen)).not.toMatch(/Counsel|hold\.opened|Edda/);
    expect((await getSubmissionForDesk(rival, id))?.may.hold).toBe(false);
    expect(await liftHold(rival, { holdId })).toMatchObject({ code: "not_found" });
    expect(await openHold(rival, hold(id))).toMatchObject({ code: "forbidden" });
  });

  it("is only for a piece on its way", async () => {
    const { id } = await aSubmission(author, "declined", { editor });
    expect(await openHold(editor, hold(id))).toMatchObject({ code: "wrong_state" });
  });
});
