/** Characters that Markdown adds to or takes from the words around them, and all white space. */
const marking = /[\s*_`~\\\ufeff]/;

/**
 * A finder of stretches of plain text in the Markdown they came from. Each call looks on from where the last one was
 * found, so stretches asked for in their order find their own place even where the same words stand twice.
 * @returns offsets in the source (UTF-16), or null where the words do not stand there as such (an entity, a table)
 */
export function finderIn(source: string) {
  const places: number[] = [];
  let bare = "";
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index] as string;
    if (marking.test(character)) continue;
    bare += character;
    places.push(index);
  }
  let from = 0;
  return (text: string): { start: number; end: number } | null => {
    const wanted = Array.from(text)
      .filter((character) => !marking.test(character))
      .join("");
    if (wanted === "") return null;
    const ahead = bare.indexOf(wanted, from);
    const at = ahead === -1 ? bare.indexOf(wanted) : ahead;
    if (at === -1) return null;
    from = at + wanted.length;
    return { start: places[at] as number, end: (places[from - 1] as number) + 1 };
  };
}
