/** How the editions of a story fit together. */
import { type Locale, nameIn } from '../../../languages/locales.ts'
import type { Messages } from '../../message.ts'
import type { Path } from '../../path.ts'
import { type Choice, capital, counted, either, listed, pathName, suggestion } from '../names.ts'

export interface Count {
  readonly path: Path
  readonly found: number
  readonly wanted: number
}

/** Begins a sentence as it is: all that is counted is a key in backticks. */
const uneven = ({ path, found, wanted }: Count): string =>
  `${pathName(path)} ${found === 0 ? 'is missing' : `has ${entries(found)}`}; the original has ${entries(wanted)}.`

const entries = (count: number): string => counted(count, 'entry', 'entries')

export const pairFaults = {
  'two-originals': [
    'More than one edition has `published`, so it is unclear which is the original.',
    'Keep it in the edition that was written first. In every other, replace it with `translated:` and the date.',
  ],
  'no-original': [
    'No edition has `published`, so it is unclear which is the original.',
    'Between the lines of `---`, add a line like `published: 2026-03-03` to the edition that was written first, and one like `translated: 2026-03-04` to every other.',
  ],
  'missing-original': ({ files }: { files: readonly string[] }) => [
    `This is a translation, but its original, ${either(files)}, is missing.`,
    `Put ${either(files)} (lowercase) in the same folder. If this is the original, change \`translated:\` to \`published:\`.`,
  ],
  'does-not-match-original/language': [
    'The strip has this language already.',
    'Write each language once, or change `language`.',
  ],
  'stray-file/language': ({ locale }: { locale: Locale }) => [
    `The site is not in ${nameIn('en', locale)}.`,
    `Add '${locale}' to \`languages\` in yonkoma.config.ts, or delete the file.`,
  ],
  'missing-original/alone': [
    'This is a translation, but the site has only one language.',
    'Write `published:` instead of `translated:`.',
  ],
  'revised-before-published': ({ revised, published }: { revised: string; published: string }) => [
    `\`revised\` is ${revised}, before \`published\` (${published}).`,
    'Write the day of the last change, or delete the line.',
  ],
  'corrected-before-published': ({ date, published }: { date: string; published: string }) => [
    `A correction is dated ${date}, before \`published\` (${published}).`,
    'Write the day on which the mistake was corrected.',
  ],
  'revised-before-correction': ({ date, revised }: { date: string; revised: string | null }) => [
    `A correction is dated ${date}, but \`revised\` is ${revised ?? 'missing'}.`,
    `Write \`revised: ${date}\`, so that readers and search engines see the change.`,
  ],
  'does-not-match-original': (count: Count) => [
    uneven(count),
    'Translate every entry of the original, in the same order.',
  ],
  'does-not-match-original/sources': (count: Count) => [
    uneven(count),
    "Write one entry for each source of the original, in the same order; `{}` keeps the original's title.",
  ],
  'does-not-match-original/commas': (count: Count) => [
    uneven(count),
    'Put a half-width comma and a space between entries, not `、`.',
  ],
  'does-not-match-original/correction': ({ index }: { index: number }) => [
    `The original has no entry ${index + 1} in \`corrections\`.`,
    'Add the correction to the original first, with its date.',
  ],
  'duplicate-term': ({ id, first }: { id: string; first: number }) => [
    `The term \`${id}\` is in \`glossary\` twice; the first is entry ${first + 1}.`,
    'Keep one of the two, or give this one another `id`.',
  ],
  'missing-reading': ({ term }: { term: string }) => [
    `The term 「${term}」 has no \`reading\`.`,
    'Add its reading in hiragana after the term. For 「認証」, for example, it is `reading: にんしょう`.',
  ],
  'bad-reading': ({ term }: { term: string }) => [
    `The \`reading\` of 「${term}」 is not in hiragana.`,
    'Write hiragana only, like にんしょう',
  ],
  'bad-reading/none': ({ term, locale }: { term: string; locale: Locale }) => [
    `The term "${term}" has a \`reading\`.`,
    `Delete the line: terms in ${nameIn('en', locale)} have none.`,
  ],
  'unknown-term/original': ({ id, ...choice }: Choice & { id: string }) => [
    `The term \`${id}\` is not in the original's glossary.`,
    suggestion(choice) || 'Delete it: the original explains no terms.',
  ],
  'missing-term': ({ ids }: { ids: readonly string[] }) => [
    `\`glossary\` is missing the ${ids.length === 1 ? 'term' : 'terms'} ${listed(ids)}.`,
    `Copy ${ids.length === 1 ? 'it' : 'them'} from the \`glossary\` of the original, and translate the words.`,
  ],
  'missing-key/translated-picture': ({ path, example }: { path: Path; example: string }) => [
    `${capital(pathName(path))} is missing.`,
    `Add the finished picture with the words in this language, like \`art: ${example}\`.`,
  ],
  'inherited-key/picture-elsewhere': ({ path }: { path: Path }) => [
    `The original has no ${pathName(path)}.`,
    'Put `art` where the original has it: in each panel, or in `comic` for all panels.',
  ],
  'inherited-key/drawn-panel': ({ path }: { path: Path }) => [
    `${capital(pathName(path))} does not belong in a translation.`,
    "Delete it: the panel is drawn from the original's script.",
  ],
  'inherited-key/picture': ({ path }: { path: Path }) => [
    `${capital(pathName(path))} does not belong in a translation.`,
    "Delete it: the original's picture is used. If pictures contain words, write `lettered: true` in the original.",
  ],
} as const satisfies Messages
