/** What a copy editor would not let pass. */
import type { styleRules as english } from '../../en/rules/style.ts'

export const styleRules: typeof english = {
  'long-sentence':
    '1つの文は、日本語で100字、英語で40語までです。途中で意味を見失わずに読めるようにするためです。',
  'undefined-acronym':
    '大文字だけの略語は、本文の最初に出てくるところか用語集で説明します。誰もが知る略語は除きます。',
  'repeated-takeaway': '要点は1つずつ別のことを述べます。ほかの要点、題名、要約の繰り返しにはしません。',
  'future-in-past': '記事の日付より後の日のことは、過去形で書きません。日付か書き方のどちらかが誤りです。',
  'repeated-word': '同じ字や語尾を、続けて2回打ちません。',
  untranslated:
    'どの版も、その言語で書きます。ほかの言語は、かぎかっこ、かっこ、コード、リンクの中だけにします。',
  'number-missing': '1つの版にある数字は、ほかの版にも書きます。伝える事実は同じだからです。',
  'mixed-style':
    '本文の文末は「です・ます」か「だ・である」のどちらかにそろえます。箇条書きと引用は除きます。',
  'missing-space': 'フランス語では、; ! ? : の前と « » の内側に空白を入れます。ふつうの空白でかまいません。',
  'foreign-quotes': '引用符はその言語のものを使います。フランス語では « » で、その中では “ ” です。',
  'half-width-kana': 'カタカナは全角で書きます。組版と検索を、ほかの文字とそろえるためです。',
  'half-width-punctuation': '日本語の文字のあいだの句読点、かっこ、感嘆符などは全角で書きます。',
}
