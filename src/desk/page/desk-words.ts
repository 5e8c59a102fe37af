/** What the desk's pages say. */
import { formatShortDay } from '../../languages/format.ts'
import type { Locale, Localized } from '../../languages/locales.ts'
import type { Moment } from '../../stories/story.ts'
import { appearsAt, hourAt } from '../days.ts'

interface DeskWords {
  readonly desk: string
  readonly lead: string
  readonly otherLanguage: string
  readonly toSite: string
  readonly stories: string
  readonly week: (timeZone: string) => string
  readonly sharedProblems: string
  readonly noTitle: string
  readonly stamp: Readonly<Record<'draft' | 'scheduled', string>>
  readonly ribbon: Readonly<Record<'draft' | 'scheduled' | 'broken', (published: Moment | null) => string>>
  readonly parts: Readonly<Record<'problems' | 'strips' | 'cards' | 'share' | 'previews' | 'search', string>>
  readonly noProblems: string
  readonly neverWhole: string
  readonly before: string
  readonly oldPanel: string
  readonly noPanel: (number: number) => string
  readonly gaps: (part: string, count: number) => string
  readonly toWrite: (count: number) => string
  readonly severity: Readonly<Record<'error' | 'warning', string>>
  readonly openLine: (place: string) => string
  readonly openFile: (file: string) => string
  readonly openPage: Localized
  readonly noEdition: string
  readonly newEdition: (slug: string, locale: Locale) => string
  readonly weight: (length: number, limit: number) => string
  readonly graphemes: (length: number, limit: number) => string
  readonly published: string
  readonly revised: string
  readonly clients: Readonly<Record<'x' | 'line' | 'slack', string>>
  readonly previewNote: string
  readonly languages: Localized
}

function when(moment: Moment | null, locale: Locale): string {
  const time = moment && appearsAt(moment.time)
  return time === null ? '' : `${formatShortDay(time, locale)} ${hourAt(time)}`
}

export const deskWords: Localized<DeskWords> = {
  en: {
    desk: 'Desk',
    lead: 'Every story: where it is, and what it will look like to readers. Readers never see this page.',
    otherLanguage: '日本語',
    toSite: 'To the site',
    stories: 'Stories',
    week: (timeZone) => `The next seven days (${timeZone})`,
    sharedProblems: 'Problems of shared files',
    noTitle: 'without a title',
    stamp: { draft: 'draft', scheduled: 'scheduled' },
    ribbon: {
      draft: () => 'Draft: readers do not see this.',
      scheduled: (published) => `Scheduled: readers see this from ${when(published, 'en')}.`,
      broken: () => 'This story has errors: the site cannot be built with it.',
    },
    parts: {
      problems: 'Problems',
      strips: 'The strip',
      cards: 'Cards',
      share: 'Share text',
      previews: 'How the link looks',
      search: 'In search results',
    },
    noProblems: 'None.',
    neverWhole: 'Cards and previews appear here when the errors are gone.',
    before: 'From before the errors above.',
    oldPanel: 'Before the mistake',
    noPanel: (number) => `Panel ${number} cannot be drawn yet`,
    gaps: (part, count) => `${part}: ${count} ${count === 1 ? 'place' : 'places'} to write`,
    toWrite: (count) => `${count} to write`,
    severity: { error: 'Error', warning: 'Warning' },
    openLine: (place) => `Open ${place} in your editor`,
    openFile: (file) => `Edit ${file}`,
    openPage: { en: 'English page', ja: 'Japanese page' },
    noEdition: 'There is no such edition yet. To begin it:',
    newEdition: (slug, locale) => `npm run new -- --slug ${slug} --lang ${locale}`,
    weight: (length, limit) => `X counts ${length} of ${limit}, address included`,
    graphemes: (length, limit) => `Bluesky counts ${length} of ${limit}`,
    published: 'Published',
    revised: 'revised',
    clients: { x: 'X', line: 'LINE', slack: 'Slack' },
    previewNote: 'Drawn after what these services do with our tags; they change their looks without notice.',
    languages: { en: 'English', ja: 'Japanese' },
  },
  ja: {
    desk: '編集デスク',
    lead: 'すべての記事の状態と、公開後の見え方を確かめるページです。読者には公開されません。',
    otherLanguage: 'English',
    toSite: 'サイトへ',
    stories: '記事',
    week: (timeZone) => `これから7日間の公開予定（${timeZone}）`,
    sharedProblems: '共通のファイルの問題',
    noTitle: '題名なし',
    stamp: { draft: '下書き', scheduled: '公開待ち' },
    ribbon: {
      draft: () => '下書きです。読者には見えません。',
      scheduled: (published) => `公開待ちです。${when(published, 'ja')} に公開されます。`,
      broken: () => '誤りのある記事です。このままではサイトを作れません。',
    },
    parts: {
      problems: '問題',
      strips: '4コマ',
      cards: 'カード画像',
      share: '共有の文面',
      previews: 'リンクの見え方',
      search: '検索結果',
    },
    noProblems: 'ありません。',
    neverWhole: 'カード画像とリンクの見え方は、誤りがなくなると表示されます。',
    before: '上の誤りが入る前のものです。',
    oldPanel: '誤りが入る前の絵',
    noPanel: (number) => `${number}コマ目は、まだ描けません`,
    gaps: (part, count) => `${part}: 書くところ ${count}か所`,
    toWrite: (count) => `書くところ ${count}か所`,
    severity: { error: '誤り', warning: '注意' },
    openLine: (place) => `${place} をエディターで開く`,
    openFile: (file) => `${file} を編集`,
    openPage: { en: '英語のページ', ja: '日本語のページ' },
    noEdition: 'この言語の版は、まだありません。作り始めるには:',
    newEdition: (slug, locale) => `npm run new -- --slug ${slug} --lang ${locale}`,
    weight: (length, limit) => `Xの数え方で ${length}／${limit}（アドレスを含む）`,
    graphemes: (length, limit) => `Blueskyの数え方で ${length}／${limit}`,
    published: '公開',
    revised: '改訂',
    clients: { x: 'X', line: 'LINE', slack: 'Slack' },
    previewNote: '各サービスの表示に似せた見本です。実際の見た目は予告なく変わることがあります。',
    languages: { en: '英語', ja: '日本語' },
  },
}
