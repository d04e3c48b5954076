import { describe, expect, it } from 'vitest'
import { matterOf, mayBeAbout } from '../../../src/casefile/acts/matter.js'
import type { Act } from '../../../src/casefile/shapes.js'

const an = (type: Act['type'], evidence: object = {}) => ({ type, on: '2025-07-01', ...evidence }) as Act

describe('what an act is about', () => {
  it.each([
    { of: an('cell.voted', { matter: 'admission' }), matter: 'admission', why: 'says so' },
    { of: an('cell.voted', { matter: 'removal' }), matter: 'removal', why: 'says so' },
    {
      of: an('certificate.issued', { course: 'awareness' }),
      matter: 'admission',
      why: 'the class before it',
    },
    {
      of: an('certificate.issued', { course: 'new-member' }),
      matter: 'recognition',
      why: 'the class before it',
    },
    { of: an('admission.decided'), matter: 'admission', why: 'decides it' },
    { of: an('recognition.refused'), matter: 'recognition', why: 'decides it' },
    { of: an('member.removed'), matter: 'removal', why: 'decides it' },
    { of: an('member.expelled'), matter: 'expulsion', why: 'decides it' },
    { of: an('member.resigned'), matter: 'resignation', why: 'decides it' },
    {
      of: an('self-criticism.answered', { answer: 'made' }),
      matter: 'removal',
      why: 'asked for in a removal',
    },
    {
      of: an('consent.given', { matter: 'literacy' }),
      matter: undefined,
      why: 'a consent has matters of its own',
    },
    { of: an('helper.left'), matter: undefined, why: 'of the candidate or of the member' },
  ])('$of.type: $matter, it $why', ({ of, matter }) => {
    expect(matterOf(of)).toBe(matter)
  })

  it('leaves an act about none open to every matter', () => {
    expect(mayBeAbout(an('helper.left'), 'recognition')).toBe(true)
    expect(mayBeAbout(an('remarks.made'), 'recognition')).toBe(true)
    expect(mayBeAbout(an('remarks.made'), undefined)).toBe(true)
    expect(mayBeAbout(an('remarks.made'), 'admission')).toBe(false)
  })
})
