/** Tells Node that the engine's files in a package are JavaScript, whatever their names end in. */
import module from 'node:module'

const engine = new URL('../engine/', import.meta.url).href

module.registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    return found.url.startsWith(engine) && found.url.endsWith('.ts') ? { ...found, format: 'module' } : found
  },
})
