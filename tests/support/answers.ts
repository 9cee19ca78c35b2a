import { approve, sendBack } from "@/lib/approvals/commands";
import type { Person } from "@/lib/auth/actor";
import { resolveSuggestion } from "@/lib/suggestions/commands";
import { getApproval } from "@/lib/suggestions/queries";
import { granted } from "./makers";

/** What an author has before them, as their page has it. */
export async function theApproval(author: Person, submissionId: string) {
  const approval = await getApproval(author, submissionId);
  if (!approval) throw new Error("Nothing waits for this author's approval.");
  return approval;
}

type Given = {
  resolution: "accepted" | "rejected" | "countered";
  wording?: string;
  message?: string;
};

/** Answers every suggestion before the author, one by one. */
export async function answerEach(
  author: Person,
  submissionId: string,
  answer: (suggestion: Awaited<ReturnType<typeof theApproval>>["suggestions"][number]) => Given,
) {
  const { suggestions } = await theApproval(author, submissionId);
  for (const suggestion of suggestions) {
    const { resolution, wording = "", message = "" } = answer(suggestion);
    granted(
      await resolveSuggestion(author, {
        suggestionId: suggestion.id,
        resolution,
        wording,
        message,
      }),
    );
  }
  return suggestions;
}

/** Signs exactly what the page shows. */
export async function signWhatIsShown(author: Person, submissionId: string) {
  const { version, agreed, agreement, guidelines } = await theApproval(author, submissionId);
  return approve(author, {
    submissionId,
    version,
    hash: agreed.hash,
    agreement: agreement.version,
    guidelines,
  });
}

/** Gives the text back with its counters. */
export async function giveBack(author: Person, submissionId: string, message = "") {
  const { version } = await theApproval(author, submissionId);
  return sendBack(author, { submissionId, version, message });
}
