import { describe, expect, it } from 'vitest'
import { type Act, dataQuality, type Person, propose, record, replay } from '../../../src/index.js'
import { acts, before, upTo } from '../../support/journey.js'

const change = (on: string, person: Person): Act => ({
  type: 'particulars.changed',
  on,
  by: { kind: 'grassrootsCommittee' },
  person,
})
const opening = acts[0] as Extract<Act, { type: 'case.opened' }>
const opened = (more: Person) => [{ ...opening, person: { ...opening.person, ...more } }]

describe('a fact that no day changes', () => {
  const former = { decidedOn: '2014-03-01', leftOn: '2018-01-01', exit: 'removed' } as const

  it.each<{ fact: string; known: Person; stated: Person }>([
    { fact: 'bornOn', known: {}, stated: { bornOn: '1995-04-11' } },
    { fact: 'foreignOrigin', known: { foreignOrigin: 'hoa' }, stated: { foreignOrigin: 'none' } },
    {
      fact: 'generations',
      known: { foreignOrigin: 'hoa', generations: 2 },
      stated: { generations: 3 },
    },
    { fact: 'formerMember', known: { formerMember: false }, stated: { formerMember: true } },
    { fact: 'formerMember', known: { formerMember: true }, stated: { formerMember: false } },
    {
      fact: 'former.leftOn',
      known: { formerMember: true, former },
      stated: { former: { ...former, leftOn: '2018-01-02' } },
    },
    {
      fact: 'former.decidedOn',
      known: { formerMember: true, former },
      stated: { former: { ...former, decidedOn: '2014-03-02' } },
    },
    {
      fact: 'former.exit',
      known: { formerMember: true, former },
      stated: { former: { ...former, exit: 'resigned' } },
    },
    {
      fact: 'populationBreach.bornOn',
      known: { populationBreached: true, populationBreach: { child: 3, bornOn: '2020-01-01' } },
      stated: { populationBreach: { child: 3, bornOn: '2019-01-01' } },
    },
  ])('$fact is not changed from a day on: the entry is corrected', ({ fact, known, stated }) => {
    const { admissible, findings } = propose(replay(opened(known)).file, change('2025-07-02', stated))
    expect(admissible).toBe(false)
    expect(findings).toMatchObject([
      { rule: 'applicant.fixed-facts', effect: 'bar', facts: { changed: [fact] }, cure: ['entry.corrected'] },
    ])
  })

  it.each<{ why: string; known: Person; stated: Person }>([
    { why: 'stated as known', known: {}, stated: { bornOn: '1995-04-10' } },
    {
      why: 'known for the first time',
      known: { formerMember: true },
      stated: { foreignOrigin: 'none', former },
    },
    { why: 'a change of what changes', known: {}, stated: { citizenship: 'other', education: 'none' } },
    {
      why: 'a later child',
      known: { populationBreach: { child: 3, bornOn: '2020-01-01' } },
      stated: { populationBreach: { child: 4, bornOn: '2022-01-01' } },
    },
    {
      why: 'more of an earlier membership',
      known: { formerMember: true, former },
      stated: { former: { ...former, reason: 'other', readmissions: 0 } },
    },
  ])('may be $why', ({ known, stated }) => {
    expect(propose(replay(opened(known)).file, change('2025-07-02', stated)).admissible).toBe(true)
  })

  it('may be an earlier membership where an exit is on file', () => {
    const left: Act = { type: 'member.died', on: '2025-11-30' }
    const told = (log: readonly Act[]) =>
      propose(replay(log).file, change('2025-12-01', { formerMember: true })).findings.map(({ rule }) => rule)
    expect(told(upTo('member-record.filed'))).toEqual(['applicant.fixed-facts'])
    expect(told([...upTo('member-record.filed'), left])).toEqual([])
  })

  it('told for the first time after the vote, an earlier membership is judged as of the vote', () => {
    const untold = upTo('admission.decided')
      .slice(0, -1)
      .map((act) =>
        act.type === 'case.opened' ? { ...act, person: { ...act.person, formerMember: undefined } } : act,
      )
    const file = record(replay(untold).file, change('2025-10-01', { formerMember: true }))
    const decided = acts.find(({ type }) => type === 'admission.decided') as Act
    const bars = propose(file, decided).findings.filter(({ effect }) => effect === 'bar')
    expect(bars).toMatchObject([{ rule: 'readmission.reason-not-barred', judgedOn: '2025-09-15' }])
  })

  it('names no fact of a person in the finding', () => {
    const { findings } = propose(replay(opened({})).file, change('2025-07-02', { bornOn: '2008-01-10' }))
    expect(JSON.stringify(findings)).not.toMatch(/2008|1995/)
  })

  it('is judged again in its place where the entry is corrected: 17 at the vote bars the decision', () => {
    const corrected: Act = {
      type: 'entry.corrected',
      on: '2025-10-01',
      entry: '1',
      act: { ...opening, person: { ...opening.person, bornOn: '2008-01-10' } },
    }
    const file = record(replay(before('admission.decided')).file, corrected)
    expect(file.findings.map(({ act, finding }) => [act, finding.rule])).toContainEqual([
      'cell.voted',
      'applicant.age-window',
    ])
    const decided = acts.find(({ type }) => type === 'admission.decided') as Act
    expect(propose(file, decided).findings[0]).toMatchObject({
      rule: 'applicant.age-window',
      effect: 'bar',
      judgedOn: '2025-09-15',
    })
  })
})

