"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { whenPointerRests } from "@/components/submissions/when-pointer-rests";
import type { Content } from "@/lib/content/schema";
import { deriveEdits } from "@/lib/differences/derive";
import type { Edit } from "@/lib/differences/edit";
import { isMechanical } from "@/lib/differences/mechanical";

/** Long enough to finish a word. */
const pause = 600;

/** What the text on the page changes in its base, live but off the path of the keystroke. Null: it is no content yet. */
export function useChanges(base: Content, read: () => Content | null) {
  const [edits, setEdits] = useState<Edit[] | null>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useCallback(() => {
    const content = read();
    setEdits(content && deriveEdits(base, content));
  }, [base, read]);
  const changed = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => whenPointerRests(look), pause);
  }, [look]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const mechanical = edits?.filter((edit) => isMechanical(edit, base)).length ?? 0;
  return { edits, mechanical, look, changed };
}
