import { describe, expect, it } from 'vitest'
import { parseAct } from '../../../src/casefile/acts/parse-act.js'
import { parseOrganisation } from '../../../src/casefile/organisation/parse-organisation.js'
import { AdmissionError } from '../../../src/errors.js'
import { en, vi } from '../../support/plain-locales.js'

const introduced = (id: string) => () =>
  parseAct({ type: 'introduction.made', on: '2025-09-08', introducer: { id, official: true } })

function faultOf(parse: () => unknown): AdmissionError {
  try {
    parse()
  } catch (error) {
    if (error instanceof AdmissionError) return error
  }
  throw new Error('nothing was thrown')
}

const composed = 'Đảng viên Ế'

describe('a label', () => {
  it.each([
    { label: composed, why: 'in NFC' },
    { label: 'member 1', why: 'with a space inside' },
    { label: 'x'.repeat(100), why: 'of 100 characters' },
  ])('stands as it is, $why', ({ label }) => {
    expect(introduced(label)()).toMatchObject({ introducer: { id: label } })
  })

  it.each([
    { label: composed.normalize('NFD'), why: 'in NFD: two spellings would be two introducers' },
    { label: ' member-1', why: 'after a space' },
    { label: 'member-1 ', why: 'before a space' },
    { label: 'member-1\u00a0', why: 'before a space that does not break' },
    { label: '\tmember-1', why: 'after a tab' },
    { label: ' ', why: 'of spaces alone' },
  ])('is refused, $why', ({ label }) => {
    expect(faultOf(introduced(label)).facts.issues).toEqual([
      { path: 'introducer.id', code: 'field.malformed', expected: 'label' },
    ])
  })

  it('is refused in a directory too', () => {
    const record = { version: 1, bodies: [{ id: 'cell-1 ', kind: 'cell', from: '2020-01-01' }] }
    expect(faultOf(() => parseOrganisation(record)).facts.issues).toEqual([
      { path: 'bodies.0.id', code: 'field.malformed', expected: 'label' },
    ])
  })

  it('is told what it should be, and not repeated', () => {
    const fault = faultOf(introduced(' Nguyễn '))
    expect(en.error(fault)).toContain('a label in Unicode NFC, without spaces around it')
    expect(vi.error(fault)).toContain(
      'nhãn viết theo Unicode dựng sẵn (NFC), không có khoảng trắng ở đầu và cuối',
    )
    expect(JSON.stringify(fault.facts)).not.toContain('Nguyễn')
  })
})
