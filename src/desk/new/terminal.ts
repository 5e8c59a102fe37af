/** A terminal that asks: one question after another, each answered by a line. */
import { createInterface } from 'node:readline/promises'

export interface Streams {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** The editor has left with Ctrl+C or Ctrl+D. */
export class Left extends Error {}

export interface Terminal {
  /** @throws Left */
  readonly ask: (question: string) => Promise<string>
  readonly say: (line: string) => void
  readonly close: () => void
}

export function openTerminal({ input, output }: Streams): Terminal {
  const reading = createInterface({ input, output })
  // Lines that were typed ahead wait here for their question.
  const lines = reading[Symbol.asyncIterator]()
  let isClosed = false
  reading.once('close', () => {
    isClosed = true
  })
  return {
    ask: async (question) => {
      reading.setPrompt(question)
      if (isClosed) output.write(question)
      else reading.prompt()
      const { done, value } = await lines.next()
      if (done) throw new Left()
      return value.trim()
    },
    say: (line) => void output.write(`${line}\n`),
    close: () => reading.close(),
  }
}

export interface Option {
  readonly key: string
  /** What it is, beside its key; it may be typed as well. */
  readonly label: string
}

export interface Choice {
  readonly question: string
  readonly options: readonly Option[]
  /** What an empty answer means; without it an answer is needed. */
  readonly preset?: string
  /** Told where an answer is none of the options. */
  readonly wrong: (answer: string) => string
}

/** Lists the options, and asks until a number, a key or a label of the list is typed. */
export async function choose(
  terminal: Terminal,
  { question, options, preset, wrong }: Choice,
): Promise<string> {
  terminal.say('')
  const width = Math.max(...options.map(({ key }) => key.length))
  for (const [index, { key, label }] of options.entries())
    terminal.say(`  ${String(index + 1).padStart(2)}  ${key.padEnd(width)}  ${label}`.trimEnd())
  for (;;) {
    const typed = await terminal.ask(`${question}${preset === undefined ? '' : ` [${preset}]`}: `)
    const answer = typed === '' ? (preset ?? '') : typed
    const wanted = folded(answer)
    const found = options.find(({ key, label }, index) =>
      [key, label, String(index + 1)].some((name) => folded(name) === wanted),
    )
    if (found) return found.key
    terminal.say(wrong(answer))
  }
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()
