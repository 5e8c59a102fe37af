/** What the owner's pages may use beside Markdown, and what Markdown's own elements become there. */
import Heading from './Heading.astro'
import Ja from './Ja.astro'
import Note from './Note.astro'
import Ruby from './Ruby.astro'
import Unknown from './Unknown.astro'

export const pageComponents = { h2: Heading, Ja, Note, Ruby, Unknown }
