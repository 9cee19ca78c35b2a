"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { words } from "#words/account";
import { saveProfileAction } from "@/lib/profiles/actions";
import { type ProfileInput, profileSchema } from "@/lib/profiles/schema";
import styles from "./account.module.css";
import { SaveBar } from "./save-bar";
import { TextField } from "./text-field";
import { useSaving } from "./use-saving";

type Fields = z.input<typeof profileSchema>;

/** Name, address of one's page, and bio line. */
export function ProfileForm({
  profile,
  origin,
  mayChangeHandle,
}: {
  profile: ProfileInput;
  origin: string;
  mayChangeHandle: boolean;
}) {
  const { register, handleSubmit, setError, reset, formState } = useForm<
    Fields,
    unknown,
    ProfileInput
  >({ resolver: zodResolver(profileSchema), defaultValues: profile });
  const { errors, isSubmitting } = formState;
  const { told, send } = useSaving(setError);

  const save = handleSubmit(async (input) => {
    const kept = await send(() => saveProfileAction(input));
    if (kept) reset(kept);
  });
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <TextField
        id="profile-name"
        label={words.profile.name}
        hint={words.profile.nameHint}
        error={errors.name?.message}
        registered={register("name")}
      />
      <TextField
        id="profile-handle"
        label={words.profile.handle}
        hint={mayChangeHandle ? words.profile.handleHint(origin) : words.profile.handleFixed}
        error={errors.handle?.message}
        readOnly={!mayChangeHandle}
        registered={register("handle")}
      />
      <TextField
        id="profile-bio"
        label={words.profile.bio}
        hint={words.profile.bioHint}
        rows={3}
        error={errors.bio?.message}
        registered={register("bio")}
      />
      <SaveBar saving={isSubmitting} told={told} />
    </form>
  );
}
