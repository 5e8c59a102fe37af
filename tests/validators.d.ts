/** Checkers that come without types of their own. */
declare module '@adobe/structured-data-validator' {
  export interface Issue {
    readonly severity: 'ERROR' | 'WARNING'
    readonly issueMessage: string
    readonly path: readonly { readonly type: string }[]
    readonly fieldNames?: readonly (string | readonly string[])[]
  }
  export default class Validator {
    /** @param schemaOrg the vocabulary as schema.org publishes it; without it only Google's rules are checked */
    constructor(schemaOrg?: object)
    validate(extracted: object): Promise<readonly Issue[]>
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation: boolean; readonly embedSource: readonly string[] })
    parse(html: string): object
  }
}
