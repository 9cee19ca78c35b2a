import { listsFromWord } from "./paste-word";

/**
 * Cleans what Word and Google Docs put on the clipboard before the editor reads it. The editor's own grammar drops all
 * it does not know; this is for what it would misread: Word's lists are paragraphs that begin with a drawn bullet, and
 * Google says bold and italic in styles and wraps everything in a bold that is not bold. HTML in, HTML out; no script
 * in it runs, no picture is fetched, and no style is left, because the page's content security policy allows none.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(inert(html), "text/html");
  for (const gone of page.querySelectorAll("script, style, meta, link, title, template, xml"))
    gone.remove();
  unwrapGoogle(page);
  listsFromWord(page);
  for (const paragraph of page.querySelectorAll("p")) unnestOffice(paragraph);
  for (const span of page.querySelectorAll("span[data-style]")) emphasised(span);
  for (const h1 of page.querySelectorAll("h1")) renamed(h1, "h2");
  for (const low of page.querySelectorAll("h4, h5, h6")) renamed(low, "h3");
  for (const styled of page.querySelectorAll("[data-style]")) styled.removeAttribute("data-style");
  return page.body.innerHTML;
}

/**
 * Style sheets out, `style` and event attributes kept by another name: a parsed document would try to apply them, and a
 * browser reports each as a breach of the page's policy though nothing of it runs.
 */
const inert = (html: string) =>
  html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/([\s/"'])(style|on[a-z]+)(\s*=)/gi, "$1data-$2$3"),
    );

/** What an element's style says of one property. */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute("data-style") ?? "";
  const pattern = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, "i");
  return pattern.exec(style)?.[1]?.trim().toLowerCase() ?? "";
}

const isPlain = (weight: string) => /^(normal|[1-4]00)$/.test(weight);
const isBold = (weight: string) => /^(bold|bolder|[6-9]00)$/.test(weight);

/** Google Docs wraps the whole clip in `<b id="docs-internal-guid-…" style="font-weight:normal">`. */
function unwrapGoogle(page: Document) {
  for (const mark of page.querySelectorAll("b, strong, i, em")) {
    const isGoogle = mark.id.startsWith("docs-internal-guid");
    const unmeant = mark.matches("b, strong")
      ? isPlain(styleOf(mark, "font-weight"))
      : styleOf(mark, "font-style") === "normal";
    if (isGoogle || unmeant) mark.replaceWith(...mark.childNodes);
  }
  // Between blocks Google puts a bare line break, which would become an empty paragraph.
  for (const lineBreak of page.querySelectorAll("body > br")) lineBreak.remove();
}

/** A span that says in its style what a mark says by name. */
function emphasised(span: Element) {
  for (const [name, meant] of [
    ["strong", isBold(styleOf(span, "font-weight"))],
    ["em", styleOf(span, "font-style") === "italic"],
  ] as const) {
    if (!meant || span.closest(name)) continue;
    const mark = span.ownerDocument.createElement(name);
    mark.append(...span.childNodes);
    span.append(mark);
  }
}

/** Word's `<o:p>` holds a lone no-break space in empty paragraphs; the paragraph then holds nothing. */
function unnestOffice(paragraph: Element) {
  for (const office of [...paragraph.getElementsByTagName("o:p")]) office.remove();
  if ((paragraph.textContent ?? "").replaceAll("\u00a0", "").trim() === "") paragraph.remove();
}

function renamed(element: Element, name: string) {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
