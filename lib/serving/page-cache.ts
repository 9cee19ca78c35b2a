import type { Encoded } from "./encoding";

/** A finished answer of a reading address, the same for everybody who gets it. */
export type Answer = { status: number; headers: Record<string, string>; encoded: Encoded };

/**
 * What a kept answer is about: the address a renewal may name, whether it lists others, and the page it goes on from,
 * with which it is dropped.
 */
export type Subject = { path: string; list: boolean; partOf: string | null };

type Entry = Subject & { answer: Answer; at: number; bytes: number; behind: number | null };
type Flight = Subject & { answer: Promise<Answer>; stale: boolean; behind: number | null };

/** Milliseconds: time passes in lists too (a call's last day), and hardly in a piece (its comments close). */
export type MaxAge = { lists: number; pieces: number };

/** A page that something was added to is made again once it is as old as this, in ms: what comes in a moment is joined. */
export const joined = 1_000;

/** Roughly what one entry costs besides its bodies. */
const overhead = 2_000;

/**
 * Finished pages in memory, bounded by bytes; the least recently read goes first.
 * One render at a time per key; a render that a renewal overtook answers those who waited and is not kept.
 */
export class PageCache {
  readonly #entries = new Map<string, Entry>();
  readonly #flights = new Map<string, Flight>();
  readonly #maxBytes: number;
  readonly #maxAge: MaxAge;
  /** The entry that stands last, so needs not be moved there. */
  #latest: Entry | undefined;
  #bytes = 0;
  #certain = false;

  /**
   * @param maxBytes of all bodies together
   * @param maxAge after which a page is rendered again even if nothing was said
   */
  constructor({ maxBytes, maxAge }: { maxBytes: number; maxAge: MaxAge }) {
    this.#maxBytes = maxBytes;
    this.#maxAge = maxAge;
  }

  get bytes() {
    return this.#bytes;
  }

  /** Whether renewals are heard. While they are not, nothing kept is surely current: it is given only in need. */
  set certain(heard: boolean) {
    this.#certain = heard;
  }

  /**
   * The kept answer; whether it may be given without asking again; and, where it only lacks what was added to it since,
   * for how long it has, in ms.
   */
  get(key: string): { answer: Answer; fresh: boolean; behind: number | null } | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry !== this.#latest) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      this.#latest = entry;
    }
    const now = performance.now();
    const age = now - entry.at;
    const right = this.#certain && age < this.#ageOf(entry);
    const fresh = right && (entry.behind === null || age < joined);
    const lacks = right && !fresh && entry.behind !== null ? now - entry.behind : null;
    return { answer: entry.answer, fresh, behind: lacks };
  }

  /**
   * Renders, or waits for the render already under way, and keeps the answer if it is a 200 that may be shared.
   * @param render resolves to the answer and whether it may be kept
   */
  fill(
    key: string,
    subject: Subject,
    render: () => Promise<{ answer: Answer; keep: boolean }>,
  ): Promise<Answer> {
    const under = this.#flights.get(key);
    if (under) return under.answer;

    const flight: Flight = { ...subject, stale: false, behind: null, answer: undefined as never };
    const done = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    flight.answer = render().then(
      ({ answer, keep }) => {
        done();
        if (flight.stale) return answer;
        if (keep && answer.status === 200) this.#keep(key, flight, answer);
        else if (answer.status < 500) this.#forget(key);
        return answer;
      },
      (error) => {
        done();
        throw error;
      },
    );
    this.#flights.set(key, flight);
    return flight.answer;
  }

  /** Puts a better form of a kept answer in its place, unless another has taken it meanwhile. */
  improve(key: string, before: Answer, better: Answer) {
    const entry = this.#entries.get(key);
    if (entry?.answer !== before) return;
    entry.answer = better;
    this.#bytes += better.encoded.bytes - before.encoded.bytes;
    entry.bytes += better.encoded.bytes - before.encoded.bytes;
  }

  /** Drops what the test names, and overtakes the renders of it that are under way. */
  drop(concerns: (subject: Subject) => boolean) {
    for (const [key, entry] of this.#entries) if (concerns(entry)) this.#forget(key);
    for (const [key, flight] of this.#flights) {
      if (!concerns(flight)) continue;
      flight.stale = true;
      this.#flights.delete(key);
    }
  }

  /**
   * Something was added to what the test names, and nothing has gone from it: it is given until it is `joined` old, and
   * then made again by the next who asks. So is what a render under way makes, which may have looked before.
   */
  add(concerns: (subject: Subject) => boolean) {
    const now = performance.now();
    for (const entry of this.#entries.values()) if (concerns(entry)) entry.behind ??= now;
    for (const flight of this.#flights.values()) if (concerns(flight)) flight.behind ??= now;
  }

  #ageOf({ list }: Subject) {
    return list ? this.#maxAge.lists : this.#maxAge.pieces;
  }

  #keep(key: string, { path, list, partOf, behind }: Flight, answer: Answer) {
    this.#forget(key);
    const bytes = answer.encoded.bytes + overhead;
    if (bytes > this.#maxBytes / 4) return;
    const entry = { path, list, partOf, behind, answer, at: performance.now(), bytes };
    this.#entries.set(key, entry);
    this.#latest = entry;
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string) {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}
