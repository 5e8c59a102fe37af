/** What would be posted, for an editor to read before it is. */
import type { EditorWords } from '../../messages/editor-words.ts'
import { postedOf } from './kit.ts'
import { type Ordered, postEditionOf } from './order.ts'

export interface Shown extends Ordered {
  /** As it is typed from the root of the site. */
  readonly folder: string
}

export const shownOf = (shown: Shown, { post }: EditorWords): string => {
  const { order, folder } = shown
  const edition = postEditionOf(shown)
  return [
    ...order.to.map((name) => {
      const { text, length, limit } = edition.texts[name]
      return `${post.textFor(name, length, limit)}\n${indented(text)}\n`
    }),
    ...postedOf(edition.pictures).map(({ file, alt }) => `${folder}/${file}\n${indented(alt)}\n`),
    post.dry,
  ].join('\n')
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')
