import { describe, expect, it } from 'vitest'
import { parseAct } from '../../../src/casefile/acts/parse-act.js'
import {
  academicTitles,
  educationLevels,
  occupations,
  professionalLevels,
} from '../../../src/casefile/acts/particulars.js'
import { en, vi } from '../../support/plain-locales.js'

describe('what the statistics form asks of a person (11-HD/BTCTW form 2)', () => {
  const person = {
    gender: 'female',
    ethnicMinority: true,
    occupation: 'public-service-staff',
    professionalLevel: 'university',
    academicTitle: 'professor',
  } as const

  it('is accepted with the opening, every field apart', () => {
    expect(parseAct({ type: 'case.opened', on: '2025-07-01', case: 'a', person })).toMatchObject({ person })
    expect(parseAct({ type: 'case.opened', on: '2025-07-01', case: 'a', person: {} })).toMatchObject({})
  })

  it.each(['gender', 'occupation', 'professionalLevel', 'academicTitle'])(
    'refuses an unknown %s',
    (field) => {
      const wrong = {
        type: 'case.opened',
        on: '2025-07-01',
        case: 'a',
        person: { ...person, [field]: 'none' },
      }
      expect(() => parseAct(wrong)).toThrow('act.malformed')
    },
  )

  it('has fourteen occupations, six professional levels and two titles', () => {
    expect([occupations.length, professionalLevels.length, academicTitles.length]).toEqual([14, 6, 2])
  })

  it.each([vi, en])('has words for every value in $language', ({ texts: { codes } }) => {
    expect(Object.keys(codes.occupation).sort()).toEqual([...occupations].sort())
    expect(Object.keys(codes.professionalLevel)).toEqual([...professionalLevels])
    expect(Object.keys(codes.academicTitle)).toEqual([...academicTitles])
    expect(Object.keys(codes.education)).toEqual([...educationLevels])
    expect(Object.keys({ ...codes.gender, ...codes.across })).toEqual([
      'female',
      'male',
      'province',
      'inside',
    ])
  })
})

describe('whether a transfer crosses the organisation directly under the Central Committee', () => {
  it.each(['province', 'inside'] as const)(
    'is told as %s of a transfer and of a member taken over',
    (across) => {
      const sent = { type: 'member.transferred', on: '2025-07-01', transfer: 'official', across }
      const taken = { type: 'membership.transcribed', on: '2025-07-01', standing: 'official', across }
      expect(parseAct(sent)).toEqual(sent)
      expect(parseAct(taken)).toEqual(taken)
    },
  )
})
