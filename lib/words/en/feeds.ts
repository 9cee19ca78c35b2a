const dayFormat = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Words of the feeds. */
export const words = {
  notice: (kind: string, at: Date) => `${kind}, ${dayFormat.format(at)}:`,
  cardByline: (byline: string) => `By ${byline}`,
  embedded: (byline: string, publication: string) => `${byline}, opinion in ${publication}`,
  part: (publication: string, part: string) => `${publication}: ${part}`,
};
