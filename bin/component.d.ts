/** A component of the engine, as a site's owner imports it from `yonkoma/Brand.astro`: `src/emit/own-components.ts` finds it. */
declare const component: (props: Readonly<Record<string, unknown>>) => unknown
export default component
