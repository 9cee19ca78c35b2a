import { Mark } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { stretchesOf } from "@/lib/content/firsthand";

/** A sentence the author says is first-hand. It ends where the sentence ends. */
export const Firsthand = Mark.create({
  name: "firsthand",
  priority: 1_100,
  inclusive: false,
  addAttributes() {
    return {
      id: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-firsthand"),
        renderHTML: ({ id }) => ({ "data-firsthand": id }),
      },
    };
  },
  parseHTML: () => [{ tag: "span[data-firsthand]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
  addProseMirrorPlugins: () => [pasting()],
});

/** The words under each mark of a slice. */
function wordsUnder({ content }: Slice) {
  const words = new Map<string, string>();
  content.descendants((node) => {
    const id = idOf(node);
    if (id !== null) words.set(id, (words.get(id) ?? "") + (node.text ?? ""));
  });
  return words;
}

function idOf(node: Node): string | null {
  const id = node.marks.find(({ type }) => type.name === "firsthand")?.attrs.id;
  return typeof id === "string" ? id : null;
}

/**
 * Paste never brings a mark: what was copied here or elsewhere comes as bare words. A sentence that was moved, by
 * dragging it or by cutting it here and pasting the very same words, keeps its own.
 */
function pasting() {
  let cut = new Map<string, string>();
  let moving = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        cut(view) {
          cut = wordsUnder(view.state.selection.content());
          return false;
        },
        paste() {
          moving = false;
          return false;
        },
        drop(view) {
          // ProseMirror forgets what is dragged before it asks for the slice.
          moving = view.dragging?.move === true;
          return false;
        },
      },
      transformPasted(slice, view) {
        if (moving) return slice;
        const here = stretchesOf(view.state.doc);
        const brought = wordsUnder(slice);
        return without(slice, (id) => here.has(id) || cut.get(id) !== brought.get(id));
      },
    },
  });
}

/** A slice without some first-hand marks; their words stay. */
function without(slice: Slice, goes: (id: string) => boolean): Slice {
  const bare = (content: Fragment): Fragment => {
    const nodes: Node[] = [];
    content.forEach((node) => {
      const id = idOf(node);
      const kept =
        id !== null && goes(id)
          ? node.mark(node.marks.filter(({ type }) => type.name !== "firsthand"))
          : node;
      nodes.push(kept.isText ? kept : kept.copy(bare(kept.content)));
    });
    return Fragment.fromArray(nodes);
  };
  return new Slice(bare(slice.content), slice.openStart, slice.openEnd);
}
