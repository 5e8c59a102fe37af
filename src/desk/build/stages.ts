/** What a long build is doing: a line for each stage, and none for a build that is done at once. */

interface Stages {
  /** Ends the stage before it. */
  readonly begin: (sentence: string) => void
  /** Nothing more is said. */
  readonly end: () => void
}

export interface StageOptions {
  /** ms of the whole build in which nothing is said. */
  readonly patience: number
  readonly say: (sentence: string) => void
}

export function stages({ patience, say }: StageOptions): Stages {
  const started = performance.now()
  let waiting: NodeJS.Timeout | undefined
  const end = (): void => clearTimeout(waiting)
  return {
    begin: (sentence) => {
      end()
      const left = patience - (performance.now() - started)
      if (left > 0) waiting = setTimeout(say, left, sentence)
      else say(sentence)
    },
    end,
  }
}
