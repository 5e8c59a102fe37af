/** The site's own drawings of things and places. */
import type { ownArtFaults as english } from '../../en/faults/own-art.ts'
import type { Told, Twin } from '../../message.ts'
import { grouped, shortened } from '../../quotation.ts'

const exportAgain = 'プレーンSVGで書き出し直してください。'

const simplify = (what: string): Told => [what, '絵を簡単にするか、小数の桁を減らして書き出してください。']

export const ownArtFaults: Twin<typeof english> = {
  'bad-drawing-name': ({ name }) => [
    `\`${name}\` は、台本の語に使えません。`,
    '半角の英小文字で始め、英小文字、数字、ハイフンで名前をつけてください（例: lighthouse-key.svg）。',
  ],
  'bad-drawing-name/taken': ({ name }) => [
    `\`${name}\` は、台本でもう別の意味に使われています。`,
    `ファイルを別の名前にしてください（例: our-${name}.svg）。`,
  ],
  'bad-drawing-name/other': [
    'SVGのファイルではありません。',
    '絵はSVGで保存してください。ほかのファイルは、別の場所に置いてください。',
  ],
  'bad-drawing/not-a-file': [
    '読み取れるファイルではありません。',
    'SVGファイルそのものを置くか、アクセス権を確かめてください。',
  ],
  'bad-drawing/link': [
    '`content/` の外のファイルを指すショートカット（シンボリックリンク）です。',
    'SVGファイルそのものを置いてください。',
  ],
  'bad-drawing/not-text': ['UTF-8の文字のファイルではありません。', exportAgain],
  'bad-drawing/not-xml': [
    'XMLとして読めません。',
    `要素を閉じ、値を引用符で囲んでください（例: data-dark="yes"）。または、${exportAgain}`,
  ],
  'bad-drawing/not-svg': ['SVGの絵ではありません。', exportAgain],
  'bad-drawing/view-box': [
    '使える `viewBox` がありません。',
    '`<svg>` に、左、上、幅、高さの4つの数を書いてください（例: viewBox="0 0 200 100"）。',
  ],
  'bad-drawing/value': ({ attribute, written, example }) => [
    `\`${attribute}\` に「${shortened(written)}」は使えません。`,
    `${attribute}="${example}" のように書いてください。`,
  ],
  'bad-drawing/outside': ({ element }) => [
    `この \`<${element}>\` は、\`viewBox\` から遠く離れています。`,
    '中に移すか、消してください。',
  ],
  'bad-drawing/label': [
    '言葉を入れる枠（`id="label"`）が小さすぎます。',
    '言葉が入る大きさの `<rect>` にしてください。',
  ],
  'bad-drawing/second-label': [
    '言葉を入れる枠（`id="label"`）が2つあります。',
    '1つだけ残し、もう1つは `id` を変えるか、消してください。',
  ],
  'bad-drawing/turned-label': [
    '言葉を入れる枠（`id="label"`）が傾いています。',
    '`transform` の `rotate` や `skewY` を消してください。言葉は水平に入ります。',
  ],
  'bad-drawing/long': ({ wide, high, most }) => [
    `\`viewBox\` が${wide} × ${high}で、細長すぎて見えません。`,
    `長いほうの辺を、短いほうの${most}倍までにしてください。`,
  ],
  'bad-drawing/empty': [
    '絵に何も描かれていません。',
    '図形か線を描き、`paper line` などのクラスをつけてください。',
  ],
  'unsafe-drawing': ({ attribute, element }) => [
    `\`<${element}>\` に \`${attribute}\` は使えません。`,
    attribute === 'style'
      ? '消して、塗りをクラスで書いてください（例: class="tone-20 line"）。'
      : '消すか、名前を直してください。',
  ],
  'unsafe-drawing/element': ({ element, elements }) => [
    `絵に \`<${element}>\` は使えません。`,
    `使えるのは ${elements.join('、')} だけです。文字はパスに変換してください。`,
  ],
  'unsafe-drawing/entities': [
    'DOCTYPEに、実体の宣言があります。',
    '`<!DOCTYPE` から `<svg` の前の行までを消してください。',
  ],
  'unknown-paint': ({ attribute, word, paints }) => [
    `\`${attribute}\` に「${shortened(word)}」は使えません。`,
    attribute === 'class'
      ? `使えるのは ${paints.join('、')} です。`
      : `代わりに、クラスで書いてください（${paints.join('、')} のどれか）。`,
  ],
  'huge-drawing': ({ points, most, stroke }) =>
    simplify(
      `絵の点が${grouped(points)}個あります（線で描く曲線は1本で${stroke}個）。上限は${grouped(most)}個です。`,
    ),
  'huge-drawing/bytes': ({ most }) => simplify(`ファイルが${most / 1000} kBを超えています。`),
  'huge-drawing/nested': ['グループの入れ子が深すぎます。', 'グループを解除してください。'],
}
