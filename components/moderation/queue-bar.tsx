import { words } from "#words/comments-desk";
import styles from "@/components/queue/queue-filters.module.css";
import {
  type CommentQueue,
  commentQueueAddress,
  type Queue,
  queueReasons,
  queues,
} from "@/lib/moderation/schema";

/** The lists with their numbers, and the form that narrows one to a reason. Links and a GET form: no script needed. */
export function QueueBar({
  asked,
  counts,
  countedTo,
}: {
  asked: CommentQueue;
  counts: Record<Queue, number>;
  countedTo: number;
}) {
  return (
    <div className={styles.bar}>
      <nav aria-label={words.lists}>
        <ul className={styles.views}>
          {queues.map((queue) => (
            <li key={queue}>
              <a
                className={styles.view}
                href={commentQueueAddress({ queue, reason: null, page: 1 })}
                aria-current={queue === asked.queue ? "page" : undefined}
              >
                {words.queues[queue]} <span>{words.count(counts[queue], countedTo)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form className={styles.narrow} action="/desk/comments">
          {asked.queue === "held" ? null : <input type="hidden" name="queue" value={asked.queue} />}
          <label className={styles.pick}>
            <span>{words.why}</span>
            <select className={styles.control} name="reason" defaultValue={asked.reason ?? ""}>
              <option value="">{words.anything}</option>
              {queueReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {words.reasons[reason]}
                </option>
              ))}
            </select>
          </label>
          <button className={styles.apply} type="submit">
            {words.apply}
          </button>
        </form>
      </search>
    </div>
  );
}
