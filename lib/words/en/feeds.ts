import { longDay } from "./dates";

/** Words of the feeds. */
export const words = {
  notice: (kind: string, at: Date) => `${kind}, ${longDay(at)}:`,
  cardByline: (byline: string) => `By ${byline}`,
  embedded: (byline: string, publication: string) => `${byline}, opinion in ${publication}`,
  furtherPage: (title: string, page: number) => `${title} (page ${page})`,
  part: (publication: string, part: string) => `${publication}: ${part}`,
};
