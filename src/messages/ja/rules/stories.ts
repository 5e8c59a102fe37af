/** How the files of a story, and the stories, fit together. */
import type { storyRules as english } from '../../en/rules/stories.ts'

export const storyRules: typeof english = {
  'no-stories': '記事を1本以上置きます。1本もなければ、サイトは作られません。',
  'bad-slug': 'フォルダー名はアドレスになります。半角の英小文字、数字、ハイフン（2つ続けない）で名づけます。',
  'stray-file': '記事の置き場所に置くのは、記事と、記事に使う画像だけです。',
  'stray-folder': '記事は1つのフォルダーで、中に別のフォルダーは置きません。',
  'no-edition': '記事には、少なくとも1つの言語の版を置きます。',
  'two-originals': '1つの版が原文で、公開日（`published`）を書きます。ほかの版は翻訳です。',
  'no-original': '公開日（`published`）を書いた1つの版が、原文になります。',
  'missing-original': '翻訳版は、原文と同じフォルダーに置きます。',
  'does-not-match-original': '翻訳版は、コマ、セリフ、出典、訂正の数と順番を、原文とそろえます。',
  'missing-term': '翻訳版では、原文で説明した用語をすべて説明します。',
  unwritten: '`¶` に続く言葉は、何を書くかの説明です。公開までに、すべて記事の言葉に書き換えます。',
  'date-in-future': '更新や出典のように、すでに済んだことの日付は、今日までの日付にします。',
  'revised-before-published': '更新日は、公開日以降にします。',
  'corrected-before-published': '訂正の日付は、公開日以降にします。公開前の誤りは、誰も読んでいません。',
  'revised-before-correction':
    '訂正した記事は、`revised` にもその日を書きます。読者と検索エンジンに伝えるためです。',
  'duplicate-term': '1本の記事で、同じ用語の説明は1回だけです。',
  'missing-reading': '日本語の用語には読み仮名をつけます。索引と、漢字の読めない人のためです。',
  'bad-reading': '読み仮名はひらがなで、日本語の用語だけにつけます。',
  'term-by-two-names': '用語の名前は、どの記事でも同じにします。用語集には1回だけ載るためです。',
  'unknown-term': '本文で印をつけた用語は、記事の用語集で説明します。',
  'unknown-anchor': 'ページの中へのリンクは、実際にある節を指します。',
  'unknown-story': 'ほかの記事へのリンクは、実際にある記事を指します。',
  'unpublished-story': '公開中の記事から、まだ公開していない記事へはリンクしません。',
  'unknown-topic': '記事の話題は、`topics.yaml` にあるものです。',
  'unknown-author': '記事の筆者は、`people.yaml` にある人です。',
}
