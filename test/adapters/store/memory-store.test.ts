import { memoryStore } from 'ketnap/store'
import { storeConformance } from 'ketnap/testing'
import { describe, it } from 'vitest'

describe('the store in memory keeps every promise of the port', () => {
  const make = async () => ({ store: memoryStore(), close: async () => {} })
  const cases = storeConformance({
    make,
    makeSealed: async (seal) => ({ store: memoryStore({ seal }), close: async () => {} }),
  })
  it.each(cases)('$name', ({ run }) => run())
})
