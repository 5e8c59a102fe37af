import type { Acronyms } from '../house-style.ts'

/**
 * Acronyms that need no explanation in a story about technology. Each is one that a general reader of a newspaper knows,
 * or that is better known than what it stands for. Whatever else a story uses, it explains.
 */
const known: ReadonlySet<string> = new Set([
  // What everybody calls it.
  ...['AI', 'IT', 'API', 'PC', 'CPU', 'OS', 'ID', 'USB', 'QR', 'IP', 'VS'],
  // Files, addresses and the web.
  ...[
    'URL',
    'WWW',
    'HTTP',
    'HTTPS',
    'HTML',
    'PDF',
    'JPEG',
    'PNG',
    'FAQ',
    'SMS',
    'GPS',
    'CD',
    'DVD',
    'TV',
    'NFC',
  ],
  // Places, and those who govern them.
  ...['US', 'USA', 'UK', 'EU', 'UN', 'UAE', 'NATO', 'NASA', 'FBI', 'CIA'],
  // Offices, money and share prices.
  ...['CEO', 'CFO', 'CTO', 'COO', 'GDP', 'IPO', 'TOPIX', 'NYSE'],
  // Clocks.
  ...['JST', 'UTC', 'GMT', 'AM', 'PM', 'EST', 'PST'],
  // Firms, institutes and papers that are called by their letters alone.
  ...['IBM', 'AWS', 'NTT', 'NEC', 'AMD', 'ARM', 'SAP', 'TSMC', 'MIT', 'BBC', 'CNN', 'NHK', 'TBS', 'NPR'],
  // Words of every day.
  ...['OK', 'DIY', 'DNA', 'PR', 'NG', 'SNS', 'BGM', 'VIP'],
])

/** How an acronym and what it stands for are written side by side. */
const explanations = (letters: string): readonly RegExp[] => [
  // large language model (LLM), also with more after it: (LLM, …)
  new RegExp(
    String.raw`[\p{L}\p{N}」』”’"][\s「」』”’"]?[(（]\s?(?:the |an? |or )?${letters}s?(?![A-Za-z])`,
    'u',
  ),
  // LLM (large language model), MCP servers (plug-in connections)
  new RegExp(String.raw`(?<![A-Za-z])${letters}s?[”」"]?(?:\s[a-z]+)?\s?[(（][^)）\d]`, 'u'),
  // MCP, a common plug; MCP, the Model Context Protocol; MCP, or …; MCP, which …; MCP stands for …
  new RegExp(
    String.raw`(?<![A-Za-z])${letters}s?(?:[,:;—–]| [—–]) ?(?:an? |the |or |which |short for |one of )`,
  ),
  new RegExp(
    String.raw`(?<![A-Za-z])${letters}s? (?:stands? for|means?|(?:is|are|was|were) (?:an?|the|short)) `,
  ),
  // Agentic AI Foundation, or AAIF; known as AAIF
  new RegExp(String.raw`(?:, or (?:the )?|known as |called |abbreviated |short: |is )${letters}(?![A-Za-z])`),
  spelledOut(letters),
]

/** Its letters begin the words of a name in the text: International Mathematical Olympiad. */
function spelledOut(letters: string): RegExp {
  const between = String.raw`(?:[ -](?:of|and|for|the|to|in|on))?[ -]`
  const words = [...letters].map((letter) => String.raw`[${letter}${letter.toLowerCase()}][a-z]+`)
  return new RegExp(String.raw`(?<![A-Za-z])${words.join(between)}`)
}

export const acronyms: Acronyms = { known, explanations }
