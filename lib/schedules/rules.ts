/** How long after its hour a piece whose gate was closed then still goes out by itself, in ms. */
export const grace = 3_600_000;

export const isPastGrace = (publishAt: Date, now: Date) =>
  now.getTime() > publishAt.getTime() + grace;
