/** Asks what the address of a story ends with: what cannot be one is repaired, what is taken is numbered. */
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorWords } from '../../messages/editor-words.ts'
import { site } from '../../site.ts'
import { editionsIn, type World } from './request.ts'
import { isSlug, slugFrom } from './slug.ts'
import type { Terminal } from './terminal.ts'

export interface Naming {
  /** The editor's language. */
  readonly locale: EditorLocale
  readonly worldOf: (slug: string) => Promise<Pick<World, 'files'>>
}

export async function askName(terminal: Terminal, naming: Naming): Promise<string> {
  const words = editorWords(naming.locale).asked
  let question = words.slug
  /** What Enter means. */
  let offered = ''
  for (;;) {
    const typed = await terminal.ask(question)
    if (typed === '' && offered === '') continue
    const slug = typed === '' ? offered : typed
    const next = slug === offered ? null : await objection(slug, naming)
    if (next === null) return slug
    if (next.said !== undefined) terminal.say(next.said)
    question = next.question
    offered = next.offered
  }
}

interface Objection {
  readonly said?: string
  readonly question: string
  readonly offered: string
}

/** Why a name is not taken as it is; null where it is. */
async function objection(typed: string, { locale, worldOf }: Naming): Promise<Objection | null> {
  const words = editorWords(locale).asked
  const repaired = slugFrom(typed)
  if (!isSlug(typed) && repaired === '') return { said: words.inEnglish, question: words.slug, offered: '' }
  const there = editionsIn((await worldOf(repaired)).files)
  const into = site.languages.find((language) => !there.includes(language))
  if (into === undefined) {
    const free = await freeName(repaired, worldOf)
    return { question: words.taken(repaired, free), offered: free }
  }
  const [first] = there
  if (first !== undefined) return { question: words.translate(repaired, first, into), offered: repaired }
  return isSlug(typed) ? null : { question: words.repaired(repaired), offered: repaired }
}

async function freeName(slug: string, worldOf: Naming['worldOf']): Promise<string> {
  for (let number = 2; ; number++) {
    const name = `${slug}-${number}`
    if (editionsIn((await worldOf(name)).files).length === 0) return name
  }
}
