/** Text kept on this device until the server has acknowledged it, by person and submission. */
export type DeviceCopy<Text> = { text: Text; saves: number; at: number };

const allKeys = "firsthand.writing.";
const keyOf = (personId: string, submissionId: string) => `${allKeys}${personId}.${submissionId}`;

/** The window hears this when somebody signs out: from then on nothing is kept here. */
export const leaving = "firsthand:leaving";

/** How many texts, of anybody's, this device keeps that the server has not acknowledged. */
export function keptOnDevice(store: () => Storage): number {
  try {
    return Object.keys(store()).filter((key) => key.startsWith(allKeys)).length;
  } catch {
    return 0;
  }
}

/** The place of one piece's copy in a store such as localStorage. A full or forbidden store is borne in silence. */
export function deviceCopy<Text>(store: () => Storage, personId: string, submissionId: string) {
  const key = keyOf(personId, submissionId);
  return {
    keep(text: Text, saves: number, at: number) {
      try {
        store().setItem(key, JSON.stringify({ text, saves, at } satisfies DeviceCopy<Text>));
      } catch {
        // A full or forbidden store: the server's copy is then the only one.
      }
    },
    forget() {
      try {
        store().removeItem(key);
      } catch {
        // As above.
      }
    },
    /** The copy, or null when there is none or it cannot be read. */
    find(): DeviceCopy<Text> | null {
      try {
        const found: unknown = JSON.parse(store().getItem(key) ?? "null");
        return isCopy<Text>(found) ? found : null;
      } catch {
        return null;
      }
    },
  };
}

function isCopy<Text>(value: unknown): value is DeviceCopy<Text> {
  const copy = value as DeviceCopy<Text> | null;
  return (
    typeof copy === "object" &&
    copy !== null &&
    typeof copy.text === "object" &&
    typeof copy.saves === "number" &&
    typeof copy.at === "number"
  );
}
