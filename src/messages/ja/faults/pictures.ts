/** Pictures that an author brings along. */
import type { pictureFaults as english } from '../../en/faults/pictures.ts'
import type { Told, Twin } from '../../message.ts'
import { grouped } from '../../quotation.ts'

const bad = (picture: string, what: string): Told => [
  `画像 ${picture} ${what}。`,
  '書き出し直すか、ダウンロードし直してください。形式は、UTF-8のプレーンSVGかPNGです。',
]

const unsafe = (picture: string, what: string): Told => [
  `画像 ${picture} ${what}。これは使えません。`,
  'PNGで書き出してください。SVGのままにするなら、プレーンSVG（見た目は属性で指定、文字はアウトライン化、画像の埋め込みなし）にしてください。',
]

const huge = (picture: string, what: string): Told => [
  `画像 ${picture} ${what}。`,
  '絵を簡単にするか、PNGで書き出してください。',
]

export const pictureFaults: Twin<typeof english> = {
  'missing-picture': ({ picture }) => [
    `画像 ${picture} がありません。`,
    '画像を記事と同じフォルダーに置くか、名前を直してください（大文字と小文字は区別されます）。',
  ],
  'missing-picture/empty': [
    '画像のファイル名が書かれていません。',
    '丸かっこの中に書いてください（例: ![何が写っているか](./chart.png)）。',
  ],
  'bad-picture': ({ picture }) => [
    `${picture} を画像として読み込めません。`,
    'PNG、JPEG、WebP、AVIF、SVGのどれかで書き出し直してください。',
  ],
  'bad-picture/damaged': ({ picture }) => [
    `画像 ${picture} は壊れていて、最後まで読めません。`,
    '書き出し直すか、ダウンロードし直してください。',
  ],
  'bad-picture/link': ({ picture }) => [
    `画像 ${picture} は、フォルダーの外のファイルを指すショートカット（シンボリックリンク）です。`,
    '画像そのものを、記事と同じフォルダーに置いてください。',
  ],
  'bad-picture/not-a-file': ({ picture }) => [
    `画像 ${picture} は、ファイルではありません。`,
    'この名前で、画像そのものを置いてください。フォルダーなどは表示できません。',
  ],
  'bad-picture/unreadable': ({ picture }) => [
    `画像 ${picture} を開けません。`,
    'ファイルを読み取れるように設定するか、もう一度コピーしてください。',
  ],
  'huge-picture': ({ picture, megapixels, most }) => [
    `画像 ${picture} が、約${megapixels}メガピクセルあります。`,
    `小さくしてください。ページに表示される幅は1,496 pxまでで、上限は${most}メガピクセルです。`,
  ],
  'bad-picture/not-svg': ({ picture }) => bad(picture, 'は、SVGの絵ではありません'),
  'bad-picture/not-utf8': ({ picture }) => bad(picture, 'は、UTF-8の文字のファイルではありません'),
  'bad-picture/not-xml': ({ picture, line }) =>
    bad(picture, `${line === null ? '' : `の${line}行目から先`}を、XMLとして読めません`),
  'bad-picture/no-size': ({ picture }) =>
    bad(picture, 'の大きさが分かりません。viewBoxも、1 px以上の幅と高さもありません'),
  'huge-picture/nested': ({ picture }) => huge(picture, 'は、入れ子が深すぎます'),
  'huge-picture/bytes': ({ picture, most }) => huge(picture, `が、${most / 1e6} MBを超えています`),
  'huge-picture/elements': ({ picture, most }) => huge(picture, `の要素が、${grouped(most)}個を超えています`),
  'huge-picture/attributes': ({ picture, element, most }) =>
    huge(picture, `の \`${element}\` の属性が、${most}個を超えています`),
  'huge-picture/shapes': ({ picture, most }) => huge(picture, `の図形が、${grouped(most)}個を超えています`),
  'unsafe-picture/entities': ({ picture }) => unsafe(picture, 'のDOCTYPEに、実体の宣言があります'),
  'unsafe-picture/element': ({ picture, element }) => unsafe(picture, `に、\`${element}\` 要素があります`),
  'unsafe-picture/attribute': ({ picture, element, attribute }) =>
    unsafe(picture, `の \`${element}\` に、\`${attribute}\` 属性があります`),
  'unsafe-picture/namespace': ({ picture, element }) =>
    unsafe(picture, `の \`${element}\` が、別の名前空間にあります`),
  'unsafe-picture/endless': ({ picture, element }) =>
    unsafe(picture, `の \`${element}\` が、自分自身の中に繰り返されています`),
  'unsafe-picture/backslash': ({ picture, attribute }) =>
    unsafe(picture, `の \`${attribute}\` に、バックスラッシュがあります`),
  'unsafe-picture/function': ({ picture, attribute, called }) =>
    unsafe(picture, `の \`${attribute}\` に、\`${called}(…)\` があります`),
  'unsafe-picture/broken-reference': ({ picture, attribute }) =>
    unsafe(picture, `の \`${attribute}\` に、壊れた参照があります`),
  'unsafe-picture/other-file': ({ picture, attribute }) =>
    unsafe(picture, `の \`${attribute}\` が、別のファイルを参照しています`),
  'unsafe-picture/empty-link': ({ picture, attribute }) =>
    unsafe(picture, `に、空の \`${attribute}\` があります`),
}
