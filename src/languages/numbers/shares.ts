/** 2 of 3, in per cent as different hands would round it. */
export function shares(some: number, all: number): number[] {
  const share = (100 * some) / all
  return [Math.floor(share), Math.round(share), Math.floor(share * 10) / 10, Math.round(share * 10) / 10]
}
