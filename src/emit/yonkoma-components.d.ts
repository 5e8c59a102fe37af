/** The engine's components, as those of a site's owner import them: `emit/own-components.ts` finds them. */
declare module 'yonkoma/*.astro' {
  const component: (props: Readonly<Record<string, unknown>>) => unknown
  export default component
}
