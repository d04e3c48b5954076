import fc from 'fast-check'
import { type Act, agenda, dates, explain, forecast, parseAct, replay, standingOf } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { type Role, redact, roles } from 'ketnap/privacy'
import { describe, expect, it } from 'vitest'
import { emptyClass, withClassAct } from '../../../src/casefile/class/class-file.js'
import { parseClassAct } from '../../../src/casefile/class/parse-class-act.js'
import { acts, before, person, the } from '../../support/journey.js'
import { patient } from '../../support/patient.js'
import { anyAct, birthDays, canaryName } from './any-act.js'

const opened: Act = {
  type: 'case.opened',
  on: '2025-07-01',
  case: 'case-1',
  person: {
    ...person,
    religion: 'recognised',
    populationBreached: true,
    populationBreach: { child: 3, bornOn: '2023-01-15' },
    formerMember: true,
    former: { leftOn: '2019-03-01', exit: 'resigned', hardship: true, case: 'case-0' },
  },
  unit: { cell: 'cell-1', competence: { ground: 'study', handledBy: 'school' } },
}

describe('an act by role', patient, () => {
  it('is whole for the cell secretary, and a copy', () => {
    const shown = redact(opened, 'cellSecretary')
    expect(shown).toEqual(opened)
    expect(shown).not.toBe(opened)
  })

  it('lacks what is sensitive for the organisation officer; a group that cannot stand without it goes whole', () => {
    const {
      religion: _,
      foreignSpouse: __,
      foreignOrigin: ___,
      populationBreached: ____,
      populationBreach: _____,
      ...shown
    } = opened.person ?? {}
    expect(redact(opened, 'organisationOfficer')).toEqual({
      ...opened,
      person: { ...shown, former: { leftOn: '2019-03-01', exit: 'resigned', case: 'case-0' } },
    })
  })

  it('holds steps, days, bodies and counts alone for the statistician', () => {
    expect(redact(opened, 'statistician')).toEqual({
      type: 'case.opened',
      on: '2025-07-01',
      case: 'case-1',
      person: { formerMember: true, former: { leftOn: '2019-03-01', exit: 'resigned', case: 'case-0' } },
      unit: { cell: 'cell-1' },
    })
  })

  it('names a person by the same pseudonym throughout a view', () => {
    const log: readonly Act[] = [
      { type: 'helper.assigned', on: '2025-07-05', helper: { id: 'Hoa', official: true } },
      { type: 'remarks.made', on: '2026-11-10', helper: 'Lan' },
      { type: 'introducer.lost', on: '2025-09-01', introducer: 'Hoa', reason: 'disciplined' },
    ]
    expect(redact(log, 'statistician')).toEqual([
      { type: 'helper.assigned', on: '2025-07-05', helper: { id: 'person-1', official: true } },
      { type: 'remarks.made', on: '2026-11-10', helper: 'person-2' },
      { type: 'introducer.lost', on: '2025-09-01', introducer: 'person-1' },
    ])
  })

  it('keeps a code that the act cannot be without, and drops a list of what is hidden', () => {
    const act: Act = {
      type: 'background.certified',
      on: '2025-09-05',
      memberRelatives: [{ relation: 'father', declarationClear: true }],
      verified: ['applicant', 'father'],
      topics: { applicant: ['political-standard'], relatives: [] },
    }
    expect(redact(act, 'statistician')).toEqual({
      type: 'background.certified',
      on: '2025-09-05',
      topics: { applicant: ['political-standard'], relatives: [] },
    })
    const disciplined: Act = {
      type: 'member.disciplined',
      on: '2026-02-01',
      form: 'warning',
      breachOn: '2026-01-05',
    }
    expect(redact(disciplined, 'statistician')).toEqual({
      type: 'member.disciplined',
      on: '2026-02-01',
      form: 'warning',
    })
  })

  it('is redacted inside a correction as well, and the number of its paper with it', () => {
    const act: Act = {
      type: 'entry.corrected',
      on: '2025-09-01',
      entry: 'e-1',
      document: { code: '4-KNĐ', number: '12-NQ/CB' },
      act: { type: 'remarks.made', on: '2025-08-30', helper: 'Hoa' },
    }
    expect(redact(act, 'statistician')).toEqual({
      type: 'entry.corrected',
      on: '2025-09-01',
      entry: 'e-1',
      document: { code: '4-KNĐ' },
      act: { type: 'remarks.made', on: '2025-08-30', helper: 'person-1' },
    })
  })

  it('shows what an app lets a role of its own see', () => {
    expect(redact(opened, { sees: ['none', 'sensitive'] }).person).toEqual({
      religion: 'recognised',
      foreignSpouse: false,
      foreignOrigin: 'none',
      populationBreached: true,
      populationBreach: { child: 3, bornOn: '2023-01-15' },
      formerMember: true,
      former: { leftOn: '2019-03-01', exit: 'resigned', hardship: true, case: 'case-0' },
    })
  })

  it('stays a valid act without a canary, whatever the act, and the act is not changed', () => {
    fc.assert(
      fc.property(anyAct(), fc.constantFrom<Role>('organisationOfficer', 'statistician'), (act, role) => {
        const before = structuredClone(act)
        const shown = redact(act, role)
        expect(parseAct(shown)).toEqual(shown)
        expect(act).toEqual(before)
        const said = JSON.stringify(redact(act, 'statistician'))
        for (const canary of [canaryName, ...birthDays]) expect(said).not.toContain(canary)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a view by role', () => {
  const { file } = replay([opened, ...acts.slice(1)], { mode: 'chronicle' })

  it('leaves a file that still folds to the same state and days', () => {
    const shown = redact(file, 'statistician')
    const { file: again } = replay(shown.log, { mode: 'chronicle' })
    expect(standingOf(shown)).toBe('official')
    expect(standingOf(again)).toBe('official')
    expect(dates(again)).toEqual(dates(file))
    expect(shown.person).toEqual({
      formerMember: true,
      former: { leftOn: '2019-03-01', exit: 'resigned', case: 'case-0' },
    })
    expect(JSON.stringify(shown)).not.toMatch(/member-1|recognised"|1995-04-10|2023-01-15/)
    expect(file.person.religion).toBe('recognised')
  })

  it('leaves of a finding its rule, outcome, clauses and cures, so that it is said from the title', () => {
    const young = replay([
      { ...acts[0], person: { ...person, bornOn: '2007-09-16' } },
      ...before('cell.voted').slice(1),
    ])
    const vote = the('cell.voted', 'admission')
    const whole = explain(young.file, vote)
    const ageOf = ({ subjects }: typeof whole) =>
      subjects.flatMap(({ findings }) => findings).find(({ rule }) => rule === 'applicant.age-window')
    expect(ageOf(whole)).toMatchObject({ outcome: 'broken', lawfulFrom: '2025-09-16' })
    const shown = ageOf(redact(whole, 'organisationOfficer'))
    expect(shown).toMatchObject({ outcome: 'broken', facts: {}, citations: ageOf(whole)?.citations })
    expect(shown).not.toHaveProperty('lawfulFrom')
    expect(en.finding(shown as NonNullable<typeof shown>)).toMatch(/^Not met: /)
    expect(redact(whole, 'cellSecretary')).toEqual(whole)
  })

  it('leaves no day in a forecast that tells when an age is reached', () => {
    const minor = replay([
      { ...acts[0], person: { ...person, bornOn: '2008-02-14' } },
      ...before('cell.voted').slice(1),
    ])
    const steps = forecast(minor.file, { today: '2025-10-01' })
    expect(JSON.stringify(steps)).toContain('2026-02-14')
    expect(JSON.stringify(redact(steps, 'statistician'))).not.toContain('2026-02-14')
    expect(redact(steps, 'statistician').map(({ act }) => act)).toEqual(steps.map(({ act }) => act))
  })

  it('copies an agenda and a forecast deeply', () => {
    const view = {
      agenda: agenda(file, { today: '2026-12-10' }),
      forecast: forecast(file, { today: '2026-12-10' }),
    }
    const shown = redact(view, 'cellSecretary')
    expect(shown).toEqual(view)
    expect(shown.agenda.possible).not.toBe(view.agenda.possible)
  })

  it('hides the trainees of a class by name, attendance and mark, and keeps their number and days', () => {
    const log = [
      {
        type: 'class.planned',
        on: '2026-01-05',
        class: 'class-1',
        course: 'awareness',
        by: { kind: 'cell' },
        sessions: 2,
      },
      { type: 'person.enrolled', on: '2026-01-10', person: 'Hoa', education: 'upper-secondary' },
      { type: 'session.held', on: '2026-01-12', session: 1, attended: ['Hoa'] },
      { type: 'essay.marked', on: '2026-01-13', person: 'Hoa', mark: 8 },
    ].map((act) => parseClassAct(act))
    const file = log.reduce((one, act) => withClassAct(one, act, []), emptyClass)
    const shown = redact(file, 'statistician')
    expect(shown.trainees).toEqual({
      'person-1': { enrolledOn: '2026-01-10', sessionsAttended: 0, marks: [] },
    })
    expect(shown.log[1]).toEqual({ type: 'person.enrolled', on: '2026-01-10', person: 'person-1' })
    expect(shown.log[2]).toMatchObject({ attended: ['person-1'] })
    expect(redact(file, 'organisationOfficer')).toEqual(file)
  })

  it('names three roles, each with fewer marks than the one before', () => {
    expect(roles).toEqual({
      cellSecretary: ['none', 'personal', 'sensitive'],
      organisationOfficer: ['none', 'personal'],
      statistician: ['none'],
    })
  })
})
