import { clientAt } from "@/lib/limits/client-address";
import { Busy } from "./upstream";

/** One client asked too often. */
export class TooMany extends Error {}

export type TurnLimits = { atOnce: number; waiting: number; inARow: number; every: number };

/** Clients remembered at most: whoever asked longest ago is forgotten first. */
const remembered = 20_000;

/**
 * Turns at what is costly and cannot be kept. Counted in this process alone: it protects this process, and needs no
 * database to refuse.
 */
export class Turns {
  #limits: TurnLimits;
  #under = 0;
  #queue: (() => void)[] = [];
  /** By client, when all of their turns would be theirs again (performance.now). */
  #full = new Map<string, number>();

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /**
   * Waits for a turn.
   * @param address the client's; the machine itself is not counted, or a proxy nobody told us of would be one client
   * @returns what gives the turn back
   * @throws TooMany when this client has used theirs up; Busy when too many wait
   */
  async take(address: string): Promise<() => void> {
    const client = clientAt(address);
    if (!client.loopback) this.#count(client.key);
    if (this.#under >= this.#limits.atOnce) {
      if (this.#queue.length >= this.#limits.waiting) throw new Busy("Too many wait for a page.");
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    } else this.#under += 1;
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const next = this.#queue.shift();
      // The next one takes the place over.
      if (next) next();
      else this.#under -= 1;
    };
  }

  #count(key: string) {
    const { inARow, every } = this.#limits;
    const now = performance.now();
    const full = Math.max(this.#full.get(key) ?? 0, now) + every;
    if (full - now > inARow * every) throw new TooMany("This client has had its turns.");
    this.#full.delete(key);
    this.#full.set(key, full);
    if (this.#full.size > remembered) {
      for (const oldest of this.#full.keys()) {
        this.#full.delete(oldest);
        break;
      }
    }
  }
}
