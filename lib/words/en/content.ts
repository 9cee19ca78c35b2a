/** The report of what a converted file lost. */
export const words = {
  report: {
    image: (count: number) =>
      `${count === 1 ? "One image was" : `${count} images were`} left out. Add pictures on the writing page.`,
    table: (count: number) =>
      `${count === 1 ? "One table became" : `${count} tables became`} plain paragraphs, a row each.`,
    footnote: (count: number) =>
      `${count === 1 ? "One footnote became a paragraph" : `${count} footnotes became paragraphs`} at the end of the text.`,
    html: (count: number) =>
      `HTML was taken out in ${count === 1 ? "one place" : `${count} places`}; the words inside it were kept.`,
    code: (count: number) =>
      `Code lost its typewriter setting in ${count === 1 ? "one place" : `${count} places`}; the text was kept.`,
    link: (count: number) =>
      `${count === 1 ? "One link does" : `${count} links do`} not lead to a web or mail address and became plain text.`,
    strikethrough: (count: number) =>
      `Struck-through text in ${count === 1 ? "one place" : `${count} places`} is no longer struck through: check that you want to keep it.`,
    heading: (count: number) =>
      `${count === 1 ? "One heading" : `${count} headings`} changed level: a piece has two.`,
    nesting: (count: number) =>
      `${count === 1 ? "One list or quotation" : `${count} lists or quotations`} nested too deeply and came further out.`,
    frontMatter: () => "The settings at the top of the file were read and left out of the text.",
  },
};
