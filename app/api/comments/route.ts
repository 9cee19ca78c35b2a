import { fromOurPages } from "@/lib/auth/same-origin";
import { writeCommentAction } from "@/lib/comments/actions";
import { rewriteCommentAction } from "@/lib/own-comments/actions";

/** The comment form of the reading pages, which have no framework: through the same gates, and the same answers. */
export async function POST(request: Request) {
  if (!fromOurPages(request.headers)) return new Response(null, { status: 403 });
  if (!/^application\/json(;|$)/i.test(request.headers.get("content-type") ?? "")) {
    return new Response(null, { status: 415 });
  }
  const input: unknown = await request.json().catch(() => null);
  const again = typeof input === "object" && input !== null && "commentId" in input;
  // Both check what they are given; the types only say what they hope for.
  const result = await (again ? rewriteCommentAction : writeCommentAction)(input as never);
  return Response.json(result, { status: result.ok ? 200 : result.status });
}
