/** Facts about the page for machines. `<` is escaped, so that no text can close the element it stands in. */
export function StructuredData({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped, never markup.
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
  );
}
