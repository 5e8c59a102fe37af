/** Headings that are recognised by name, in either language, and the beat of the yonkoma that they belong to. */
import type { Localized } from '../../languages/locales.ts'
import type { Beat, SectionKind } from '../../stories/story.ts'

interface SectionName {
  readonly beat: Beat
  /** The first is the one that cures print; every other is understood as well. */
  readonly names: Localized<readonly [string, ...string[]]>
  readonly isRequired: boolean
}

export const sectionNames = {
  breakdown: {
    beat: 'sho',
    names: {
      en: ['Detailed breakdown', 'Breakdown'],
      ja: ['くわしい経緯', '詳しい経緯', '経緯', 'くわしい解説'],
    },
    isRequired: true,
  },
  significance: {
    beat: 'sho',
    names: {
      en: ['Why is this significant', 'Significance'],
      ja: ['なぜ見過ごせないのか', 'なぜ注目されるのか'],
    },
    isRequired: false,
  },
  impact: { beat: 'sho', names: { en: ['Impact'], ja: ['影響'] }, isRequired: false },
  points: {
    beat: 'ten',
    names: { en: ['Points to consider'], ja: ['考えておきたいこと'] },
    isRequired: false,
  },
  try: { beat: 'ten', names: { en: ['Try it yourself'], ja: ['やってみよう'] }, isRequired: false },
  summary: { beat: 'ketsu', names: { en: ['Summary'], ja: ['まとめ'] }, isRequired: true },
  matters: { beat: 'ketsu', names: { en: ['Why it matters'], ja: ['なぜ重要なのか'] }, isRequired: true },
} as const satisfies Record<SectionKind, SectionName>

export const sectionKinds = Object.keys(sectionNames) as readonly SectionKind[]

export const requiredKinds = sectionKinds.filter((kind) => sectionNames[kind].isRequired)

/** Letters only: "Why is this significant?" and "why is this significant" are one heading. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s?？!！:：.。]+/g, ' ')
    .trim()

const byName = new Map(
  sectionKinds.flatMap((kind) =>
    [...sectionNames[kind].names.en, ...sectionNames[kind].names.ja].map(
      (name) => [plain(name), kind] as const,
    ),
  ),
)

/** The kind that a heading's words name; null for the author's own heading. */
export const kindOf = (heading: string): SectionKind | null => byName.get(plain(heading)) ?? null
