/** Word: `<p class=MsoListParagraph style="mso-list:l0 level2 lfo1">` with the bullet in a span `mso-list:Ignore`. */
export function listsFromWord(page: Document) {
  const seen = new Set<Element>();
  for (const first of page.querySelectorAll("p, div")) {
    const list = listIn(first);
    if (seen.has(first) || !list) continue;
    const items: Element[] = [];
    for (let next: Element | null = first; next && listIn(next) === list; ) {
      items.push(next);
      next = next.nextElementSibling;
    }
    for (const item of items) seen.add(item);
    first.before(listOf(page, items));
    for (const item of items) item.remove();
  }
}

const wordStyle = (element: Element) => element.getAttribute("data-style") ?? "";

/** The list ("l0") a paragraph is an item of, or null. */
const listIn = (element: Element) =>
  element.matches("p, div") ? (/mso-list:\s*(l\d+)/i.exec(wordStyle(element))?.[1] ?? null) : null;

function listOf(page: Document, items: Element[]): HTMLElement {
  const outer = page.createElement(isNumbered(items[0]) ? "ol" : "ul");
  const open = [{ level: levelOf(items[0]), list: outer }];
  for (const item of items) {
    const level = levelOf(item);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const here = open.at(-1);
    if (here && here.level < level && here.list.lastElementChild) {
      const inner = page.createElement(isNumbered(item) ? "ol" : "ul");
      here.list.lastElementChild.append(inner);
      open.push({ level, list: inner });
    }
    open.at(-1)?.list.append(entryOf(page, item));
  }
  return outer;
}

const levelOf = (item: Element | undefined) =>
  Number(/level(\d)/i.exec(item ? wordStyle(item) : "")?.[1] ?? 1);

/** The item as an entry of a real list: its words without the drawn bullet. */
function entryOf(page: Document, item: Element) {
  for (const bullet of bulletsOf(item)) bullet.remove();
  const entry = page.createElement("li");
  const paragraph = page.createElement("p");
  paragraph.append(...item.childNodes);
  entry.append(paragraph);
  return entry;
}

const bulletsOf = (item: Element) =>
  [...item.querySelectorAll("span")].filter((span) => /mso-list:\s*ignore/i.test(wordStyle(span)));

/** The drawn bullet says which kind of list it was: "1." or "b)" against "·" or "o". */
const isNumbered = (item: Element | undefined) =>
  item !== undefined &&
  bulletsOf(item).some((span) => /^[\s\u00a0]*(\d+|[a-z]{1,4})[.)]/i.test(span.textContent ?? ""));
