/** What may be written in the frontmatter. */
import type { frontmatterRules as english } from '../../en/rules/frontmatter.ts'

export const frontmatterRules: typeof english = {
  'missing-file': 'どのサイトにも、話題を並べる `topics.yaml` と、筆者を並べる `people.yaml` を置きます。',
  'missing-key': 'ページに必要な項目は、すべて書きます。',
  'unknown-key': '項目名は、決まったものだけを使います。つづりを間違えた項目は読み込まれません。',
  'wrong-type': '値は、項目に合った形（言葉、数、一覧、項目のまとまり）で書きます。',
  'wrong-count': '一覧の数は、決まった範囲に収めます（コマは4つ、要点は2つから5つ）。',
  'unknown-value': '決まった言葉から選ぶ項目には、その中の1つを書きます。',
  empty: '項目には言葉を書きます。要らない項目は、項目ごと省きます。',
  placeholder: '「未定」「TBD」のような仮の言葉を、読者に見せません。',
  'markup-in-words':
    '題名、要約、セリフなど、本文の外の言葉には、MarkdownやHTMLの記号を使いません。そのまま読者に見えるためです。',
  'too-long': '言葉は、題名、吹き出し、看板など、表示される場所に収まる長さにします。',
  'bad-date':
    '日付は実際にある日か、時差つきの時刻にします。「2月30日」の記事が3月2日に出てしまわないためです。',
  'bad-id': 'アドレスの一部になる名前は、半角の英小文字、数字、1つずつのハイフンだけで書きます。',
  'bad-url': '出典には、ブラウザーに表示されるとおりのアドレス全体を書きます。',
  'bad-file-name':
    '画像は、記事と同じフォルダーのファイルとして、空白のない名前で書きます（`./panel-1.png`）。',
  'no-primary-source':
    '記事には、当事者による一次資料を少なくとも1つ挙げます。読者が自分で確かめられるようにするためです。',
  'bad-line': 'セリフは、話し手1人、半角コロン、半角スペース、言葉の順に書きます。',
  'speaker-in-translation': '翻訳の版には、セリフの言葉だけを書きます。話し手は、原文の版から決まります。',
  'yaml-comma': '{ と } のあいだでは、コンマを含む言葉を引用符で囲みます。囲まないと、そこで切れます。',
}
