/** Where a story cannot be shown, because its files have mistakes, the desk says what is wrong instead of "404". */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { editorLocale } from '../../messages/editor-locale.ts'
import type { Library } from '../../reading/library/library.ts'
import { editionAt, link, pathOf } from '../../urls/paths.ts'
import { deskPath } from './desk.ts'

/** A middleware of the development server. */
export const deskInstead =
  (library: () => Promise<Library>) =>
  (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const asked = editionAt(pathOf(request.url ?? '/'))
    if (!asked) {
      next()
      return
    }
    const { slug, locale } = asked
    library().then(({ stories, read }) => {
      const folder = read.find((story) => story.slug === slug)
      const isShown = stories.some((story) => story.slug === slug && story.editions[locale])
      if (isShown || !folder?.heads[locale]) next()
      else response.writeHead(302, { Location: link(deskPath(editorLocale(), slug)) }).end()
    }, next)
  }
