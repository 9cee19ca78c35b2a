/** Words of the verbs that let editors try the portal's judgement on files of their own. */
export const words = {
  checkHelp: [
    "firsthand check <file.md>",
    "",
    "Holds a text against the built-in guidelines, version 1. Prints one finding a line as JSON, nothing if there is none:",
    '{"guideline","severity","start","end","text","why","field","fix"}. start and end count UTF-16 units of the file, so',
    "that text is what stands between them; 0 and 0 is the whole. Only what the file carries is judged: the text, its first",
    "# heading, and what settings between --- lines at its top say: title, standfirst, byline, about, basis, news.",
  ].join("\n"),
  convertHelp: [
    "firsthand convert <file.md>",
    "",
    'Turns a text into a piece. Prints one line of JSON: {"title","doc","html","report"}. report lists what could not be',
    "kept as it was; empty means that everything was.",
  ].join("\n"),
  screenHelp: [
    "firsthand screen <file.jsonl>",
    "",
    'Screens the comments of a file, lines of {"id","text"}, as the portal would. Prints one line of JSON each, in the same',
    'order: {"id","outcome": "publish"|"hold"|"refuse","rule","words": [[start,end]],"score"}. start and end count UTF-16',
    "units of the text; no words means the whole of it, or nothing; score runs from 0 (courteous) to 1.",
  ].join("\n"),
  notAComment: (line: number) =>
    `Line ${line} is no comment: each line is JSON with an "id" and a "text". What stands before it was screened.`,
  notJudged: (fields: string) => `Not judged, as the file does not carry it: ${fields}.`,
  unreadable: (file: string) => `${file} cannot be read. Is the path right, and is it a file?`,
  notText: (file: string) => `${file} is not text in UTF-8.`,
  notYet: "Word files cannot be read yet. Save the text as Markdown (.md) and try again.",
};
