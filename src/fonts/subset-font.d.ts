/** The part of subset-font 2.9 that is used here; the package brings no types. It needs a Buffer, not any bytes. */
declare module 'subset-font' {
  interface Axis {
    readonly min: number
    readonly max: number
  }

  interface Options {
    readonly targetFormat: 'woff2' | 'sfnt'
    /** OpenType features that stay. */
    readonly keepFeatures?: readonly string[]
    readonly noHinting?: boolean
    /** `name` table entries that stay besides 0 to 6. */
    readonly preserveNameIds?: readonly number[]
    readonly variationAxes?: Readonly<Record<string, Axis | number>>
  }

  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
