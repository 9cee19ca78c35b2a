import type { SearchInput } from "./schema";

/** The address of a search: only what is set, in one order, so that a search has one address. */
export function searchAddress(input: Partial<SearchInput>): string {
  const kept = new URLSearchParams();
  for (const key of ["q", "topic", "contributor", "from", "to", "exact"] as const) {
    if (input[key]) kept.set(key, input[key]);
  }
  if (input.page && input.page > 1) kept.set("page", String(input.page));
  return kept.size > 0 ? `/search?${kept}` : "/search";
}

/** Neither words nor anything to narrow the pieces by. */
export const asksForNothing = ({ q, topic, contributor, from, to }: SearchInput) =>
  !(q || topic || contributor || from || to);

/** The same question asked of everything. */
export const withoutFilters = ({ q }: SearchInput) => searchAddress({ q });
