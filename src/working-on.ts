/** Which file was being worked on when something went wrong that nobody expected. */

/** Registered, because Astro loads our modules more than once in a process. */
const place = Symbol.for('yonkoma.working-on')

type Placed = Error & { [place]?: string }

/**
 * Does the work; an error that is thrown in it remembers the file. The innermost file stays.
 * @param file from the project's root
 * @throws what the work throws
 */
export async function workingOn<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && Object.isExtensible(error)) (error as Placed)[place] ??= file
    throw error
  }
}

/** The file, from the project's root; null where nobody knows it. */
export const fileOf = (error: Error): string | null => (error as Placed)[place] ?? null
