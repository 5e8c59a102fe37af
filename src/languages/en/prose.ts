import type { Prose } from '../prose.ts'

export const prose: Prose = {
  sections: {
    breakdown: ['Detailed breakdown', 'Breakdown'],
    significance: ['Why is this significant', 'Significance'],
    impact: ['Impact'],
    points: ['Points to consider'],
    try: ['Try it yourself'],
    summary: ['Summary'],
    matters: ['Why it matters'],
  },
  body: {
    unknown: 'What we do not know yet',
    note: 'In one line',
    footnotes: 'Footnotes',
    backToText: 'Back to the text',
    done: 'Done',
    open: 'Open',
  },
  reading: null,
  namesAnchors: true,
  // Non-fiction read silently, mean of 190 studies: https://doi.org/10.1016/j.jml.2019.104047
  wordsPerMinute: 238,
  chartNumbers: { thousands: ',', decimal: '.', examples: ['60%', '1,234', '¥500'] },
  spaced: null,
}
