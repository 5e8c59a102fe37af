import type { BreadcrumbList } from 'schema-dts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import { isOn } from '../urls/is-on.ts'
import { address, homePath } from '../urls/paths.ts'
import type { Crumb } from './page.ts'

/** From the home page, which is added, to the page itself, which is the last of `crumbs`. */
export const breadcrumbs = (crumbs: readonly Crumb[], locale: Locale): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.name[locale], path: homePath(locale) }, ...crumbs]
    .filter(({ path }) => isOn(path))
    .map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(path),
    })),
})
