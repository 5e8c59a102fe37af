/** What is said of a command as it was typed, and when something stops that nobody expected. */

export interface Stopped {
  readonly command: string
  /** What it was working on. */
  readonly file: string | null
  readonly why: string
  /** File with the details. */
  readonly log: string | null
  readonly code: string
}

export interface Unknown {
  /** Without dashes. */
  readonly option: string
  readonly typed: string
  readonly valid: readonly string[]
  readonly near: string | null
}

export interface Kept {
  /** Options as they were typed, in backticks. */
  readonly typed: readonly string[]
  /** What those with a slip were meant to be, in backticks. */
  readonly meant: readonly string[]
  /** What to type instead. */
  readonly command: string
}

export const usageWords = {
  overview: 'yonkoma COMMAND, or npm run COMMAND. To see what a command can do: yonkoma COMMAND --help',
  noCommand: (commands: readonly string[]) =>
    `There is no such command. Choose one of these: ${commands.join(', ')}.`,
  strayWord: (word: string) => `"${word}" means nothing here. --help lists what you can type.`,
  unknownOption: (typed: string, near: string | null) =>
    `There is no option \`${typed}\`. ${near === null ? '--help lists the options.' : `Did you mean --${near}?`}`,
  noValue: (option: string) => `\`--${option}\` has no value. Write it after a space: --${option} …`,
  takesNoValue: (option: string) => `\`--${option}\` takes no value. Write only --${option}.`,
  notOneOf: ({ option, typed, valid, near }: Unknown) =>
    `\`--${option}\` cannot be "${typed}". ${near === null ? '' : `Did you mean ${near}? `}Choose: ${valid.join(', ')}.`,
  notBoth: (one: string, other: string) => `\`${one}\` and \`${other}\` do not go together. Leave one out.`,
  language: (value: string | undefined) =>
    `\`--lang\` ${value === undefined ? 'has no language' : `cannot be "${value}"`}. Write --lang en or --lang ja.`,
  keptByNpm: ({ typed, meant, command }: Kept) =>
    `npm took ${typed.join(', ')} as its own ${typed.length === 1 ? 'option' : 'options'}.${meant.length === 0 ? '' : ` Did you mean ${meant.join(', ')}?`} Put two dashes before ${typed.length === 1 ? 'it' : 'them'}: ${command}`,
  elsewhere: (missing: string) =>
    `This works only in Yonkoma’s own repository: ${missing} is missing here. Nothing was written.`,
  badPort: (text: string) => `The port cannot be "${text}". Write a number from 1 to 65535, like 4321.`,
  portTaken: (port: number) =>
    `Another program uses port ${port}. Choose another: npm run preview -- --port 5000`,
  noSite: (folder: string) => `There is no site in ${folder}/ yet. Type: npm run build`,
  preview: (folder: string, address: string) =>
    `The site in ${folder}/ is at ${address}/\nPress Ctrl-C to stop.\n`,
  stopped: ({ command, file, why, log, code }: Stopped) =>
    `\`${command}\` stopped${file === null ? '' : ` while working on ${file}`}: ${why}\n${log === null ? '' : `The details are in ${log}. `}If you report this, include the number ${code}.`,
}
