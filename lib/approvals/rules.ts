import type { Submission } from "@/db/schema/submissions";

/** One person's signature, over one content hash. */
export type Signed = { signerId: string; hash: string };

/** Everybody under whose name a piece would be printed: its author. Who writes with them joins the list here. */
export const requiredSigners = ({ authorId }: Pick<Submission, "authorId">): string[] => [authorId];

/** Whether all of them have signed exactly this text. Of a list with nobody on it, it is not so. Pure. */
export const everyoneSigned = (
  required: readonly string[],
  signatures: readonly Signed[],
  hash: string,
) =>
  required.length > 0 &&
  required.every((id) => signatures.some((one) => one.signerId === id && one.hash === hash));
