/** A ProseMirror document as JSON. */
export type DocumentNode = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocumentNode[];
  marks?: DocumentMark[];
  text?: string;
};
export type DocumentMark = { type: string; attrs?: Record<string, unknown> };
