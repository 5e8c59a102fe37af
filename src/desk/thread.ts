/** How a thread of ours reads files. */

/** What `bin/yonkoma.mjs` has said for all threads, such as how a package reads its own; nothing else of this process. */
export function threadLoading(): { readonly execArgv?: string[] } {
  const said = process.execArgv.flatMap((word, at, all) =>
    word === '--import' ? [word, all[at + 1] ?? ''] : [],
  )
  return said.length === 0 ? {} : { execArgv: said }
}
