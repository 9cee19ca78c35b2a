import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { words } from "#words/serving";
import { joinedSheets } from "./sheets";

type Node = Tree.ChildNode;
type Element = Tree.Element;

/**
 * Finishes a reading page: what the framework needs to take the page over in the browser goes, since nothing takes
 * it over. Kept: stylesheets, fonts, structured data, and scripts that carry `data-island`.
 * Read with a parser that reads as browsers do, so that a title or a body can never look like markup of ours.
 * @param html a whole page as the framework rendered it
 * @param reader "signed-in" turns the link marked `data-account` into one to their submissions; what is marked
 *   `data-reader` stays for that reader alone
 * Done when doing it again changes nothing: markup exists that turns into other markup each time it is written out
 * and read again, and a page holding some is refused rather than guessed at.
 * @throws Error when part of the page was still to come (its text would be lost without its script), or when it
 *   does not come to rest
 */
export function finish(html: string, reader: Reader): string {
  let before = html;
  for (let pass = 0; pass < 5; pass += 1) {
    const page = parse(before, { scriptingEnabled: false });
    clean(page, reader);
    const after = serialize(page);
    if (after === before) return after;
    before = after;
  }
  throw new Error("A reading page holds markup that reads differently each time.");
}

/** Who reads: pages differ between the two in the way to one's account, and in whether one can comment at once. */
export type Reader = "visitor" | "signed-in";

/** An error inside a page comes as an empty shell which the framework fills by script: there is nothing to finish. */
export const isEmptyShell = (html: string) =>
  /^(?:<!DOCTYPE html>)?<html[^>]*\sid="__next_error__"/i.test(html);

function clean(parent: Tree.ParentNode, reader: Reader) {
  const kept: Node[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeName === "#comment") {
      refuseUnfinished((node as Tree.CommentNode).data);
      continue;
    }
    if (!isElement(node)) {
      kept.push(node);
      continue;
    }
    if (isFrameworks(node) || (valueIn(node, "data-reader") ?? reader) !== reader) continue;
    node.attrs = node.attrs.filter(({ name }) => !frameworkAttribute.test(name));
    if (reader === "signed-in" && valueIn(node, "data-account") !== null) greet(node);
    clean(node.nodeName === "template" ? (node as Tree.Template).content : node, reader);
    keepFirstLineBreak(node);
    if (!isLeftover(node)) kept.push(node);
  }
  parent.childNodes = joined(parent.nodeName === "head" ? withOneSheet(kept) : kept);
}

/** The stylesheets of a page as one, where the first of them stands. */
function withOneSheet(nodes: Node[]) {
  const sheets = nodes.filter(
    (node): node is Element =>
      isElement(node) && node.attrs.length === 2 && valueIn(node, "rel") === "stylesheet",
  );
  const href = joinedSheets(sheets.map((sheet) => valueIn(sheet, "href") ?? ""));
  if (!href) return nodes;
  const [first, ...others] = sheets;
  if (first)
    first.attrs = [
      { name: "rel", value: "stylesheet" },
      { name: "href", value: href },
    ];
  return nodes.filter((node) => !others.includes(node as Element));
}

const isElement = (node: Node): node is Element => "tagName" in node;
const valueIn = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

const frameworkAttribute =
  /^(?:nonce|data-(?:precedence|href|rsc-css-href|nimg|dgst|msg|stck|cstck|next-.+|reactroot|n-g|n-p))$/;

/** Scripts without a mark of ours, and links that only fetch scripts ahead, or styles of a page that may come next. */
function isFrameworks(element: Element) {
  if (element.tagName === "script") {
    return (
      valueIn(element, "data-island") === null &&
      valueIn(element, "type")?.trim().toLowerCase() !== "application/ld+json"
    );
  }
  if (element.tagName === "link") {
    const relations = (valueIn(element, "rel") ?? "").toLowerCase().split(/\s+/);
    if (relations.includes("modulepreload")) return true;
    const ahead = relations.some((word) => word === "preload" || word === "prefetch");
    return ahead && /^(?:script|style)$/i.test(valueIn(element, "as") ?? "");
  }
  return element.tagName === "meta" && valueIn(element, "name") === "next-size-adjust";
}

/** The hidden box in which the framework would keep what arrives late. */
const isLeftover = (element: Element) =>
  element.tagName === "div" &&
  element.childNodes.length === 0 &&
  element.attrs.length === 1 &&
  element.attrs[0]?.name === "hidden";

/** `$?` opens a part that is still to come, `$!` one that failed and would be tried again in the browser. */
function refuseUnfinished(comment: string) {
  if (comment === "$?" || comment === "$~" || comment === "$!") {
    throw new Error(
      "A reading page came in parts. Its pages and layouts must have no Suspense, loading.tsx or client-only part.",
    );
  }
}

/** The link to one's account, which begins with signing in. */
function greet(link: Element) {
  const href = link.attrs.find((attribute) => attribute.name === "href");
  if (href) href.value = "/submissions";
  link.childNodes = [{ nodeName: "#text", value: words.mySubmissions, parentNode: link }];
}

/** Reading drops the first line break of these; writing must give it back. */
function keepFirstLineBreak(element: Element) {
  const [first] = element.childNodes;
  if (!/^(?:pre|textarea|listing)$/.test(element.tagName) || first?.nodeName !== "#text") return;
  const text = first as Tree.TextNode;
  if (text.value.startsWith("\n")) text.value = `\n${text.value}`;
}

/** Text that the framework parted with comments is one text again. */
function joined(nodes: Node[]) {
  const out: Node[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.nodeName === "#text" && node.nodeName === "#text") {
      out[out.length - 1] = {
        ...last,
        value: (last as Tree.TextNode).value + (node as Tree.TextNode).value,
      } as Tree.TextNode;
    } else out.push(node);
  }
  return out;
}
