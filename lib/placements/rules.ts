import { refusals } from "@/lib/result";

/** The lead and beside it as many as stand in one row. */
export const mostFeatured = 3;
export const mostPlaced = 1 + mostFeatured;

type Shown = { slug: string };

/**
 * What stands where on the front page. The first of the chosen leads and the others are featured; where one falls out,
 * the next goes up. With nothing chosen the newest leads, and with no more than a lead chosen the newest of the rest
 * are featured, so that the page is whole while there are pieces. None stands there twice. Pure.
 * @param chosen in the editors' order, published pieces alone
 * @param recent newest first
 */
export function laidOut<Piece extends Shown>(chosen: readonly Piece[], recent: readonly Piece[]) {
  const [first, ...others] = chosen;
  const lead = first ?? recent[0] ?? null;
  const rest = recent.filter(({ slug }) => slug !== lead?.slug);
  const featured = (others.length > 0 ? others : rest).slice(0, mostFeatured);
  const shown = new Set(featured.map(({ slug }) => slug));
  return { lead, featured, latest: rest.filter(({ slug }) => !shown.has(slug)) };
}

/**
 * The first piece in a new order that its own author, who is also an editor, would have put there or moved up.
 * @param own the slugs of the pieces of whoever arranges
 */
export function raisedOwn(
  own: readonly string[],
  before: readonly string[],
  after: readonly string[],
) {
  return own.find((slug) => {
    const [was, is] = [before.indexOf(slug), after.indexOf(slug)];
    return is >= 0 && (was < 0 || is < was);
  });
}

export const refusePlacement = refusals({
  conflict:
    "A colleague has arranged the front page since you opened this. See how it stands now: your own order stays here until you save it or leave.",
  not_published:
    "One of these pieces is no longer published. Take it off, then save the front page again.",
  own_piece:
    "You wrote one of these pieces: another editor puts it on the front page, or higher on it.",
});
