import path from "node:path";
import { readSettings, type Settings } from "./rules";
import { keptSecret } from "./secret";

/** Thrown when a variable is wrong. The starter prints the sentences and exits 78 (EX_CONFIG). */
export class WrongSettings extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join("\n"));
    this.name = "WrongSettings";
    this.sentences = sentences;
  }
}

export type ReadySettings = Settings & { secret: string };

let read: ReadySettings | undefined;

/**
 * The process's settings, read from its environment at the first call.
 * @throws WrongSettings with one sentence for each wrong variable; an Error while building, where they are not known
 */
export function settings(): ReadySettings {
  if (process.env.NEXT_PHASE === "phase-production-build") {
    throw new Error("Settings are not read while building: call settings() inside the request.");
  }
  if (!read) {
    const reading = readSettings(process.env);
    if (!reading.ok) throw new WrongSettings(reading.sentences);
    const { secret, ...rest } = reading.settings;
    read = { ...rest, secret: secret ?? keptSecret(path.join(rest.dataDirectory, "secret")) };
  }
  return read;
}
