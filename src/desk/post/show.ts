/** What would be posted, for an editor to read before it is. */
import type { EditorWords } from '../../messages/editor-words.ts'
import type { PostEdition } from './kit.ts'
import type { NetworkName } from './network.ts'
import { panelsOf } from './send.ts'

export interface Shown {
  readonly edition: PostEdition
  readonly to: readonly NetworkName[]
  /** As it is typed from the root of the site. */
  readonly folder: string
}

export const shownOf = ({ edition, to, folder }: Shown, { post }: EditorWords): string =>
  [
    ...to.map((name) => {
      const { text, length, limit } = edition.texts[name]
      return `${post.textFor(name, length, limit)}\n${indented(text)}\n`
    }),
    ...panelsOf(edition).map(({ file, alt }) => `${folder}/${file}\n${indented(alt)}\n`),
    post.dry,
  ].join('\n')

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')
