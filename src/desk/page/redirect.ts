/** Where a story cannot be shown, because its files have mistakes, the desk says what is wrong instead of "404". */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { editorLocale } from '../../messages/editor-locale.ts'
import type { Library } from '../../reading/library/library.ts'
import { mainLanguage, site } from '../../site.ts'
import { link } from '../../urls/paths.ts'
import { deskPath } from './desk.ts'

/** A middleware of the development server. */
export const deskInstead =
  (library: () => Promise<Library>) =>
  (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const asked = /(?:^|\/)(?:(\w+)\/)?(?:stories|embed)\/([^/?]+)\/?(?:\?.*)?$/.exec(request.url ?? '')
    if (!asked) {
      next()
      return
    }
    const slug = decodeURIComponent(asked[2] ?? '')
    const edition = site.languages.find((locale) => locale === asked[1]) ?? mainLanguage
    library().then(({ stories, read }) => {
      const folder = read.find((story) => story.slug === slug)
      const isShown = stories.some((story) => story.slug === slug && story.editions[edition])
      if (isShown || !folder?.heads[edition]) next()
      else response.writeHead(302, { Location: link(deskPath(editorLocale(), slug)) }).end()
    }, next)
  }
