import type { Graph } from 'schema-dts'

/**
 * A graph as the content of a `<script>`. Inside one, HTML ends at the first `</script`, whatever it stands
 * in; as `\u003c` the sign is harmless there and the same to every JSON parser. U+2028 and U+2029 end a line
 * in old script parsers.
 */
export const serialised = (graph: Graph): string =>
  JSON.stringify(graph).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
