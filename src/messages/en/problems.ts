/** What is printed around problems. */

interface Sum {
  readonly errors: number
  readonly warnings: number
  readonly files: number
}

const counted = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`

export const problemWords = {
  /** Between the errors and the rest. */
  onlyWarnings: 'The following do not stop a build:',
  warning: 'Warning:',
  inOneLine: (what: string, cure: string) => `${what} ${cure}`,
  furtherOnes: (more: number) => `… and ${more} more like this.`,
  summary: ({ errors, warnings, files }: Sum) => {
    const counts = [counted(errors, 'error'), counted(warnings, 'warning')].filter((text) => text !== '')
    return counts.length === 0 ? 'No problems.' : `${counts.join(' and ')} in ${counted(files, 'file')}.`
  },
}
