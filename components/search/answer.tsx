import { words } from "#words/search";
import { dayInWords } from "@/components/publication/moment";
import type { Found } from "@/lib/search/queries";
import { searchAddress, withoutFilters } from "@/lib/search/rules";
import type { SearchInput } from "@/lib/search/schema";
import { Filters } from "./filters";
import { Begin, NothingFound, Notice } from "./nothing-found";
import { Paging } from "./paging";
import { Correction, Results } from "./results";

type AnswerProps = {
  input: SearchInput;
  /** The question was longer than what was looked for. */
  cut: boolean;
  /** The question holds nothing that could be looked for. */
  wordless: boolean;
  /** Nothing was asked. */
  idle: boolean;
  /** null: it took too long. */
  found: Found | null;
  topics: { slug: string; name: string }[];
  language: string;
  limits: { countedTo: number; pageSize: number };
};

/** Everything below the form: what was found, or why nothing was. */
export function Answer(props: AnswerProps) {
  const { input, cut, idle, topics, language } = props;
  if (idle) return <Begin topics={topics} />;
  const filters = filtersOf(input, topics, language);
  return (
    <>
      <Filters filters={filters} />
      {cut && <p className="fine">{words.cut}</p>}
      <Findings {...props} narrowed={filters.length > 0} />
    </>
  );
}

function Findings({
  input,
  wordless,
  found,
  language,
  limits,
  narrowed,
}: AnswerProps & { narrowed: boolean }) {
  if (!found) return <Notice {...words.tooBroad} />;
  const { pieces, total, ranked, instead, reading } = found;
  if (pieces.length === 0) {
    if (wordless) return <Notice title={words.noWords} />;
    return <NothingFound everywhere={narrowed ? withoutFilters(input) : undefined} />;
  }
  const pages = Math.ceil(ranked / limits.pageSize);
  const count = words.found(total, limits.countedTo);
  return (
    <>
      <Results
        pieces={pieces}
        language={language}
        heading={input.page > 1 ? words.countOnPage(count, input.page, pages) : count}
      >
        {reading === "most_words" && <p>{words.mostWords}</p>}
        {instead && (
          <Correction
            instead={instead}
            typed={input.q}
            literally={searchAddress({ ...input, exact: "1", page: 1 })}
          />
        )}
      </Results>
      <Paging
        page={input.page}
        pages={pages}
        address={(page) => searchAddress({ ...input, page })}
      />
    </>
  );
}

function filtersOf(input: SearchInput, topics: { slug: string; name: string }[], language: string) {
  const { topic, contributor, from, to, exact } = input;
  const named = topics.find(({ slug }) => slug === topic)?.name ?? topic;
  const without = (key: keyof SearchInput) =>
    searchAddress({ ...input, [key]: undefined, page: 1 });
  return [
    named && { text: words.filters.topic(named), without: without("topic") },
    contributor && {
      text: words.filters.contributor(contributor),
      without: without("contributor"),
    },
    from && { text: words.filters.from(dayInWords(from, language)), without: without("from") },
    to && { text: words.filters.to(dayInWords(to, language)), without: without("to") },
    exact && { text: words.filters.exact, without: without("exact") },
  ].filter((filter) => typeof filter === "object");
}
