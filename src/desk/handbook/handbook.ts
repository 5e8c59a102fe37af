/** What the handbook shows, made from what editors get: panels from its own scripts, messages of real mistakes. */
import { join } from 'node:path'
import { pageSize } from '../../comic/panel/content.ts'
import { renderPanel } from '../../comic/panel/panel.ts'
import { documentName, type EditorLocale } from '../../messages/editor-locale.ts'
import { examplePanel } from '../../reading/script/example.ts'
import { saidOf } from '../said.ts'
import { blocksOf, withBlocks } from './blocks.ts'

/** From the root of the engine's repository. */
export const handbookFile = (locale: EditorLocale): string => join('docs', documentName('handbook', locale))

/** A picture in `docs/handbook/`. */
export interface HandbookPicture {
  /** `faces.en.svg` */
  readonly name: string
  readonly svg: string
}

/** @throws where a script of the handbook is wrong, as `check` would refuse it */
export const handbookPictures = (markdown: string, locale: EditorLocale): readonly HandbookPicture[] =>
  blocksOf(markdown).flatMap(({ tag, text }) => {
    const name = /^panel=(.+)$/.exec(tag)?.[1]
    if (name === undefined) return []
    const { svg } = renderPanel(examplePanel(text), { locale, ...pageSize })
    return [{ name: `${name}.${locale}.svg`, svg }]
  })

/** @param faults folder of the tests' fixtures of mistakes */
export async function withMessages(markdown: string, locale: EditorLocale, faults: string): Promise<string> {
  const names = blocksOf(markdown).flatMap(({ tag }) => /^mistake=(.+)$/.exec(tag)?.[1] ?? [])
  const messages = await Promise.all(
    names.map(async (name) => {
      const [first] = await saidOf(join(faults, name))
      return [`mistake=${name}`, first?.[locale] ?? ''] as const
    }),
  )
  const byTag = new Map<string, string>(messages)
  return withBlocks(markdown, (tag) => byTag.get(tag) ?? null)
}
