/** What is printed around problems. */
import { counted } from './names.ts'

export interface Sum {
  readonly errors: number
  readonly warnings: number
  readonly files: number
}

export const problemWords = {
  /** Between the errors and the rest. */
  onlyWarnings: 'The following do not stop a build:',
  warning: 'Warning:',
  inOneLine: (what: string, cure: string) => `${what} ${cure}`,
  furtherOnes: (more: number) => `… and ${more} more like this.`,
  summary: ({ errors, warnings, files }: Sum) => {
    const counts = [
      errors > 0 ? counted(errors, 'error') : '',
      warnings > 0 ? counted(warnings, 'warning') : '',
    ].filter((text) => text !== '')
    return counts.length === 0 ? 'No problems.' : `${counts.join(' and ')} in ${counted(files, 'file')}.`
  },
}
