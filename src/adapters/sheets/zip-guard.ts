import { unzipSync } from 'fflate'

/** Bytes that the entries of a ZIP say they unpack to; `undefined` where there is no directory. Nothing is unpacked. */
export function declaredBytes(bytes: Uint8Array): number | undefined {
  let total = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        return false
      },
    })
  } catch {
    return undefined
  }
  return total
}
