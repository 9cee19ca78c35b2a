import { expect, it } from "vitest";
import { excerptOf, marker, stretchesOf } from "@/lib/excerpts/rules";

const { start, stop, gap, separator } = marker;

it("takes marked text apart, and neighbouring signs found one by one are one", () => {
  const marked = `<b>${start}found${stop}</b> 日${separator}${start}本${stop}${separator}${start}語${stop}`;
  expect(stretchesOf(marked)).toEqual([
    { text: "<b>", hit: false },
    { text: "found", hit: true },
    { text: "</b> 日", hit: false },
    { text: "本語", hit: true },
  ]);
  expect(stretchesOf("")).toEqual([]);
});

it("says with an ellipsis where a sentence is begun or broken off", () => {
  const text = (marked: string) =>
    excerptOf(marked)
      .map((stretch) => stretch.text)
      .join("");
  expect(text("The whole sentence.")).toBe("The whole sentence.");
  expect(text(`in the\n middle${gap}of two`)).toBe("… in the middle … of two …");
  expect(text("看護師として働いた。")).toBe("看護師として働いた。");
});

it("sets a stop between a heading and the text under it, and none where one stands or a line only breaks", () => {
  const text = (marked: string) =>
    excerptOf(marked)
      .map((stretch) => stretch.text)
      .join("");
  expect(text("What we buy\nThe city pays.")).toBe("What we buy. The city pays.");
  expect(text(`What we ${start}buy${stop}\n${start}The${stop} city pays.`)).toBe(
    "What we buy. The city pays.",
  );
  expect(text("The “counter”\n“Nobody came.”")).toBe("The “counter”. “Nobody came.”");
  expect(text("It was calm.\nThe rest is noise.")).toBe("It was calm. The rest is noise.");
  expect(text("She said: “No.”\nThe rest is noise.")).toBe("She said: “No.” The rest is noise.");
  expect(text("In the list:\nThe first.")).toBe("In the list: The first.");
  expect(text("A line\nthat goes on.")).toBe("A line that goes on.");
});
