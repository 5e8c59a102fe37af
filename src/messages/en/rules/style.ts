/** What a copy editor would not let pass. */
export const styleRules = {
  'long-sentence':
    'A sentence has at most 40 words in English and 100 characters in Japanese, so that nobody loses the thread.',
  'undefined-acronym':
    'An acronym is explained where the text first uses it, or in the glossary, unless everybody knows it.',
  'repeated-takeaway': 'Each takeaway says something that no other takeaway, the title or the summary says.',
  'future-in-past':
    'Nothing later than the story’s own last date is in the past tense. Either the date or the tense is wrong.',
  'repeated-word': 'No word is typed twice in a row.',
  untranslated:
    'An edition is in its own language. Other languages appear only in quotation marks, brackets, code or links.',
  'number-missing': 'A number in one edition is also in the others, since all of them report the same facts.',
  'mixed-style':
    'The sentences of a Japanese text all end in です・ます, or all in だ・である, except in lists and quotations.',
  'missing-space': 'In French there is a space before ; ! ? : and inside « ». An ordinary one will do.',
  'foreign-quotes': 'Quotation marks are those of the language: in French « », and “ ” within them.',
  'half-width-kana': 'Katakana are full-width, so that typesetting and search treat them all alike.',
  'half-width-punctuation': 'Punctuation and brackets between Japanese letters are full-width.',
}
