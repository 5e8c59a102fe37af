/**
 * Files that systems and editors leave in folders by themselves, which are nobody's business: `.DS_Store`, `Thumbs.db`,
 * `desktop.ini`, `Icon` with a line end (macOS), `@eaDir` (Synology), copies, locks and trials such as `en.mdx~`,
 * `4913` (vim).
 */
export const isSystemFile = (name: string): boolean =>
  /^\.|~$|^~\$|^#.*#$|^4913$|\.(?:swp|swo|tmp|bak|orig|part|crdownload)$|^(?:ehthumbs(?:_vista)?|thumbs)\.db$|^desktop\.ini$|^icon\r$|^@eadir$|^\$recycle\.bin$|^__macosx$|^(?:lost\+found)$/i.test(
    name,
  )