describe('the birth date of a member (13-TB/TW of 2016-08-17; guidance pt 9.2)', () => {
  const member = replay(upTo('member-record.filed')).file

  it('is not adjusted, that of a probationary member included', () => {
    const { admissible, findings } = propose(member, change('2025-12-01', { bornOn: '1999-11-10' }))
    expect(admissible).toBe(false)
    expect(findings).toMatchObject([
      { rule: 'member-file.birth-date-fixed', effect: 'bar', facts: { since: '2016-08-18' }, cure: [] },
    ])
  })

  it('may be adjusted for an applicant by a correction until the admission', () => {
    const file = replay(before('ceremony.held')).file
    const [found] = propose(file, change('2025-11-06', { bornOn: '1999-11-10' })).findings
    expect(found).toMatchObject({ rule: 'applicant.fixed-facts', cure: ['entry.corrected'] })
  })

  it.each([
    { on: '2016-08-17', rule: 'applicant.fixed-facts' },
    { on: '2016-08-18', rule: 'member-file.birth-date-fixed' },
  ])('is fixed from 2016-08-18 on: $on', ({ on, rule }) => {
    const log: readonly Act[] = [
      { ...opening, on: '2016-08-01' },
      { type: 'membership.transcribed', on: '2016-08-01', standing: 'official', ceremonyOn: '2014-05-19' },
    ]
    const { file } = replay(log, { mode: 'chronicle' })
    expect(propose(file, change(on, { bornOn: '1990-01-01' })).findings.map((one) => one.rule)).toEqual([
      rule,
    ])
  })

  it('that a chronicle changes all the same is a bar kept and a contradiction, and does not count', () => {
    const { file } = replay(
      [...upTo('member-record.filed'), change('2025-12-01', { bornOn: '1999-11-10' })],
      {
        mode: 'chronicle',
      },
    )
    expect(file.findings.map(({ finding }) => [finding.rule, finding.effect])).toEqual([
      ['member-file.birth-date-fixed', 'bar'],
    ])
    expect(dataQuality(file, { today: '2025-12-02' }).contradictions).toBe(1)
    expect(file.person.bornOn).toBe('1995-04-10')
  })

  describe('corrected as an entry that was wrong', () => {
    const corrected = (on: string, bornOn: string, more: object = {}): Act => ({
      type: 'entry.corrected',
      on,
      entry: '1',
      act: { ...opening, person: { ...opening.person, bornOn } },
      ...more,
    })

    it('is refused of a member, unless the correction names the paper of the original file', () => {
      const { admissible, findings } = propose(member, corrected('2025-12-01', '1995-04-11'))
      expect(admissible).toBe(false)
      expect(findings.map(({ rule, effect, facts }) => [rule, effect, facts])).toEqual([
        ['member-file.birth-date-fixed', 'bar', { missing: 'evidence.originalFile', since: '2016-08-18' }],
      ])
      const paper = { document: { code: '2-KNĐ', on: '2025-08-07' } }
      const { admissible: isAdmissible, findings: none } = propose(
        member,
        corrected('2025-12-01', '1995-04-11', paper),
      )
      expect([isAdmissible, none]).toEqual([true, []])
      expect(record(member, corrected('2025-12-01', '1995-04-11', paper)).person.bornOn).toBe('1995-04-11')
    })

    it('is a slip of the pen before the ceremony, and where no birth date is changed', () => {
      const applicant = replay(before('ceremony.held')).file
      expect(propose(applicant, corrected('2025-11-06', '1995-04-11'))).toMatchObject({
        admissible: true,
        findings: [],
      })
      expect(propose(member, corrected('2025-12-01', '1995-04-10'))).toMatchObject({
        admissible: true,
        findings: [],
      })
    })

    it('that a chronicle records all the same is a bar kept, until it is corrected back', () => {
      const log = [...upTo('member-record.filed'), corrected('2025-12-01', '1995-04-11')]
      const barsOf = (entries: readonly Act[]) =>
        replay(entries, { mode: 'chronicle' }).file.findings.map(({ revision, finding }) => [
          revision,
          finding.rule,
          finding.effect,
        ])
      expect(barsOf(log)).toEqual([[24, 'member-file.birth-date-fixed', 'bar']])
      expect(record(member, log[23] as Act, { mode: 'chronicle' }).findings).toHaveLength(1)
      const back = corrected('2025-12-02', '1995-04-10', { document: { code: '2-KNĐ' } })
      expect(barsOf([...log, back])).toEqual([])
      const again = {
        ...back,
        act: { ...opening, person: { ...opening.person, bornOn: '1995-04-12' } },
      } as Act
      expect(barsOf([...log, { ...again, document: undefined } as Act])).toEqual([
        [25, 'member-file.birth-date-fixed', 'bar'],
      ])
    })

    it.each([
      { on: '2016-08-17', admissible: true },
      { on: '2016-08-18', admissible: false },
    ])('is fixed from 2016-08-18 on: $on', ({ on, admissible }) => {
      const log: readonly Act[] = [
        { ...opening, on: '2016-08-01' },
        { type: 'membership.transcribed', on: '2016-08-01', standing: 'official', ceremonyOn: '2014-05-19' },
      ]
      const { file } = replay(log, { mode: 'chronicle' })
      const act = { ...opening, on: '2016-08-01', person: { ...opening.person, bornOn: '1990-01-01' } }
      expect(propose(file, { type: 'entry.corrected', on, entry: '1', act }).admissible).toBe(admissible)
    })
  })
})
