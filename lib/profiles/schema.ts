import { z } from "zod";
import { cleanLine, cleanText } from "@/lib/content/text";

/** Signs that are not seen, or turn the reading direction round, have no place in a name; joiners do (Persian, Hindi). */
const unseen = /(?!\u200c|\u200d)\p{Default_Ignorable_Code_Point}/gu;

const line = (most: number) =>
  z
    .string()
    .max(most, `Keep it under ${most} characters.`)
    .transform((value) => cleanLine(value.replace(unseen, "")).replace(/\s+/g, " "));

export const profileSchema = z.object({
  name: line(80).refine((name) => /\p{L}/u.test(name), "Write the name you sign with."),
  /** Empty: no address of one's own yet. */
  handle: z
    .string()
    .trim()
    .toLowerCase()
    .max(40, "Keep it under 40 characters.")
    .refine(
      (handle) => handle === "" || (handle.length >= 3 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle)),
      "Use three or more small letters and digits, with single hyphens between them.",
    ),
  bio: z
    .string()
    .max(600, "Keep it under 600 characters.")
    .transform((text) => cleanText(text).trim()),
});
export type ProfileInput = z.output<typeof profileSchema>;

export const experienceSchema = z.object({
  entries: z
    .array(
      z.object({
        role: line(120).refine((role) => role !== "", "Say what you were there."),
        organisation: line(120),
        place: line(120),
        period: line(60),
        seen: z
          .string()
          .max(600, "Keep it under 600 characters.")
          .transform((text) => cleanText(text).trim()),
      }),
    )
    .max(20, "Twenty entries are enough: choose the ones you write from."),
});
export type ExperienceInput = z.output<typeof experienceSchema>;

/** One of the person's identities at a provider, by the name the list gives it. */
export const identitySchema = z.object({ id: z.string().regex(/^[0-9a-f]{24}$/) });
export type IdentityInput = z.output<typeof identitySchema>;

/** One of the person's sessions, by the name the list gives it. */
export const sessionSchema = z.object({ id: z.string().regex(/^[0-9a-f]{24}$/) });
export type SessionInput = z.output<typeof sessionSchema>;
