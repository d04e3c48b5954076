import { wrongCall } from '../../errors/wrong-call.js'
/** Whole lines of a source, or one line too long to be held, as a number of bytes passed over. */
export interface Chunk {
  /** Its own buffer, so that it can be handed to another thread; empty for a line passed over. */
  readonly bytes: Uint8Array
  /** Bytes of the source it stands for. */
  readonly size: number
  readonly isTooLong: boolean
}

const lineBreak = 10

/**
 * Cuts a source into chunks of whole lines of about `size` bytes each. No more of it is held than one chunk and the
 * beginning of a line: one that goes on beyond `longest` bytes is passed over and told of.
 */
export async function* chunksOf(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  size: number,
  longest: number,
): AsyncGenerator<Chunk> {
  const encoder = new TextEncoder()
  let held: Uint8Array[] = []
  let length = 0
  /** Bytes since the last line break. */
  let open = 0
  let passedOver = 0

  for await (const piece of source) {
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array))
      throw wrongCall('bulkReplay', 'source', piece, 'string')
    let bytes = typeof piece === 'string' ? encoder.encode(piece) : piece
    if (passedOver > 0) {
      const end = bytes.indexOf(lineBreak)
      passedOver += end < 0 ? bytes.length : end + 1
      if (end < 0) continue
      yield { bytes: nothing, size: passedOver, isTooLong: true }
      passedOver = 0
      bytes = bytes.subarray(end + 1)
    }
    const end = bytes.lastIndexOf(lineBreak)
    held.push(bytes)
    length += bytes.length
    open = end < 0 ? open + bytes.length : bytes.length - end - 1
    if (length - open >= size || (open > longest && length > open)) {
      yield whole(joined(held, length).slice(0, length - open))
      held = open === 0 ? [] : [joined(held, length).slice(length - open)]
      length = open
    }
    if (open > longest) {
      passedOver = open
      held = []
      length = 0
      open = 0
    }
  }
  if (passedOver > 0) yield { bytes: nothing, size: passedOver, isTooLong: true }
  if (length > 0) yield whole(joined(held, length))
}

const nothing = new Uint8Array(0)

const whole = (bytes: Uint8Array): Chunk => ({ bytes, size: bytes.length, isTooLong: false })

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
