import { expect, it } from 'vitest'
import { cite } from '../../src/law/citation.js'
import { S2026 } from '../../src/regulations/instruments.js'

it('names an instrument by number and date, since numbers are used more than once', () => {
  expect(cite(S2026, 'pt 3.1', 'assumed')).toEqual({
    instrument: 'S2026',
    number: '01-HD/TW',
    date: '2026-05-19',
    point: 'pt 3.1',
    confidence: 'assumed',
  })
})
