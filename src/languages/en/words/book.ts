/** A month of stories as an e-book. */
export const book = {
  /** `House Times`, `March 2026` → the title of the book. */
  'book.title': (site: string, month: string) => `${site}, ${month}`,
  'book.cover': 'Cover',
  'book.contents': 'Contents',
  /** Where the first story begins, in the list of places that e-readers have. */
  'book.stories': 'Stories',
  'book.about': 'About this book',
  /** Before the address of a story. */
  'book.web': 'On the web, with later corrections:',
  /** For readers who choose a book by how it can be read. */
  'book.access':
    'Every picture has a description, and the words of each comic follow it as text. Contents, headings and glossary links lead through the book.',
} as const
