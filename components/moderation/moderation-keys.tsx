"use client";

import { words } from "#words/comments-desk";
import { PageKeys } from "@/components/queue/page-keys";

/** Keys for deciding. */
export const ModerationKeys = ({ press }: { press: (key: string) => boolean }) => (
  <PageKeys words={words.keys} press={press} />
);
