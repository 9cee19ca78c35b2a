import { AsyncLocalStorage } from "node:async_hooks";

/** Shared between the framework's bundle and the process entries, so that one fake clock rules both. */
const key = Symbol.for("firsthand.clock");
const shared = globalThis as unknown as { [key]?: AsyncLocalStorage<() => Date> };
shared[key] ??= new AsyncLocalStorage();
const clocks = shared[key];

/** The time by which everything is decided. Real time, unless a test or the seed has set another. */
export function now(): Date {
  return clocks.getStore()?.() ?? new Date();
}

/** Runs `work` at another time: the seed lives through a history, the tests jump over weekends. */
export function at<T>(time: Date | (() => Date), work: () => T): T {
  return clocks.run(typeof time === "function" ? time : () => time, work);
}
