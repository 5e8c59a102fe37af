/** The folders of stories, and what stories say of each other and of the lists that all share. */
import type { storyFaults as english } from '../../en/faults/stories.ts'
import type { Twin } from '../../message.ts'
import { either, pathName, suggestion } from '../names.ts'

export const storyFaults: Twin<typeof english> = {
  'no-stories': [
    'このフォルダーには、記事が1つもありません。',
    'サイトのフォルダーで npm run new を実行し、記事を作ってください。記事がほかの場所にあるなら、content/stories/ に移してください。',
  ],
  'bad-slug': ({ name }) => [
    `フォルダー名「${name}」は、アドレスに使えません。`,
    '半角の英小文字、数字、ハイフン（2つ続けない）で名づけてください（例: claude-outage）。',
  ],
  'stray-file': ({ files }) => [
    '記事のフォルダーが並ぶ場所に、ファイルが直接置かれています。',
    `記事は1本につき1つのフォルダーで、中に ${either(files)} を置きます。ファイルをフォルダーの中へ移してください。`,
  ],
  'stray-file/edition': ({ files }) => [
    'このファイル名は、記事のどの版のものでもありません。',
    `名前を ${either(files)} に変えるか、content/stories の外へ移してください。`,
  ],
  'stray-folder': [
    '記事のフォルダーの中に、別のフォルダーか、ショートカット（シンボリックリンク）があります。',
    'ファイルそのものを記事と同じ場所に置き、ほかは content/stories の外へ移してください。',
  ],
  'no-edition': ({ files }) => [
    'このフォルダーには記事がありません。',
    `${either(files)} を加えるか、フォルダーを削除してください。`,
  ],
  unwritten: ({ hint, mark }) => [
    hint === '' ? 'ここは、まだ書かれていません。' : `まだ書かれていません: 「${hint}」`,
    `「${mark}」ごと消して、記事の言葉に書き換えてください。`,
  ],
  'date-in-future': ({ path, date, latest }) => [
    `${pathName(path)}が ${date} で、まだ来ていない日付です。`,
    `${latest} 以前の、実際の日付を書いてください。`,
  ],
  'unknown-topic': ({ key, ...choice }) => [
    `「${key}」は topics.yaml にありません。`,
    suggestion(choice) || 'topics.yaml に加えてください。',
  ],
  'unknown-author': ({ key, ...choice }) => [
    `「${key}」は people.yaml にありません。`,
    suggestion(choice) || 'people.yaml に加えてください。',
  ],
  'unknown-story': ({ story, ...choice }) => [
    `リンク先の story:${story} という記事はありません。`,
    suggestion(choice),
  ],
  'unknown-anchor': ({ anchor, ...choice }) => [
    `リンク先の #${anchor} は、ページの中にありません。`,
    suggestion(choice),
  ],
  'unknown-anchor/story': ({ story, anchor, ...choice }) => [
    `リンク先の #${anchor} は、story:${story} のページの中にありません。`,
    suggestion(choice),
  ],
  'unpublished-story/draft': ({ story }) => [
    `リンク先の story:${story} は、まだ下書きです。`,
    'その記事を公開するまで、リンクを外してください。',
  ],
  'unpublished-story/scheduled': ({ story, day }) => [
    `リンク先の story:${story} は、${day} に公開する予定です。`,
    '公開するまでリンクを外すか、その記事を先に公開してください。',
  ],
  'unknown-term': ({ id, ...choice }) => [
    `\`<Term id="${id}">\` の用語が、用語集にありません。`,
    `設定欄の \`glossary:\` に加えてください。${suggestion(choice)}`,
  ],
  'term-by-two-names': ({ id, here, first, place }) => [
    `用語 \`${id}\` が、ここでは「${here}」、${place} では「${first}」です。`,
    `同じものなら、ここでも「${first}」とし、\`also: [${here}]\` を加えてください。別のものなら、ここと \`<Term>\` とほかの言語の版で、\`id\` を変えてください。`,
  ],
}
