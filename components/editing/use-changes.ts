"use client";

import { useCallback, useEffect, useState } from "react";
import type { Content } from "@/lib/content/schema";
import { deriveEdits } from "@/lib/differences/derive";
import type { Edit } from "@/lib/differences/edit";
import { isMechanical } from "@/lib/differences/mechanical";

/**
 * What the text on the page changes in its base, looked at again whenever the text was checked again: live, but off the
 * path of the keystroke. Null: it is no content yet.
 * @param checked another one each time the text was checked; it says when, not what
 */
export function useChanges(base: Content, read: () => Content | null, checked: readonly unknown[]) {
  const [edits, setEdits] = useState<Edit[] | null>([]);
  const look = useCallback(() => {
    const content = read();
    setEdits(content && deriveEdits(base, content));
  }, [base, read]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `checked` says when.
  useEffect(look, [look, checked]);
  const mechanical = edits?.filter((edit) => isMechanical(edit, base)).length ?? 0;
  return { edits, mechanical, look };
}
