/** Pictures that an author supplies. */
import type { pictureRules as english } from '../../en/rules/pictures.ts'

export const pictureRules: typeof english = {
  'missing-picture':
    '画像は、記事に書いた名前で、記事と同じフォルダーに置きます（大文字と小文字は区別されます）。',
  'bad-picture':
    '画像は、ブラウザーで表示できる形式（PNG、JPEG、WebP、AVIF、SVG）の、壊れていないファイルです。',
  'unsafe-picture': 'SVGには、絵だけを入れます。プログラム、リンク、別のファイルを含めることはできません。',
  'huge-picture': '画像は、スマートフォンで無理なく表示できる大きさにします。',
  'odd-shape': 'コマの画像は、読める大きさと幅にします。',
  'bad-drawing-name':
    '`content/props/` と `content/scenes/` の絵には、台本のほかの語と重ならない名前をつけます。',
  'bad-drawing': '独自の小道具と場面は、`viewBox` のある、壊れていないSVGファイルで、その中に絵があります。',
  'unsafe-drawing':
    '独自の小道具と場面には、図形だけを入れます。文字、画像、スタイル、プログラム、リンクは使えません。',
  'unknown-paint': '独自の小道具と場面は、漫画と同じ3色のインクとトーンで塗ります。',
  'huge-drawing': '独自の小道具と場面は、コマの中に収まる軽さにします。',
}
