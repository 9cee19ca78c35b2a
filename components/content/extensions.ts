import { Extension } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { linkHref } from "@/lib/content/links";
import { findingMarks } from "./finding-marks";
import { Firsthand } from "./firsthand";
import { type Marking, marking } from "./marking";

/** Keys beyond the usual ones: to the link's address, and to the tools, from where Escape leads back. */
const keys = (open: { link(): void; tools(): void }) =>
  Extension.create({
    name: "ways",
    addKeyboardShortcuts() {
      return {
        "Mod-k": () => {
          open.link();
          return true;
        },
        "Alt-F10": () => {
          open.tools();
          return true;
        },
      };
    },
  });

/**
 * What the editor may make: the grammar of `lib/content/document.ts`, name for name (a test compares them).
 * @param own what to do with first-hand marks, for the author, whose they are
 */
export const extensions = (open: { link(): void; tools(): void }, own?: Marking) => [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    // A paragraph added at the end by itself would be a change nobody made.
    trailingNode: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      autolink: true,
      linkOnPaste: true,
      defaultProtocol: "https",
      isAllowedUri: (address) => linkHref(address) !== null,
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
  Firsthand,
  keys(open),
  ...(own ? [marking(own)] : []),
  findingMarks,
];
