/** What may stand in the frontmatter. */
import type { Rules } from './rule.ts'

const keys = {
  'missing-file': {
    en: 'Topics and authors are listed in `topics.yaml` and `people.yaml`, which every site has.',
    ja: '話題は `topics.yaml`、筆者は `people.yaml` に並べます。どのサイトにも、この2つがあります。',
  },
  'missing-key': {
    en: 'Every key that a page needs is there.',
    ja: 'ページに必要な項目は、すべて書きます。',
  },
  'unknown-key': {
    en: 'Every key is one that the site knows: a misspelt one would be ignored.',
    ja: '項目名は、決まったものだけを使います。つづりを間違えた項目は、誰にも読まれません。',
  },
  'wrong-type': {
    en: 'A value has the form that its key asks for: words, a number, a list, or keys below it.',
    ja: '値は、項目に合った形（言葉、数、一覧、まとまり）で書きます。',
  },
  'wrong-count': {
    en: 'A list has as many entries as its place allows: four panels, two to five takeaways.',
    ja: '一覧の数は決まった範囲にします（コマは4つ、要点は2つから5つ）。',
  },
  'unknown-value': {
    en: 'Where only some words are allowed, the value is one of them.',
    ja: '決まった言葉から選ぶ項目には、その中の1つを書きます。',
  },
  empty: {
    en: 'A key has words after it; one that is not needed is left out.',
    ja: '項目には言葉を書きます。要らない項目は、項目ごと省きます。',
  },
  placeholder: {
    en: 'No word that holds the place of others, such as TBD, reaches readers.',
    ja: '「未定」「TBD」のような仮の言葉を、読者に見せません。',
  },
  'markup-in-words': {
    en: 'Titles, summaries, dialogue and other words outside the text are shown as typed, without Markdown and HTML.',
    ja: '題名、要約、セリフなど、本文の外の言葉には、MarkdownやHTMLの記号を使いません。そのまま読者に見えるためです。',
  },
  'too-long': {
    en: 'Words fit their place: a headline, a balloon, a sign.',
    ja: '言葉は、題名、吹き出し、看板など、出る場所に収まる長さにします。',
  },
} as const satisfies Rules

const forms = {
  'bad-date': {
    en: 'A date is a real day, or a time with its zone, so that a story does not appear on 2 March for 30 February.',
    ja: '日付は実際にある日か、時差つきの時刻にします。「2月30日」の記事が3月2日に出てしまわないためです。',
  },
  'bad-id': {
    en: 'A name that becomes part of an address has lower-case letters, digits and single hyphens alone.',
    ja: 'アドレスの一部になる名前は、半角の英小文字、数字、1つずつのハイフンだけで書きます。',
  },
  'bad-url': {
    en: 'A source has a whole web address, as the browser shows it.',
    ja: '出典には、ブラウザーに表示されるとおりのアドレス全体を書きます。',
  },
  'bad-file-name': {
    en: 'A picture is named as a file beside the story, `./panel-1.png`, without spaces.',
    ja: '画像は、記事と同じフォルダーのファイルとして、空白のない名前で書きます（`./panel-1.png`）。',
  },
  'no-primary-source': {
    en: 'A story names at least one source from those whom it is about, so that readers can check it themselves.',
    ja: '記事には、当事者による一次資料を少なくとも1つ挙げます。読者が自分で確かめられるようにするためです。',
  },
} as const satisfies Rules

const lines = {
  'bad-line': {
    en: 'A line of dialogue is one speaker, a half-width colon and a space, then the words.',
    ja: 'セリフは、話し手1人、半角コロン、半角スペース、言葉の順に書きます。',
  },
  'speaker-in-translation': {
    en: 'A translation has the words alone: who says them is taken from the original.',
    ja: '翻訳の版には、セリフの言葉だけを書きます。話し手は、原文の版から決まります。',
  },
  'yaml-comma': {
    en: 'Between { and }, words with a comma are in quotes, or the comma ends them.',
    ja: '{ と } のあいだでは、コンマを含む言葉を引用符で囲みます。囲まないと、そこで切れます。',
  },
} as const satisfies Rules

export const frontmatterRules = { ...keys, ...forms, ...lines } as const satisfies Rules
