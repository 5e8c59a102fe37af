/**
 * What the desk's pages show. It is read where Astro's configuration lives, since drawing needs threads and the pages
 * are loaded again after every change of code; as with the library, the value lies where both worlds can see it.
 */
import type { Find } from '../../emit/serve.ts'
import type { Localized } from '../../languages/locales.ts'
import { type EditorLocale, editorLocales } from '../../messages/editor-locale.ts'
import type { PartName } from '../../messages/en/names.ts'
import type { Problem } from '../../problem.ts'
import type { Records } from '../../seo/story-page.ts'
import type { Panel, Story } from '../../stories/story.ts'
import { pathOf } from '../../urls/paths.ts'
import type { DeskStory } from '../desk-stories.ts'
import type { StatusReport } from '../status-report.ts'

export interface Desk {
  readonly slugs: () => Promise<readonly string[]>
  readonly status: () => Promise<DeskStatus>
  /** Undefined where there is no such folder. Draws what is not drawn yet. */
  readonly story: (slug: string) => Promise<DeskView | undefined>
  /** Keeps what is whole now, to be shown when a mistake hides it. */
  readonly remember: () => Promise<void>
  /** Pictures of stories that the site does not show because of their mistakes. */
  readonly artefact: Find
}

export interface DeskStatus {
  readonly report: StatusReport
  /** Of files that belong to no story. */
  readonly problems: readonly ShownProblem[]
}

/** All that the desk shows of one story. */
export interface DeskView {
  readonly story: DeskStory
  /** As readers would see it; while mistakes hide it, as it was before them. Null where it never was whole. */
  readonly shown: ShownStory | null
  readonly strips: Partial<Localized<ShownStrip>>
  /** Files of the editions that are there, to be opened in an editor. */
  readonly files: Partial<Localized<string>>
  readonly problems: readonly ShownProblem[]
  /** What is still to be written. */
  readonly gaps: readonly Gaps[]
}

export interface ShownStory extends Records {
  readonly story: Story
}

export interface ShownStrip {
  readonly title: string
  /** Four. */
  readonly panels: readonly ShownPanel[]
}

export interface ShownPanel {
  /** Null where it never was without a mistake. */
  readonly panel: Panel | null
  /** True where this is how it was before the mistake that is in it now. */
  readonly isOld: boolean
  /** Why it is not shown as it is now. */
  readonly problems: readonly ShownProblem[]
}

/** The places to write in one part of a file. */
export interface Gaps {
  /** `en.mdx` */
  readonly file: string
  readonly part: PartName
  readonly places: readonly ShownProblem[]
}

export interface ShownProblem extends Problem {
  /** Opens the line in an editor. */
  readonly href: string
  /** The line as it stands in the file; empty where there is none. */
  readonly text: string
}

const key = Symbol.for('yonkoma.desk')

const world = globalThis as { [key]?: Desk }

export function provideDesk(desk: Desk): void {
  world[key] = desk
}

/** @throws outside the development server */
export function currentDesk(): Desk {
  const desk = world[key]
  if (!desk) throw new Error('The desk is opened by the development server alone')
  return desk
}

/** The pages of the desk, as those of the site: one of the languages of editors at the root. */
export const deskPath = (locale: EditorLocale, slug?: string): string =>
  `${locale === editorLocales[0] ? '/' : `/${locale}/`}desk/${slug === undefined ? '' : `${slug}/`}`

/** Language of a page of the desk; undefined for pages that are not its own. */
export const deskLocale = (pathname: string): EditorLocale | undefined =>
  editorLocales.find((locale) => pathOf(pathname).startsWith(deskPath(locale)))
