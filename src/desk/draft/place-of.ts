/** An address as a file names it → where in the site it leads. */

export interface SitePlace {
  /** From the root of the site, decoded: `/ja/about/`; null where it leaves the folder that the site is published in. */
  readonly path: string | null
  /** Without #, decoded; empty where any place on the page will do. */
  readonly id: string
}

export interface Origin {
  /** Path of the file that names it, from the root of the site. */
  readonly from: string
  /** Of the site, without a slash at the end. */
  readonly address: string
}

/** False for an address that is read from where it is written. */
export const isTheSameFromAll = (written: string): boolean => /^(\/|[a-z][a-z0-9+.-]*:)/i.test(written)

/** Null where it leads to another site, or nowhere that can be fetched, as `mailto:`. */
export function placeOf(written: string, { from, address }: Origin): SitePlace | null {
  const here = `${address}${encodeURI(from).replace(/[#?]/g, encodeURIComponent)}`
  if (!URL.canParse(written, here)) return { path: null, id: '' }
  const { origin, pathname, hash } = new URL(written, here)
  const home = new URL(address)
  if (origin !== home.origin) return null
  const base = home.pathname.replace(/\/$/, '')
  if (pathname === base) return { path: '/', id: '' }
  if (!pathname.startsWith(`${base}/`)) return isAbsolute(written) ? null : { path: null, id: '' }
  return { path: decoded(pathname.slice(base.length)), id: idIn(hash) }
}

/** The same host may carry other sites beside ours. */
const isAbsolute = (written: string): boolean => /^\s*[a-z][a-z0-9+.-]*:/i.test(written)

/** `#top` is the top of every page, and `:~:` begins what only browsers read. */
function idIn(hash: string): string {
  const id = decoded(hash.slice(1).replace(/:~:.*$/s, ''))
  return id === 'top' ? '' : id
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
