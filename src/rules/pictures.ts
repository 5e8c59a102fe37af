/** Pictures that an author brings along. */
import type { Rules } from './rule.ts'

export const pictureRules = {
  'missing-picture': {
    en: 'A picture lies beside its story, under the name that the story gives; capital letters count.',
    ja: '画像は、記事と同じフォルダーに、記事に書いた名前で置きます（大文字と小文字は区別されます）。',
  },
  'bad-picture': {
    en: 'A picture is a whole file of a format that browsers show: PNG, JPEG, WebP, AVIF or SVG.',
    ja: '画像は、ブラウザーで表示できる形式（PNG、JPEG、WebP、AVIF、SVG）の、壊れていないファイルです。',
  },
  'unsafe-picture': {
    en: 'A drawing draws, and does nothing else: no scripts, no links, no other files in it.',
    ja: 'SVGの絵は、絵を描くだけです。プログラム、リンク、別のファイルを含めることはできません。',
  },
  'huge-picture': {
    en: 'A picture is no larger than a phone can load and draw.',
    ja: '画像は、スマートフォンで無理なく表示できる大きさにします。',
  },
  'odd-shape': {
    en: 'The picture of a panel is large and wide enough to be read.',
    ja: 'コマの画像は、読める大きさと幅にします。',
  },
} as const satisfies Rules
