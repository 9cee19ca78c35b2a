import type { AttestationMethod } from "@/db/schema/submissions";

/** How a first-hand sentence was confirmed, as readers and editors are told it. */
export const words = {
  methods: {
    document: "Confirmed by a document we saw",
    institution: "Confirmed by the institution",
    colleague: "Confirmed by a colleague who was there",
    public_record: "Confirmed in the public record",
    account: "On the author’s own account",
  } satisfies Record<AttestationMethod, string>,
  attributed: "The author’s own account; we did not confirm it.",
  unconfirmed: "Not confirmed yet.",
  confirmed: (method: AttestationMethod, scope: string) => `${words.methods[method]}. ${scope}`,
};
