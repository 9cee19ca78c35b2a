import type { RefusalReason } from "@/lib/moderation/rules";

/** What a comment can be refused for: what the desk calls it, and what its writer reads unless the moderator says it better. */
export const words = {
  overtaken: (who: string | null, kind: "approve" | "refuse") =>
    `${who ?? "You"} ${kind === "approve" ? "published" : "refused"} this after you opened the page. Load it again to see it as it stands.`,
  reasons: {
    violence: {
      title: "Violence",
      canned:
        "It threatens somebody, or wishes them harm. You can be as angry as the matter deserves; nobody here is to be frightened.",
    },
    racism: {
      title: "Racism",
      canned:
        "It speaks ill of people for what they are, not for what they did. Say what somebody did, and we will gladly publish it.",
    },
    vulgarity: {
      title: "Vulgarity",
      canned:
        "It is coarse in a way that this publication does not print. The point can be made without.",
    },
    profanity: {
      title: "Profanity",
      canned: "It swears. The same thought without the swear word is welcome.",
    },
    all_caps: {
      title: "All caps",
      canned:
        "It is written in capitals, which reads as shouting. The same words in ordinary letters are welcome.",
    },
    discourtesy: {
      title: "Discourtesy",
      canned:
        "It is about the person and not about what they said. Argue with the thought as hard as you like; leave whoever thought it their dignity.",
    },
    advertising: {
      title: "Advertising",
      canned: "It advertises something. Comments are for the piece above them.",
    },
    off_topic: {
      title: "Off the topic",
      canned: "It is not about this piece. Under another it might be just right.",
    },
    other: {
      title: "Another reason",
      canned: "",
    },
  } satisfies Record<RefusalReason, { title: string; canned: string }>,
};
