import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/casefile/shapes.js'
import { documentOfAct } from '../../../src/rules/agreement/document/document.js'
import { acts, the } from '../../support/journey.js'
import { judged } from '../judged.js'

const found = (act: Act | undefined, code?: string) =>
  judged(documentOfAct, [], { ...(act as Act), ...(code !== undefined && { document: { code } }) })

describe('agreement.document, a breach (38-HD/BTCTW pt II.1.1)', () => {
  it.each([
    { act: the('application.made'), own: '1-KNĐ', other: '2-KNĐ' },
    { act: the('background.certified'), own: '2-KNĐ', other: '6-KNĐ' },
    { act: the('introduction.made'), own: '3-KNĐ', other: '4-KNĐ' },
    { act: the('union.resolved'), own: '4A-KNĐ', other: '3-KNĐ' },
    { act: the('opinions.consolidated', 'admission'), own: '5-KNĐ', other: '12-KNĐ' },
    { act: the('cell.voted', 'admission'), own: '6-KNĐ', other: '13-KNĐ' },
    { act: the('grassroots.voted', 'admission'), own: '8-KNĐ', other: '15-KNĐ' },
    { act: the('admission.decided'), own: '9-KNĐ', other: '16-KNĐ' },
    { act: the('member-record.filed'), own: '1-HSĐV', other: '1-KNĐ' },
    { act: the('self-review.made'), own: '10-KNĐ', other: '11-KNĐ' },
    { act: the('remarks.made'), own: '11-KNĐ', other: '10-KNĐ' },
    { act: the('opinions.consolidated', 'recognition'), own: '12-KNĐ', other: '5-KNĐ' },
    { act: the('cell.voted', 'recognition'), own: '13-KNĐ', other: '6-KNĐ' },
    { act: the('grassroots.voted', 'recognition'), own: '15-KNĐ', other: '8-KNĐ' },
    { act: the('recognition.decided'), own: '16-KNĐ', other: '9-KNĐ' },
  ])('of $act.type is $own and not $other', ({ act, own, other }) => {
    expect(found(act, own)?.outcome).toBe('met')
    expect(found(act, other)).toMatchObject({
      outcome: 'broken',
      effect: 'breach',
      confidence: 'secondary',
      facts: { actual: other },
      cure: ['document.checked'],
    })
  })

  it('of a certificate of a class is no form of the dossier', () => {
    const certificate = acts.find(({ type }) => type === 'certificate.issued')
    expect(found(certificate, '2-KNĐ')?.facts).toEqual({ actual: '2-KNĐ' })
    expect(found(certificate, 'CN-NTVĐ')).toBeUndefined()
  })

  it.each(['6A-KNĐ', ' 06-knđ', '6 - KNĐ'])('reads %s as the same form', (code) => {
    expect(found(the('cell.voted', 'admission'), code)?.outcome).toBe('met')
  })

  it.each(['9F-XTĐV', 'NQ', '6', ''])('does not compare the code %j of a place', (code) => {
    const act = the('cell.voted', 'admission')
    expect(found(act, code === '' ? undefined : code)).toBeUndefined()
  })

  it('is not asked of the vote on an exit, which has no national form', () => {
    const removal: Act = { type: 'cell.voted', on: '2026-01-05', matter: 'removal' }
    expect(found(removal, '6-KNĐ')).toBeUndefined()
  })
})
