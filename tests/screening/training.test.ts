import { expect, it } from "vitest";
import { unpackModel } from "@/lib/screening/model";
import { packWeights, unpackWeights } from "@/lib/screening/packing";
import { read } from "@/lib/screening/reading";
import { type Example, train } from "@/lib/screening/training";
import { weights } from "@/lib/screening/weights";

const examples: Example[] = Array.from({ length: 60 }, (_, at) => ({
  id: `n${at}`,
  text: at % 2 ? `You grumbling wazzock number ${at}` : `Thank you for the figures number ${at}`,
  label: at % 2,
  source: "civil_spans",
  spans: at % 2 ? [[14, 21, "insult"]] : [],
}));

it("learns what people marked, the same every time", () => {
  const one = train(examples, 0.1, "t");
  expect(one).toEqual(train(examples, 0.1, "t"));
  const model = unpackModel(one.packed);
  const text = "What a wazzock.";
  const judged = model.judge(read(text));
  expect(judged.score).toBeGreaterThan(model.judge(read("Thank you for the figures.")).score);
  expect(judged.spans[0]).toEqual({ start: 7, end: 14 });
});

it("learns nothing from texts under a share-alike licence", () => {
  const shared = examples.map((one) => ({
    ...one,
    id: `w${one.id}`,
    label: 1 - one.label,
    source: "wiki_talk",
  }));
  expect(train([...examples, ...shared], 0.1, "t")).toEqual(train(examples, 0.1, "t"));
});

it("packs weights into a byte each and finds them again", () => {
  const before = Float64Array.from({ length: 1_000 }, (_, at) => (at % 7 === 0 ? Math.sin(at) : 0));
  const { bytes, scale } = packWeights(before, 1_000);
  const after = unpackWeights(bytes, scale, 1_000);
  for (const [at, weight] of before.entries()) expect(after[at]).toBeCloseTo(weight, 1);
  expect(bytes.length).toBeLessThan(320);
});

it("comes in less than 200 kB", () => {
  expect(JSON.stringify(weights).length).toBeLessThan(200_000);
});
