import { serve } from '../../src/desk/serve.ts'
import { dist } from './dist.ts'

/** Opens the built site for the readers of the tests; what it returns closes it again. */
export default async function open(): Promise<() => Promise<void>> {
  const { address, close } = await serve(dist)
  process.env['YONKOMA_SERVED'] = address
  return close
}
