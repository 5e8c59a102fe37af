/** What the owner's pages may use beside Markdown, and what Markdown's own elements become there. */
import Anchor from './Anchor.astro'
import Contact from './Contact.astro'
import CorrectionsLog from './CorrectionsLog.astro'
import Ja from './Ja.astro'
import Note from './Note.astro'
import Privacy from './Privacy.astro'
import Ruby from './Ruby.astro'
import Unknown from './Unknown.astro'

export const pageComponents = {
  a: Anchor,
  Contact,
  CorrectionsLog,
  Ja,
  Note,
  Privacy,
  Ruby,
  Unknown,
}
