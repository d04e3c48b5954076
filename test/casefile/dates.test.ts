import { describe, expect, it } from 'vitest'
import { emptyFile, withAct } from '../../src/casefile/case-file.js'
import { datesOf } from '../../src/casefile/dates.js'
import type { Act } from '../../src/casefile/shapes.js'
import { acts, upTo } from '../support/journey.js'

const fileOf = (log: readonly Act[]) => log.reduce(withAct, emptyFile(''))

describe('the four dates of a membership (Charter art. 5)', () => {
  it('are absent until their acts are recorded', () => {
    expect(datesOf(fileOf([]), 12)).toEqual({})
    expect(datesOf(fileOf(upTo('cell.voted', 'admission')), 12)).toEqual({
      sympathiserOn: '2025-07-05',
      authorisedOn: '2025-08-05',
      appliedOn: '2025-08-06',
      consideredOn: '2025-09-15',
    })
  })

  it('stay four dates once the member is recognised', () => {
    expect(datesOf(fileOf(acts), 12)).toEqual({
      sympathiserOn: '2025-07-05',
      authorisedOn: '2025-08-05',
      appliedOn: '2025-08-06',
      consideredOn: '2025-09-15',
      decidedOn: '2025-10-20',
      decisionReceivedOn: '2025-10-22',
      joinedOn: '2025-11-07',
      probationEndsOn: '2026-11-07',
      recognitionReviewedOn: '2026-11-16',
      recognisedOn: '2026-12-04',
      officialSince: '2026-11-07',
      seniorityFrom: '2025-10-20',
    })
  })

  it('have no official date and no seniority before recognition, though probation has an end', () => {
    const dates = datesOf(fileOf(upTo('ceremony.held')), 12)
    expect(dates.probationEndsOn).toBe('2026-11-07')
    expect(dates).not.toHaveProperty('officialSince')
    expect(dates).not.toHaveProperty('seniorityFrom')
  })

  it('have no end of probation where its length is not known', () => {
    const dates = datesOf(fileOf(acts), undefined)
    expect(dates.joinedOn).toBe('2025-11-07')
    expect(dates).not.toHaveProperty('probationEndsOn')
    expect(dates).not.toHaveProperty('officialSince')
  })

  it.each([
    { held: '2024-02-29', lastDay: '2025-02-28', firstOfNext: '2025-03-01' },
    { held: '2024-10-10', lastDay: '2025-10-10', firstOfNext: '2025-10-10' },
  ])('end probation on $lastDay for a ceremony of $held', ({ held, lastDay, firstOfNext }) => {
    const file = fileOf([{ type: 'ceremony.held', on: held }])
    expect(datesOf(file, 12).probationEndsOn).toBe(lastDay)
    expect(datesOf(file, 12, 'first-of-next').probationEndsOn).toBe(firstOfNext)
  })

  it('are taken from a transcription where the steps are not on file', () => {
    const transcribed: Act = {
      type: 'membership.transcribed',
      on: '2026-01-05',
      standing: 'official',
      decidedOn: '2018-03-01',
      ceremonyOn: '2018-03-20',
      recognisedOn: '2019-06-01',
    }
    expect(datesOf(fileOf([transcribed]), 12)).toEqual({
      decidedOn: '2018-03-01',
      joinedOn: '2018-03-20',
      probationEndsOn: '2019-03-20',
      recognisedOn: '2019-06-01',
      officialSince: '2019-03-20',
      seniorityFrom: '2018-03-01',
    })
  })

  it.each([
    { standing: 'official', officialSince: '2019-03-01' },
    { standing: 'probationary', officialSince: '2026-03-20' },
  ] as const)('have the official date of a register of an official member alone: $standing', (row) => {
    const transcribed: Act = {
      type: 'membership.transcribed',
      on: '2026-01-05',
      standing: row.standing,
      ceremonyOn: '2025-03-20',
      officialSince: '2019-03-01',
    }
    const recognised: Act = { type: 'recognition.decided', on: '2026-04-01' }
    expect(datesOf(fileOf([transcribed, recognised]), 12).officialSince).toBe(row.officialSince)
  })

  it('reckon seniority from the ceremony where a transcription has no decision', () => {
    const transcribed: Act = {
      type: 'membership.transcribed',
      on: '2026-01-05',
      standing: 'official',
      ceremonyOn: '2018-03-20',
      recognisedOn: '2019-06-01',
    }
    expect(datesOf(fileOf([transcribed]), 12).seniorityFrom).toBe('2018-03-20')
  })
})
