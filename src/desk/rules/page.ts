/** The handbook's list of rules: what is wanted, and what an editor reads who forgets it. */
import type { Locale, Localized } from '../../languages/locales.ts'
import { type RuleName, rules } from '../../rules/rules.ts'

/** What is printed for a mistake against a rule, in both languages. */
export type Examples = ReadonlyMap<RuleName, Localized>

/** @throws where a rule has no example */
export function rulesPage(examples: Examples, locale: Locale): string {
  const say = words[locale]
  const rooms = Object.entries(rules).map(([room, list]) => {
    const name = say.rooms[room as keyof typeof rules]
    const entries = Object.entries(list).map(([rule, sentence]) =>
      entry(rule as RuleName, sentence[locale], examples.get(rule as RuleName)?.[locale]),
    )
    return `## ${name}\n\n${entries.join('\n\n')}`
  })
  return `# ${say.title}\n\n${say.lead}\n\n${rooms.join('\n\n')}\n`
}

function entry(rule: RuleName, sentence: string, example: string | undefined): string {
  if (example === undefined) throw new Error(`The rule ${rule} has no example`)
  return `### \`${rule}\`\n\n${sentence}\n\n\`\`\`text\n${example}\n\`\`\``
}

interface PageWords {
  readonly title: string
  readonly lead: string
  readonly rooms: Readonly<Record<keyof typeof rules, string>>
}

const words: Localized<PageWords> = {
  en: {
    title: 'The rules',
    lead: [
      'Everything that `npm run check` looks at. Below each rule is what it says of a mistake: file, line and',
      'column, what was found, and what to type instead. What begins with "Warning" does not stop a publication.',
      '`npm run rules` writes this page; the [handbook](README.md) shows how to write a story.',
    ].join('\n'),
    rooms: {
      reading: 'Reading the file',
      frontmatter: 'The frontmatter',
      script: 'The script of the comic',
      body: 'The text',
      pictures: 'Pictures of your own',
      stories: 'Stories and their editions',
      comic: 'The comic, once it is drawn',
      style: 'House style',
      links: 'Links to other sites (`npm run check -- --links`)',
    },
  },
  ja: {
    title: '規則の一覧',
    lead: [
      '`npm run check` が確かめることの一覧です。規則ごとに、守られていないときの表示を添えました。',
      'ファイルと行と桁、見つかったこと、直し方の順に出ます。「注意」で始まるものがあっても、公開はできます。',
      'このページは `npm run rules` で作ります。記事の書き方は[手引き](README.ja.md)にあります。',
    ].join('\n'),
    rooms: {
      reading: 'ファイルを読む',
      frontmatter: '設定欄',
      script: '漫画の台本',
      body: '本文',
      pictures: '自分で用意した画像',
      stories: '記事と版',
      comic: '描き上がった漫画',
      style: '表記と文章',
      links: 'ほかのサイトへのリンク（`npm run check -- --links`）',
    },
  },
}
