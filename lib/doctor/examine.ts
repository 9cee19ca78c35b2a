import path from "node:path";
import { words } from "#words/doctor";
import { lookAtDatabase, openDatabase } from "./database";
import { lookAtAddress, lookAtBuild, lookAtData, lookAtNode, lookAtSettings } from "./installation";
import { type Looked, looking } from "./looked";
import { lookAtMail, lookAtProvider } from "./outside";
import { lookAtPublication } from "./publication";
import { withoutSecrets } from "./secrets";

const root = path.resolve(import.meta.dirname, "../..");

const ofDatabase = ["database-version", "migrations", "writing", "extension", "clock"];
const ofPublication = [
  ...["chief", "guidelines", "agreement", "failed-jobs", "due-jobs"],
  ...["schedule", "claims", "reminders"],
];
const ofSettings = ["address", "data", "database", "mail", "sign-in-provider"];

/**
 * Looks at a whole installation and changes nothing in it. What depends on something wrong is named, as not looked at.
 * @param tell hears of each thing as soon as it was looked at, without any secret
 * @returns whether all of it is fine
 */
export async function examine(
  variables: Record<string, string | undefined>,
  tell: (looked: Looked) => void,
): Promise<boolean> {
  let healthy = true;
  const hear = (looked: Looked) => {
    if (looked.fine === false) healthy = false;
    const plain = (text: string) => withoutSecrets(text, variables);
    tell({ ...looked, found: plain(looked.found), todo: looked.todo && plain(looked.todo) });
  };
  const skip = (checks: string[], why: string) => {
    for (const check of checks) hear(looking(check).unknown(why));
  };

  const { settings, looked } = lookAtSettings(variables);
  looked.forEach(hear);
  hear(lookAtNode(process.version));
  hear(await lookAtBuild(root));
  if (!settings) {
    skip([...ofSettings, ...ofDatabase, ...ofPublication], words.notWithoutSettings);
    return healthy;
  }
  hear(lookAtAddress(settings));
  hear(await lookAtData(settings));
  const opened = await openDatabase(settings);
  if ("client" in opened) {
    try {
      hear(opened.looked);
      const database = await lookAtDatabase(opened.client);
      database.forEach(hear);
      const current = database.find(({ check }) => check === "migrations")?.fine;
      if (current) (await lookAtPublication(opened.client)).forEach(hear);
      else skip(ofPublication, words.notWithoutMigrations);
    } finally {
      await opened.close();
    }
  } else {
    hear(opened);
    skip([...ofDatabase, ...ofPublication], words.notWithoutDatabase);
  }
  hear(await lookAtMail(settings));
  hear(await lookAtProvider(settings));
  return healthy;
}
