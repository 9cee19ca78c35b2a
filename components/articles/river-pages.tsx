import { Paging } from "@/components/search/paging";
import type { ListedArticle } from "@/lib/articles/queries";
import { listAddress } from "@/lib/articles/rules";
import { River } from "./river";

/** A page of a list of pieces, with the way to its other pages. */
export function RiverPages({
  found,
  path,
  language,
  of,
}: {
  found: { pieces: ListedArticle[]; page: number; pages: number };
  path: string;
  language: string;
  /** The topic they all have, which their page says once. */
  of?: string;
}) {
  const { pieces, page, pages } = found;
  return (
    <>
      <River pieces={pieces} language={language} {...(of && { of })} />
      <Paging page={page} pages={pages} address={(to) => listAddress(path, to)} />
    </>
  );
}
