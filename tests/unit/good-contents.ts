/** Folders with sound stories of tests, from the root of their site: five comics, most in both languages. */
export const goodContents = ['../fixtures/base', '../sites/harbour/content', '../sites/pages-off/content']
