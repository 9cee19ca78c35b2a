import { words as deskWords } from "#words/desk";
import { words } from "#words/queue";
import { type View, views } from "@/lib/queue/rules";
import { type QueueFilters, queueAddress } from "@/lib/queue/schema";
import styles from "./queue-filters.module.css";

type QueueFiltersProps = {
  filters: QueueFilters;
  counts: Record<View, number>;
  countedTo: number;
  topics: { slug: string; name: string }[];
  states: readonly (keyof typeof deskWords.states)[];
};

/** The lists with their counts, and the form that narrows one. Plain links and a GET form: no script needed. */
export function QueueFilterBar({ filters, counts, countedTo, topics, states }: QueueFiltersProps) {
  const narrowed = Boolean(filters.q || filters.topic || filters.state || filters.mine);
  return (
    <div className={styles.bar}>
      <nav aria-label={words.lists}>
        <ul className={styles.views}>
          {views.map((view) => (
            <li key={view}>
              <a
                className={styles.view}
                href={queueAddress(filters, { show: view, state: undefined })}
                aria-current={view === filters.show ? "page" : undefined}
              >
                {words.views[view]} <span>{words.count(counts[view], countedTo)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form className={styles.narrow} action="/desk">
          {filters.show === "todo" ? null : (
            <input type="hidden" name="show" value={filters.show} />
          )}
          <div className={styles.search}>
            <label className="visually-hidden" htmlFor="queue-search">
              {words.search}
            </label>
            <input
              className={styles.control}
              id="queue-search"
              type="search"
              name="q"
              defaultValue={filters.q}
              placeholder={words.searchHint}
              maxLength={200}
            />
          </div>
          <label className={styles.pick}>
            <span>{words.topic}</span>
            <select className={styles.control} name="topic" defaultValue={filters.topic ?? ""}>
              <option value="">{words.anything}</option>
              {topics.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {states.length > 1 ? (
            <label className={styles.pick}>
              <span>{words.stateOf}</span>
              <select className={styles.control} name="state" defaultValue={filters.state ?? ""}>
                <option value="">{words.anyState}</option>
                {states.map((state) => (
                  <option key={state} value={state}>
                    {deskWords.states[state]}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <label className={styles.check}>
            <input type="checkbox" name="mine" value="1" defaultChecked={filters.mine} />
            {words.mine}
          </label>
          <button className={styles.apply} type="submit">
            {words.apply}
          </button>
          {narrowed ? (
            <a
              className={styles.clear}
              href={queueAddress(filters, {
                q: "",
                topic: undefined,
                state: undefined,
                mine: false,
              })}
            >
              {words.clear}
            </a>
          ) : null}
        </form>
      </search>
    </div>
  );
}
