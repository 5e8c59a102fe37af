/** What an editor typed after `--to` → where, what and in which language is posted, or why not. */
import { isLocale, type Locale } from '../../languages/locales.ts'
import type { Story } from '../../stories/story.ts'
import { WrongUsage, wordOf } from '../command-line.ts'
import type { DeskStory } from '../desk-stories.ts'
import type { PostEdition, PostKit } from './kit.ts'
import { type NetworkName, networkNames } from './network.ts'

export interface Order {
  readonly to: readonly NetworkName[]
  readonly story: Story
  readonly locale: Locale
  /** Nothing is sent. */
  readonly isDry: boolean
  /** Posted although it was before. */
  readonly again: boolean
}

export interface Typed {
  readonly values: { readonly to?: string; readonly language?: string; readonly out?: string }
  readonly flags: Readonly<Record<'dry-run' | 'again', boolean>>
}

export interface Ordered {
  readonly order: Order
  readonly kit: PostKit
}

export function postEditionOf({ kit, order: { locale } }: Ordered): PostEdition {
  const edition = kit.languages[locale]
  if (!edition) throw new Error(`${kit.story} has no edition in ${locale}`)
  return edition
}

/**
 * Null where nothing is to be posted.
 * @throws WrongUsage
 */
export function orderOf({ values, flags }: Typed, stories: readonly Story[]): Order | null {
  const { to, language, out } = values
  const [story, another] = stories
  const meant = language === undefined ? Object.keys(flags).find((name) => flags[name as never]) : 'language'
  if (to === undefined) {
    if (meant !== undefined) throw new WrongUsage(({ post }) => post.needsTo(meant))
    return null
  }
  if (!story || another) throw new WrongUsage(({ post }) => post.oneStory)
  if (out !== undefined && !flags['dry-run']) throw new WrongUsage(({ post }) => post.noFiles)
  const names = to.split(',').map((name) => wordOf(name.trim(), { option: 'to', valid: networkNames }))
  return {
    to: [...new Set(names)],
    story,
    locale: localeOf(story, language),
    isDry: flags['dry-run'],
    again: flags.again,
  }
}

function localeOf({ slug, editions }: Story, typed: string | undefined): Locale {
  const valid = Object.keys(editions).filter(isLocale)
  if (typed !== undefined) return wordOf(typed, { option: 'language', valid })
  const [only, another] = valid
  if (only === undefined || another) throw new WrongUsage(({ post }) => post.whichLanguage(slug, valid))
  return only
}

/** @throws WrongUsage where readers cannot see the edition yet */
export function refuseUnpublished({ story: { slug }, locale }: Order, found: DeskStory | undefined): void {
  if (found?.state === 'published' && found.editions[locale]?.state !== 'draft') return
  throw new WrongUsage(({ post }) => post.notOut(slug, locale))
}
