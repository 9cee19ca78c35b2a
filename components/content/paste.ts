/**
 * Cleans what Word and Google Docs put on the clipboard before the editor reads it. The editor's own grammar drops all
 * it does not know; this is for what it would misread: Word's lists are paragraphs that begin with a drawn bullet, and
 * Google wraps everything in a bold that is not bold. Takes and returns HTML; runs nothing of it.
 */
export function cleanPastedHtml(html: string): string {
  // A parsed document of its own: no script runs in it, no picture is fetched.
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const gone of page.querySelectorAll("script, style, meta, link, title, template, xml"))
    gone.remove();
  unwrapGoogle(page);
  listsFromWord(page);
  for (const paragraph of page.querySelectorAll("p")) unnestOffice(paragraph);
  for (const h1 of page.querySelectorAll("h1")) renamed(h1, "h2");
  for (const low of page.querySelectorAll("h4, h5, h6")) renamed(low, "h3");
  return page.body.innerHTML;
}

/** Google Docs wraps the whole clip in `<b id="docs-internal-guid-…" style="font-weight:normal">`. */
function unwrapGoogle(page: Document) {
  for (const wrapper of page.querySelectorAll('[id^="docs-internal-guid"]'))
    wrapper.replaceWith(...wrapper.childNodes);
  for (const mark of page.querySelectorAll<HTMLElement>("b, strong, i, em")) {
    const { fontWeight, fontStyle } = mark.style;
    const bold = mark.matches("b, strong");
    if (bold ? /^(normal|400)$/.test(fontWeight) : fontStyle === "normal")
      mark.replaceWith(...mark.childNodes);
  }
  // Between blocks Google puts a bare line break, which would become an empty paragraph.
  for (const lineBreak of page.querySelectorAll("body > br")) lineBreak.remove();
}

const isListItem = (element: Element) =>
  element.matches("p, div") && /mso-list:\s*l\d/i.test(element.getAttribute("style") ?? "");

/** Word: `<p class=MsoListParagraph style="mso-list:l0 level2 lfo1">` with the bullet in a span `mso-list:Ignore`. */
function listsFromWord(page: Document) {
  const seen = new Set<Element>();
  for (const first of page.querySelectorAll("p, div")) {
    if (seen.has(first) || !isListItem(first)) continue;
    const items: Element[] = [];
    for (let next: Element | null = first; next && isListItem(next); next = next.nextElementSibling)
      items.push(next);
    for (const item of items) seen.add(item);
    first.before(listOf(page, items));
    for (const item of items) item.remove();
  }
}

function listOf(page: Document, items: Element[]): HTMLElement {
  const open: { level: number; list: HTMLElement }[] = [];
  for (const item of items) {
    const level = Number(/level(\d)/i.exec(item.getAttribute("style") ?? "")?.[1] ?? 1);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let list = open.at(-1)?.list;
    if (!list || (open.at(-1)?.level ?? 0) < level) {
      const inner = page.createElement(isNumbered(item) ? "ol" : "ul");
      list?.lastElementChild?.append(inner);
      open.push({ level, list: inner });
      list = inner;
    }
    const entry = page.createElement("li");
    const paragraph = page.createElement("p");
    for (const bullet of item.querySelectorAll<HTMLElement>("span"))
      if (/mso-list:\s*ignore/i.test(bullet.getAttribute("style") ?? "")) bullet.remove();
    paragraph.append(...item.childNodes);
    entry.append(paragraph);
    list.append(entry);
  }
  return open[0]?.list ?? page.createElement("ul");
}

/** The drawn bullet says which kind of list it was: "1." or "b)" against "·" or "o". */
function isNumbered(item: Element) {
  for (const bullet of item.querySelectorAll("span"))
    if (/mso-list:\s*ignore/i.test(bullet.getAttribute("style") ?? ""))
      return /^[\s\u00a0]*(\d+|[a-z]{1,4})[.)]/i.test(bullet.textContent ?? "");
  return false;
}

/** Word's `<o:p>` holds a lone no-break space in empty paragraphs; the paragraph then holds nothing. */
function unnestOffice(paragraph: Element) {
  for (const office of paragraph.getElementsByTagName("o:p")) office.remove();
  if (
    (paragraph.textContent ?? "").replaceAll("\u00a0", "").trim() === "" &&
    !paragraph.querySelector("img")
  )
    paragraph.remove();
}

function renamed(element: Element, name: string) {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
