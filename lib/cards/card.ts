import { cardSize } from "@/lib/feeds/card-addresses";
import type { Weight } from "./fonts";
import { linesIn, oneLine } from "./lines";
import { drawable, type Line, type TextDirection } from "./shape";

/** The tokens of app/design.css, as in daylight: a picture cannot ask who looks at it. */
const paper = "#fbf9f4";
const ink = "#1c1a17";
const soft = "#55504a";
const accent = "#1d3c78";

const { width, height } = cardSize;
const edge = 72;
const text = { from: 120, to: width - edge };

export type Card = {
  /** What it is, and of what: two small words above. */
  kicker: string;
  topic: string;
  headline: string;
  direction: TextDirection;
  /** Below, at the start and at the end of the line. */
  byline: string;
  publication: string;
};

/**
 * The picture of a piece where it is shared, as SVG of nothing but outlines: every letter is drawn from a font here, so
 * that no text that anybody typed reaches whoever turns it into pixels. A headline our fonts cannot draw gives way to
 * the publication's name.
 */
export function drawCard(card: Card): string {
  const rtl = card.direction === "rtl";
  const kicker = lineOf(card.kicker, 300, 30, 700);
  const topic = lineOf(card.topic, text.to - text.from - kicker.width - 24, 30, 400);
  const publication = lineOf(card.publication, 460, 32, 700);
  const byline = lineOf(card.byline, text.to - text.from - publication.width - 48, 32, 400);
  const [top, bottom] = [116, height - 78];
  return svg([
    rectangle(0, 0, width, height, paper),
    // The margin in which the page says how its author knows.
    rectangle(rtl ? width - edge - 5 : edge, 84, 5, height - 2 * 84, accent),
    paint(kicker, start(rtl, kicker.width), top, accent),
    paint(topic, start(rtl, topic.width, kicker.width + 24), top, soft),
    ...headline(drawable(card.headline) || drawable(card.publication) || "", card.direction),
    paint(byline, start(rtl, byline.width), bottom, ink),
    paint(publication, end(rtl, publication.width), bottom, accent),
  ]);
}

const room = { width: text.to - text.from, height: 340, sizes: [92, 80, 70, 62, 54, 48] };

/** In the middle between what stands above and below. Arabic letters want more air. */
function headline(words: string, direction: TextDirection) {
  if (words === "") return [];
  const box = { ...room, leading: direction === "rtl" ? 1.45 : 1.1 };
  const { size, lines } = linesIn(words, box, { weight: 600, direction });
  const first = 322 - (lines.length * size * box.leading) / 2 + size * (box.leading / 2 + 0.3);
  return lines.map((line, number) =>
    paint(line, start(direction === "rtl", line.width), first + number * size * box.leading, ink),
  );
}

const lineOf = (words: string, most: number, size: number, weight: Weight) =>
  oneLine(drawable(words) ?? "", most, size, { weight, direction: "ltr" });

/** Where a line begins that starts `after` pixels from the side where reading starts. */
const start = (rtl: boolean, wide: number, after = 0) =>
  rtl ? width - text.from - after - wide : text.from + after;
const end = (rtl: boolean, wide: number) => (rtl ? edge : text.to - wide);

const paint = ({ outlines }: Line, x: number, y: number, fill: string) =>
  outlines
    .map(
      (one) =>
        `<path fill="${fill}" transform="translate(${n(x + one.x)} ${n(y + one.y)}) scale(${n(one.scale)} ${n(-one.scale)})" d="${one.path}"/>`,
    )
    .join("");

const rectangle = (x: number, y: number, wide: number, high: number, fill: string) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(wide)}" height="${n(high)}" fill="${fill}"/>`;

const n = (number: number) => String(Math.round(number * 10_000) / 10_000);

const svg = (parts: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join("")}</svg>`;
