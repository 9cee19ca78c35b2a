import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { marksOf } from "@/lib/attestations/rules";
import { type AtTheGate, publishGate } from "@/lib/gate/rules";
import { aText } from "../support/texts";

const now = new Date("2026-11-22T12:00:00Z");
const ready: AtTheGate = {
  content: aText(),
  hash: "h",
  hashNow: "h",
  authorId: "author",
  requiredSigners: ["author"],
  signatures: [{ signerId: "author", hash: "h" }],
  attested: [],
  openHolds: [],
  acceptedBy: ["editor"],
  secondEditor: false,
  secondEditorWaived: false,
  pendingSuggestions: 0,
  embargoUntil: null,
};
const mark = { id: "m1", role: "Nurse", place: "Leeds", period: "2021", attributed: false };
const names = (piece: AtTheGate) => publishGate(piece, now).map(({ name }) => name);

describe("the publish gate", () => {
  it("lets a signed, decided piece pass, and asks nothing more of an editor", () => {
    expect(publishGate(ready, now)).toEqual([]);
  });

  it.each<[string, Partial<AtTheGate>, string]>([
    ["text the author did not sign", { signatures: [] }, "unsigned"],
    ["text signed by somebody else", { signatures: [{ signerId: "x", hash: "h" }] }, "unsigned"],
    ["text one of two has not signed", { requiredSigners: ["author", "other"] }, "unsigned"],
    ["text that nobody is to sign", { requiredSigners: [] }, "unsigned"],
    ["text changed after it was signed", { hashNow: "other" }, "unsigned"],
    ["a suggestion nobody answered", { pendingSuggestions: 1 }, "suggestion_pending"],
    ["a mark nobody confirmed", { content: aText({ marks: [mark] }) }, "mark_unconfirmed"],
    ["a hold", { openHolds: [{ kind: "legal" }] }, "hold_open"],
    ["an embargo", { embargoUntil: new Date("2026-11-23T00:00:00Z") }, "embargoed"],
    ["no decision", { acceptedBy: [] }, "undecided"],
    ["a decision by the author alone", { acceptedBy: ["author"] }, "undecided"],
    ["one editor where two are asked for", { secondEditor: true }, "second_editor_missing"],
  ])("stops %s", (_, over, blocker) => {
    expect(names({ ...ready, ...over })).toEqual([blocker]);
  });

  it("stops a missing disclosure", () => {
    const content = aText();
    content.disclosures.payment = { answer: null, detail: "" };
    expect(names({ ...ready, content })).toEqual(["disclosure_missing"]);
  });

  it("lets a mark pass that was attested, or is attributed in the text", () => {
    const content = aText({ marks: [mark] });
    const attested = marksOf(content).map((words) => ({ ...words, markId: words.id }));
    expect(names({ ...ready, content, attested })).toEqual([]);
    const attributed = aText({ marks: [{ ...mark, attributed: true }] });
    expect(names({ ...ready, content: attributed })).toEqual([]);
  });

  it("counts what was confirmed for the words it was confirmed of, and for no others", () => {
    const content = aText({ marks: [mark] });
    const [words] = marksOf(content);
    const read = { markId: "m1", sentence: words?.sentence ?? "", basis: "Nurse, Leeds, 2021" };
    expect(names({ ...ready, content, attested: [read] })).toEqual([]);
    for (const other of [
      { ...read, sentence: "I watched the mayor burn the book." },
      { ...read, basis: "Surgeon, Leeds, 2021" },
      { ...read, markId: "m2" },
    ]) {
      expect(names({ ...ready, content, attested: [other] })).toEqual(["mark_unconfirmed"]);
    }
  });

  it("opens when the embargo is over at the time of publication", () => {
    const embargoed = { ...ready, embargoUntil: new Date("2026-11-22T11:00:00Z") };
    expect(names(embargoed)).toEqual([]);
  });

  it("says of each blocker who can clear it and where", () => {
    const blockers = publishGate({ ...ready, signatures: [], acceptedBy: [] }, now);
    expect(blockers).toEqual([
      { name: "unsigned", who: "author", where: "#history" },
      { name: "undecided", who: "editor", where: "#decide" },
    ]);
  });

  it("leads only to places the desk's page has", () => {
    const everything = {
      ...ready,
      content: aText({ marks: [mark] }),
      signatures: [],
      openHolds: [{ kind: "legal" }],
      acceptedBy: [],
      pendingSuggestions: 1,
      embargoUntil: new Date("2026-11-23T00:00:00Z"),
    };
    everything.content.disclosures.payment = { answer: null, detail: "" };
    const places = ["reviews", "holds", "embargoes"]
      .flatMap((room) => readdirSync(`components/${room}`).map((file) => `${room}/${file}`))
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => readFileSync(`components/${file}`, "utf8"))
      .join("");
    for (const { name, where } of publishGate(everything, now)) {
      const id = where?.slice(1).replace(/^attest-.*/, "attest-");
      if (id) expect(places, name).toMatch(new RegExp(`id=("${id}"|\\{\`${id})`));
    }
  });
});
