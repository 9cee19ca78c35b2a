/** Words of the feeds. */
export const words = {
  part: (publication: string, part: string) => `${publication}: ${part}`,
};
