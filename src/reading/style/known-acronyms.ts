/**
 * Acronyms that need no explanation in a story about technology. Each is one that a general reader of a newspaper knows,
 * or that is better known than what it stands for. Whatever else a story uses, it explains.
 */
export const knownAcronyms: ReadonlySet<string> = new Set([
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
