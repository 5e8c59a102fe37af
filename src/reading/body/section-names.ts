/** Headings that are recognised by name, in any language, and the beat of the yonkoma that they belong to. */
import { type Locale, locales } from '../../languages/locales.ts'
import { prose } from '../../languages/prose.ts'
import type { Beat, SectionKind } from '../../stories/story.ts'

export const beatOf: Readonly<Record<SectionKind, Beat>> = {
  breakdown: 'sho',
  significance: 'sho',
  impact: 'sho',
  points: 'ten',
  try: 'ten',
  summary: 'ketsu',
  matters: 'ketsu',
}

export const sectionKinds = Object.keys(beatOf) as readonly SectionKind[]

export const requiredKinds = ['breakdown', 'summary', 'matters'] as const satisfies readonly SectionKind[]

/** The name that cures print. */
export const sectionName = (kind: SectionKind, locale: Locale): string => prose(locale).sections[kind][0]

/** Letters only, and one apostrophe: "Why is this significant?" and "why is this significant" are one heading. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s?？!！:：.。]+/g, ' ')
    .trim()

const byName = new Map(
  sectionKinds.flatMap((kind) =>
    locales.flatMap((locale) => prose(locale).sections[kind].map((name) => [plain(name), kind] as const)),
  ),
)

/** The kind that a heading's words name; null for the author's own heading. */
export const kindOf = (heading: string): SectionKind | null => byName.get(plain(heading)) ?? null
