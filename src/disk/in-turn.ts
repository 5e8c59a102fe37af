/** As many files are open at a time as every system allows: macOS gives a program 256 of them. */

/** Does a piece of work that opens one file, once there is room for it. It must not wait for another such piece. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (open >= most) await new Promise<void>((resolve) => waiting.push(resolve))
  else open++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else open--
  }
}

const most = 64
let open = 0
const waiting: (() => void)[] = []
