/** Pictures to keep. They are made on this device. */
import type { Picture } from './play-message.ts'

/** px between panels. */
const gap = 20

/** One below the other on white. */
export function stripSvg(panels: readonly Picture[]): Picture {
  const width = Math.max(...panels.map((panel) => panel.width))
  const tops = panels.map((_, index) =>
    panels.slice(0, index).reduce((sum, panel) => sum + panel.height + gap, 0),
  )
  const height = (tops.at(-1) ?? 0) + (panels.at(-1)?.height ?? 0)
  const parts = panels.map(({ svg }, index) =>
    ownIds(svg, `p${index + 1}-`).replace('<svg ', `<svg y="${tops[index]}" `),
  )
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<path fill="#fff" d="M0 0h${width}v${height}H0z"/>${parts.join('')}</svg>`,
    width,
    height,
    alt: panels.map(({ alt }) => alt).join('\n'),
  }
}

/** Panels have the same names for different things. */
const ownIds = (svg: string, prefix: string): string => svg.replace(/(\bid="|="#|url\(#)/g, `$1${prefix}`)

/** @param scale pixels of one px */
export async function png({ svg, width, height }: Picture, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(svg))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: width * scale, height: height * scale })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser draws no pictures')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The picture is too large')))),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

export const svgFile = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' })

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has it in hand by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
