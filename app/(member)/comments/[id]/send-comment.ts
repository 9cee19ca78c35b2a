"use server";

import { redirect } from "next/navigation";
import { words } from "#words/comments";
import type { NotSent } from "@/components/comments/write-form";
import type { FormResult } from "@/lib/action";
import { writeCommentAction } from "@/lib/comments/actions";
import {
  appealCommentAction,
  removeCommentAction,
  rewriteCommentAction,
} from "@/lib/own-comments/actions";
import { reportCommentAction } from "@/lib/reports/actions";
import { growResponseAction } from "@/lib/responses/actions";

// Plain forms' ways to the gated actions: to the comment's own page, or the sentence why not with what was typed.

const given = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

const notSent = (result: FormResult<unknown>, text: string): NotSent =>
  result.ok
    ? null
    : { sentence: result.message ?? Object.values(result.fieldErrors)[0] ?? words.failed, text };

export async function writeHere(_before: NotSent, form: FormData): Promise<NotSent> {
  const text = given(form, "text");
  const parentId = given(form, "parentId") || null;
  const sent = await writeCommentAction({ slug: given(form, "slug"), parentId, text });
  if (sent.ok) redirect(`/comments/${sent.value.id}`);
  return notSent(sent, text);
}

export async function rewriteHere(_before: NotSent, form: FormData): Promise<NotSent> {
  const text = given(form, "text");
  const commentId = given(form, "commentId");
  const sent = await rewriteCommentAction({ commentId, seen: Number(given(form, "seen")), text });
  if (sent.ok) redirect(`/comments/${sent.value.id}`);
  return notSent(sent, text);
}

export async function appealHere(_before: NotSent, form: FormData): Promise<NotSent> {
  const reason = given(form, "reason");
  const commentId = given(form, "commentId");
  const sent = await appealCommentAction({ commentId, reason });
  if (sent.ok) redirect(`/comments/${commentId}`);
  return notSent(sent, reason);
}

export async function removeHere(_before: NotSent, form: FormData): Promise<NotSent> {
  const sent = await removeCommentAction({ commentId: given(form, "commentId") });
  if (sent.ok) redirect("/comments");
  return notSent(sent, "");
}

export async function growHere(_before: NotSent, form: FormData): Promise<NotSent> {
  const grown = await growResponseAction({ commentId: given(form, "commentId") });
  if (grown.ok) redirect(`/submissions/${grown.value.submissionId}`);
  return notSent(grown, "");
}

export async function reportHere(_before: NotSent, form: FormData): Promise<NotSent> {
  const note = given(form, "note");
  const commentId = given(form, "commentId");
  const reason = given(form, "reason") as "other";
  const sent = await reportCommentAction({ commentId, reason, note });
  if (sent.ok) redirect(`/comments/${commentId}/report?sent`);
  return notSent(sent, note);
}
