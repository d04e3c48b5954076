import { Problem } from './problem.js'
import { isPrintable } from './request.js'

/** Levels of lists and groups a body may nest; acts of the library need far fewer. */
export const deepest = 16

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The value of a JSON body. What JSON itself lets pass and two readers may read differently is refused: text that is
 * not UTF-8, nesting beyond `deepest`, a key named twice in one group, and control characters in a text.
 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string
  let value: unknown
  try {
    text = utf8.decode(bytes)
    value = JSON.parse(text)
  } catch {
    throw new Problem('body.malformed')
  }
  assertPlain(text)
  return value
}

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g

/** Walks text that is known to be JSON: a string is a key where a colon follows it. */
function assertPlain(text: string): void {
  const open: Set<string>[] = []
  let last = ''
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') {
      open.push(new Set())
      if (open.length > deepest) throw new Problem('body.too-deep', { limit: deepest })
    } else if (token === '}' || token === ']') {
      open.pop()
    } else if (token.startsWith('"')) {
      if (!isPrintable(JSON.parse(token))) throw new Problem('body.unprintable')
    } else if (token === ':') {
      const key: string = JSON.parse(last)
      const keys = open.at(-1) as Set<string>
      if (keys.has(key)) throw new Problem('body.duplicate-key')
      keys.add(key)
    }
    last = token
  }
}
