/**
 * The words of a section's HTML, which we made ourselves and which is sound: without tags, readings over kanji, entities.
 * Spaces at which no line ends are kept.
 */
export const plainText = (html: string): string =>
  html
    .replace(/<(rt|rp)>.*?<\/\1>/gs, '')
    .replace(/<\/?(?:a|em|strong|code|span|ruby|del|sup|sub|abbr|wbr|dfn|button)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00a0' }
