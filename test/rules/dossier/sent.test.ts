import { describe, expect, it } from 'vitest'
import { type Act, type ActOf, propose } from '../../../src/index.js'
import { dossierResubmitted, dossierSent } from '../../../src/rules/dossier/sent.js'
import { the, upTo } from '../../support/journey.js'
import { cited, fileOf, judged } from '../judged.js'

const returned = (to: 'previous' | 'start', by?: ActOf<'dossier.returned'>['by']): Act => ({
  type: 'dossier.returned',
  on: '2025-10-01',
  to,
  ...(by && { by }),
})
const resubmitted: Act = { type: 'dossier.submitted', on: '2025-10-02', matter: 'admission' }
const resolved = upTo('grassroots.voted', 'admission')
const sent = upTo('dossier.submitted', 'admission')
const decided = { ...the('admission.decided'), on: '2025-10-06' } as ActOf<'admission.decided'>

describe('dossier.resubmitted, a bar (guidance pt 3.6(c), 3.7(a))', () => {
  it.each(['previous', 'start'] as const)(
    'bars the decision on a dossier the competent committee returned to the %s',
    (to) => {
      const finding = judged(dossierResubmitted, [...sent, returned(to)], decided)
      expect(finding).toMatchObject({
        effect: 'bar',
        outcome: 'missing',
        actor: 'grassrootsCommittee',
        facts: { missing: 'dossier.resubmitted', returnedOn: '2025-10-01' },
        cure: ['dossier.submitted'],
      })
      expect(cited(finding)).toEqual(['S2025 pt 3.6(c), 3.7(a)'])
    },
  )

  it('is met once it was sent again, and asked anew after a second return', () => {
    const again = [...sent, returned('previous'), resubmitted]
    expect(judged(dossierResubmitted, again, decided)).toMatchObject({
      outcome: 'met',
      facts: { sentOn: '2025-10-02' },
    })
    const twice: Act = { ...returned('previous'), on: '2025-10-03' }
    expect(judged(dossierResubmitted, [...again, twice], decided)?.outcome).toBe('missing')
  })

  it('refuses the decision as proposed, and lets it through once it was sent again', () => {
    const rules = (acts: readonly Act[]) =>
      propose(fileOf(acts), decided).findings.flatMap(({ rule, outcome }) =>
        outcome === 'met' ? [] : [rule],
      )
    expect(rules([...sent, returned('previous')])).toContain('dossier.resubmitted')
    expect(rules([...sent, returned('previous'), resubmitted])).not.toContain('dossier.resubmitted')
  })

  it('tells the return of a body below from that of the competent committee by who acts, where nothing was sent', () => {
    const of = (kind: NonNullable<ActOf<'dossier.returned'>['by']>['kind']) =>
      judged(dossierResubmitted, [...resolved, returned('previous', { kind })], decided)?.outcome
    expect(of('sectionCommittee')).toBeUndefined()
    expect(of('grassrootsCommittee')).toBeUndefined()
    expect(of('organisingBody')).toBe('missing')
    expect(of('upperStandingCommittee')).toBe('missing')
  })

  it('is not asked of a committee that decides on its own dossier, nor where nothing was returned', () => {
    const delegated: Act = { type: 'particulars.changed', on: '2025-09-30', unit: { delegated: true } }
    const own = { ...decided, by: { kind: 'delegatedGrassrootsCommittee' as const } }
    expect(judged(dossierResubmitted, [...sent, delegated, returned('previous')], own)).toBeUndefined()
    expect(judged(dossierResubmitted, sent, decided)).toBeUndefined()
  })

  it('counts a shortfall answered by a return, and one considered', () => {
    const answered = (answer: ActOf<'shortfall.answered'>['answer']): Act => ({
      type: 'shortfall.answered',
      on: '2025-10-01',
      matter: 'admission',
      answer,
    })
    expect(judged(dossierResubmitted, [...resolved, answered('return')], decided)?.outcome).toBe('missing')
    expect(judged(dossierResubmitted, [...resolved, answered('consider')], decided)?.outcome).toBe('met')
  })

  it('is asked of a recognition by its own dossier', () => {
    const recognised: Act = { type: 'recognition.decided', on: '2026-12-04' }
    const back: Act = {
      ...returned('previous', { kind: 'organisingBody' }),
      on: '2026-12-01',
      matter: 'recognition',
    } as Act
    const again: Act = { ...resubmitted, on: '2026-12-02', matter: 'recognition' } as Act
    const log = upTo('ceremony.held')
    expect(judged(dossierResubmitted, [...log, back], recognised)?.outcome).toBe('missing')
    expect(judged(dossierResubmitted, [...log, back, again], recognised)?.outcome).toBe('met')
  })
})

describe('dossier.sent, a breach (guidance pt 3.6(c), 3.7(a))', () => {
  it('misses the sending of a dossier that was decided on', () => {
    expect(judged(dossierSent, resolved, decided)).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing: 'dossier.submitted' },
      cure: ['dossier.submitted'],
    })
    expect(judged(dossierSent, sent, decided)?.outcome).toBe('met')
  })

  it.each([
    { on: '2026-07-25', kind: 'communeStandingCommittee', outcome: 'missing' },
    { on: '2026-07-26', kind: 'communeStandingCommittee', outcome: undefined },
    { on: '2026-07-26', kind: 'grassrootsStandingCommittee', outcome: undefined },
    { on: '2026-07-26', kind: 'upperStandingCommittee', outcome: 'missing' },
  ] as const)('of the $kind on $on: $outcome', ({ on, kind, outcome }) => {
    expect(judged(dossierSent, resolved, { ...decided, on, by: { kind } })?.outcome).toBe(outcome)
  })

  it.each([
    { answer: 'refuse', outcome: 'missing' },
    { answer: 'consider', outcome: 'met' },
  ] as const)(
    'misses it anew where an admission was refused in answer to a shortfall: $answer',
    ({ answer, outcome }) => {
      const answered: Act = { type: 'shortfall.answered', on: '2025-10-03', matter: 'admission', answer }
      expect(judged(dossierSent, [...sent, answered], decided)?.outcome).toBe(outcome)
    },
  )

  it('is met by the file of an applicant who moved', () => {
    const forwarded: Act = { type: 'file.forwarded', on: '2025-10-02' }
    expect(judged(dossierSent, [...resolved, forwarded], decided)?.outcome).toBe('met')
  })
})
