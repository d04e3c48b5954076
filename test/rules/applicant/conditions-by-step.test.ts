import { describe, expect, it } from 'vitest'
import {
  type Act,
  agenda,
  explain,
  forecast,
  type Person,
  propose,
  replay,
  rulebook,
} from '../../../src/index.js'
import type { Finding } from '../../../src/law/finding.js'
import { nationalRules } from '../../../src/rules/national.js'
import { acts, before, the, upTo } from '../../support/journey.js'

// rules-admission.md section I: what is judged once, what must still hold, and what a failure means at each later step.

type Later =
  | 'grassroots.voted'
  | 'dossier.submitted'
  | 'admission.decided'
  | 'ceremony.held'
  | 'recognition.decided'

const hasMatter = (later: Later) => later === 'grassroots.voted' || later === 'dossier.submitted'

/** The journey before a later act, with a change known the day after the cell's vote of 2025-09-15. */
function changed(later: Later, change: Act): readonly Act[] {
  const log = hasMatter(later) ? before(later, 'admission') : before(later)
  const at = log.findIndex((act) => act.type === 'cell.voted' && act.matter === 'admission') + 1
  return [...log.slice(0, at), change, ...log.slice(at)]
}

const stepOf = (later: Later): Act => (hasMatter(later) ? the(later, 'admission') : the(later))

function objections(log: readonly Act[], act: Act): readonly Finding[] {
  const { file } = replay(log, { mode: 'chronicle' })
  return explain(file, act).subjects.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome !== 'met'),
  )
}

const person = (change: Person): Act => ({ type: 'particulars.changed', on: '2025-09-16', person: change })

const defect: Act = { type: 'defect.found', on: '2025-09-16', defect: 'substantive', substantive: 'other' }

type Effects = Readonly<Record<Later, 'bar' | 'note' | '–'>>

const stillHeld = (ceremony: 'note' | '–', recognition: 'note' | '–'): Effects => ({
  'grassroots.voted': ceremony === 'note' ? 'note' : '–',
  'dossier.submitted': '–',
  'admission.decided': 'bar',
  'ceremony.held': ceremony,
  'recognition.decided': recognition,
})

const never: Effects = {
  'grassroots.voted': '–',
  'dossier.submitted': '–',
  'admission.decided': '–',
  'ceremony.held': '–',
  'recognition.decided': '–',
}

const lost: readonly {
  readonly loses: string
  readonly rule: string
  readonly change: Act
  readonly effects: Effects
  readonly clause: string
}[] = [
  {
    loses: 'the citizenship',
    rule: 'applicant.citizen',
    change: person({ citizenship: 'other' }),
    effects: stillHeld('note', 'note'),
    clause: 'Charter art. 1.2',
  },
  {
    loses: 'no religion, for one the State does not recognise',
    rule: 'applicant.religion-procedure',
    change: person({ religion: 'unrecognised' }),
    effects: stillHeld('note', '–'),
    clause: 'guidance pt 6.1',
  },
  {
    loses: 'no marriage to a foreigner, for one nobody consented to',
    rule: 'applicant.foreign-marriage-procedure',
    change: person({ foreignSpouse: true }),
    effects: stillHeld('note', '–'),
    clause: 'guidance pt 6.1; consents no later than the decision, and what comes up is told',
  },
  {
    loses: 'trust or standing, as a substantive defect that is found',
    rule: 'annulment.known-defect',
    change: defect,
    effects: {
      'grassroots.voted': 'bar',
      'dossier.submitted': 'bar',
      'admission.decided': 'bar',
      'ceremony.held': 'bar',
      'recognition.decided': '–',
    },
    clause: 'regulation pt 4.4.1; recognition: the table of matters',
  },
  {
    loses: 'a clean record: a criminal case is opened',
    rule: 'applicant.criminal-case',
    change: { type: 'proceeding.opened', on: '2025-09-16', proceeding: 'criminal-case' },
    effects: {
      'grassroots.voted': 'note',
      'dossier.submitted': '–',
      'admission.decided': 'note',
      'ceremony.held': 'note',
      'recognition.decided': '–',
    },
    clause: 'not stated; wait',
  },
  {
    loses: 'the Youth Union of the place',
    rule: 'introduction.trade-union-route',
    change: { type: 'particulars.changed', on: '2025-09-16', unit: { youthUnion: true } },
    effects: never,
    clause: 'the introduction is judged at the consideration (pt 3.1)',
  },
  {
    loses: 'an introducer',
    rule: 'introduction.trade-union-route',
    change: { type: 'introducer.lost', on: '2025-09-16', introducer: 'member-1', reason: 'disciplined' },
    effects: never,
    clause: 'not stated; the vote stands',
  },
  {
    loses: 'the trade union',
    rule: 'introduction.trade-union-route',
    change: person({ tradeUnionMember: false }),
    effects: never,
    clause: 'judged at the consideration (Charter art. 4.1)',
  },
  {
    loses: 'a cell that can meet',
    rule: 'organisation.cell-minimum',
    change: { type: 'particulars.changed', on: '2025-09-16', unit: { officialMembers: 2 } },
    effects: never,
    clause: 'a condition of the meeting (Charter art. 24.1)',
  },
  {
    loses: 'the organisation that was competent',
    rule: 'competence.graduate',
    change: {
      type: 'particulars.changed',
      on: '2025-09-16',
      unit: { competence: { ground: 'graduate-waiting-for-work', handledBy: 'school' } },
    },
    effects: never,
    clause: 'a move after the vote has rules of its own (guidance pt 3.9)',
  },
  {
    loses: 'years: a child is born against the population policy',
    rule: 'applicant.population-wait',
    change: person({ populationBreach: { child: 5, bornOn: '2025-09-16' } }),
    effects: never,
    clause: 'the waits are judged at the consideration',
  },
]

const steps: readonly Later[] = [
  'grassroots.voted',
  'dossier.submitted',
  'admission.decided',
  'ceremony.held',
  'recognition.decided',
]

describe('a condition lost the day after the vote of the cell (rules-admission.md I)', () => {
  it.each(lost.flatMap((one) => steps.map((later) => ({ ...one, later, effect: one.effects[later] }))))(
    'who loses $loses: $later $effect ($clause)',
    ({ rule, change, later, effect }) => {
      const found = objections(changed(later, change), stepOf(later)).filter((one) => one.rule === rule)
      expect(found.map((one) => one.effect)).toEqual(effect === '–' ? [] : [effect])
      expect(found.every(({ judgedOn }) => judgedOn === undefined)).toBe(true)
    },
  )

  it.each([
    { review: 'the cell', later: 'cell.voted' },
    { review: 'the grassroots committee', later: 'grassroots.voted' },
  ] as const)('citizenship lost in probation is told to $review at the recognition', ({ later }) => {
    const step = the(later, 'recognition')
    const lostOn = (on: string) => [
      ...before(later, 'recognition'),
      { ...person({ citizenship: 'other' }), on },
    ]
    const found = objections(lostOn('2026-06-01'), step).filter(({ rule }) => rule === 'applicant.citizen')
    expect(found.map(({ effect, outcome }) => [effect, outcome])).toEqual([['note', 'broken']])
    expect(objections(before(later, 'recognition'), step)).toEqual([])
  })

  it('is lost on the day of the decision too, and not the day after it', () => {
    const on = (day: string) => [
      ...before('admission.decided'),
      { ...person({ citizenship: 'other' }), on: day },
    ]
    const decided = the('admission.decided')
    expect(propose(replay(on('2025-10-20')).file, decided).admissible).toBe(false)
    const later = replay([...on('2025-10-21').slice(0, -1), decided, person({})]).file
    expect(propose(later, { ...person({ citizenship: 'other' }), on: '2025-10-21' }).changes).toEqual([])
  })

  it('waits for a criminal case while it is open, and no other proceeding is about an applicant', () => {
    const proceeding = (type: 'proceeding.opened' | 'proceeding.closed', on: string): Act => ({
      type,
      on,
      proceeding: 'criminal-case',
    })
    const log = (closedOn: string) => [
      ...changed('admission.decided', proceeding('proceeding.opened', '2025-09-16')),
      proceeding('proceeding.closed', closedOn),
    ]
    const found = (closedOn: string) => propose(replay(log(closedOn)).file, the('admission.decided')).findings
    expect(found('2025-10-19')).toEqual([])
    expect(replay(log('2025-10-19')).refused).toEqual([])
    const open = propose(
      replay(changed('admission.decided', proceeding('proceeding.opened', '2025-09-16'))).file,
      the('admission.decided'),
    )
    expect([open.admissible, open.findings.map(({ rule, facts }) => [rule, facts])]).toEqual([
      true,
      [['applicant.criminal-case', { since: '2025-09-16' }]],
    ])
    const inspection: Act = { type: 'proceeding.opened', on: '2025-09-16', proceeding: 'inspection' }
    expect(propose(replay(before('grassroots.voted', 'admission')).file, inspection).admissible).toBe(false)
  })

  it('bars the decision as a reading, and no longer where an app reads that nothing is judged again', () => {
    const { file } = replay(changed('admission.decided', person({ citizenship: 'other' })))
    const [found] = propose(file, the('admission.decided')).findings
    expect(found).toMatchObject({
      rule: 'applicant.citizen',
      effect: 'bar',
      outcome: 'broken',
      confidence: 'assumed',
      policies: ['conditionsAfterVote'],
      alternatives: [{ policy: 'conditionsAfterVote', reading: 'not-judged-again', outcome: 'met' }],
    })
    const book = rulebook({ policies: { conditionsAfterVote: 'not-judged-again' } })
    expect(propose(file, the('admission.decided'), { rulebook: book }).admissible).toBe(true)
  })
})

/** The whole life before the decision with one entry other than it was; the vote is on file as it was taken. */
function known(type: Act['type'], change: object): readonly Act[] {
  return before('admission.decided').map((act) => (act.type === type ? ({ ...act, ...change } as Act) : act))
}

const opening = acts[0] as Extract<Act, { type: 'case.opened' }>
const born = (more: Person) => known('case.opened', { person: { ...opening.person, ...more } })
const at = (more: object) => known('case.opened', { unit: { ...opening.unit, ...more } })
const without = (type: Act['type']) =>
  before('admission.decided').filter(
    (act) => act.type !== type || ('course' in act && act.course !== 'awareness'),
  )
const voted = (more: object) =>
  before('admission.decided').map((act) => (act.type === 'cell.voted' ? ({ ...act, ...more } as Act) : act))
const former = { leftOn: '2024-01-01', exit: 'removed', reason: 'other', readmissions: 0 } as const

const wrongThen: readonly { readonly why: string; readonly rule: string; readonly log: readonly Act[] }[] = [
  { why: '17 years old', rule: 'applicant.age-window', log: born({ bornOn: '2007-09-16' }) },
  { why: 'no education', rule: 'applicant.education-level', log: born({ education: 'none' }) },
  {
    why: 'no judgement of trust',
    rule: 'applicant.accepts-platform',
    log: voted({ acceptsPlatform: false }),
  },
  { why: 'no certificate', rule: 'awareness-certificate.held', log: without('certificate.issued') },
  {
    why: 'a certificate of a body that issues none',
    rule: 'awareness-certificate.rightly-issued',
    log: known('certificate.issued', { by: { kind: 'cell' } }),
  },
  {
    why: 'a certificate of more than 60 months',
    rule: 'awareness-certificate.valid',
    log: known('certificate.issued', { on: '2020-09-14' }),
  },
  {
    why: 'no certification',
    rule: 'background.certified-after-verification',
    log: without('background.certified'),
  },
  { why: 'no introduction', rule: 'introduction.trade-union-route', log: without('introduction.made') },
  {
    why: 'two introducers missing where no union is',
    rule: 'introduction.two-official-members',
    log: at({ tradeUnion: false }),
  },
  {
    why: 'no Youth Union membership at youth age',
    rule: 'introduction.youth-union-route',
    log: known('case.opened', {
      person: { ...opening.person, youthAge: true },
      unit: { ...opening.unit, youthUnion: true },
    }),
  },
  {
    why: 'an introducer who was not official',
    rule: 'introduction.official-status',
    log: known('introduction.made', { introducer: { id: 'member-1', official: false } }),
  },
  {
    why: 'less than 12 months together',
    rule: 'introduction.worked-together',
    log: known('introduction.made', { togetherSince: '2024-09-16' }),
  },
  { why: 'no opinions', rule: 'opinions.gathered', log: without('opinions.consolidated') },
  { why: 'no application', rule: 'cell.dossier-complete', log: without('application.made') },
  { why: 'less than two thirds', rule: 'cell.two-thirds', log: voted({ tally: { members: 12, yes: 7 } }) },
  { why: 'a cell of two', rule: 'cell.able-to-meet', log: voted({ tally: { members: 2, yes: 2 } }) },
  { why: 'two persons in one vote', rule: 'cell.one-by-one', log: voted({ persons: 2 }) },
  {
    why: 'votes of probationary members',
    rule: 'cell.only-official-members-vote',
    log: voted({ tally: { members: 12, yes: 12, probationaryVotes: 1 } }),
  },
  {
    why: 'a contract of 11 months at the employer',
    rule: 'competence.contract-worker',
    log: at({
      competence: {
        ground: 'fixed-term-contract',
        since: '2024-10-16',
        continuous: true,
        handledBy: 'employer',
      },
    }),
  },
  {
    why: 'a secondment of 11 months at the host',
    rule: 'competence.study-or-secondment',
    log: at({ competence: { ground: 'secondment', since: '2024-10-16', handledBy: 'host' } }),
  },
  {
    why: 'a graduate at home, at the school',
    rule: 'competence.graduate',
    log: at({ competence: { ground: 'graduate-waiting-for-work', handledBy: 'school' } }),
  },
  { why: '20 months outside', rule: 'readmission.wait-elapsed', log: born({ former }) },
  {
    why: 'a record cleared 59 months ago',
    rule: 'readmission.record-cleared',
    log: born({
      former: {
        ...former,
        leftOn: '2018-01-01',
        reason: 'less-serious-crime',
        recordClearedOn: '2020-10-16',
      },
    }),
  },
  {
    why: 'left for corruption',
    rule: 'readmission.reason-not-barred',
    log: born({ former: { ...former, leftOn: '2018-01-01', reason: 'corruption' } }),
  },
  {
    why: 're-admitted once',
    rule: 'readmission.once',
    log: born({ former: { ...former, leftOn: '2018-01-01', readmissions: 1 } }),
  },
]

describe('what was not so on the day of the vote (regulation pt 1.1.1, 3.2.1; Charter art. 4.3)', () => {
  it.each(wrongThen)('$why: $rule bars the decision as of that day', ({ rule, log }) => {
    const found = objections(log, the('admission.decided')).filter((one) => one.rule === rule)
    expect(found.map(({ effect, judgedOn }) => [effect, judgedOn])).toEqual([['bar', '2025-09-15']])
    expect(found[0]?.cure).toEqual(['consideration.repeated', 'entry.corrected'])
    expect(found[0]?.lawfulFrom).toBeUndefined()
  })

  it.each([
    { why: 'a certificate of a body that issues none', rule: 'awareness-certificate.rightly-issued' },
    { why: 'a certificate of more than 60 months', rule: 'awareness-certificate.valid' },
    { why: 'no education', rule: 'applicant.education-level' },
    { why: 'an introducer who was not official', rule: 'introduction.official-status' },
    { why: 'less than two thirds', rule: 'cell.two-thirds' },
    { why: 'left for corruption', rule: 'readmission.reason-not-barred' },
    { why: '17 years old', rule: 'applicant.age-window' },
  ])('$why: $rule is told on the way there and at the ceremony, and bars neither', ({ why, rule }) => {
    const wrong = wrongThen.find((one) => one.why === why)?.log as readonly Act[]
    const vote = wrong.findIndex(({ type }) => type === 'grassroots.voted')
    const rest = before('ceremony.held').slice(before('admission.decided').length)
    const told = (log: readonly Act[], act: Act) =>
      objections(log, act)
        .filter((one) => one.rule === rule)
        .map(({ effect, outcome, judgedOn }) => [effect, outcome, judgedOn])
    expect(told(wrong.slice(0, vote), the('grassroots.voted', 'admission'))).toEqual([
      ['note', 'broken', '2025-09-15'],
    ])
    expect(told([...wrong, ...rest], the('ceremony.held'))).toEqual([['note', 'broken', '2025-09-15']])
    expect(told(before('ceremony.held'), the('ceremony.held'))).toEqual([])
  })

  it('is reported at the ceremony by the cell to the committee that decided, and returns no dossier (pt 4.1, 4.4.1)', () => {
    const wrong = wrongThen.find(({ why }) => why === '17 years old')?.log as readonly Act[]
    const rest = before('ceremony.held').slice(before('admission.decided').length)
    const young = objections([...wrong, ...rest], the('ceremony.held')).find(
      ({ rule }) => rule === 'applicant.age-window',
    )
    expect(young).toMatchObject({ actor: 'cell', cure: ['decider.told', 'entry.corrected'] })
    const foreign: Act = { ...person({ citizenship: 'other' }), on: '2025-10-23' }
    const atCeremony = objections([...before('ceremony.held'), foreign], the('ceremony.held'))
    expect(atCeremony.find(({ rule }) => rule === 'applicant.citizen')).toMatchObject({
      effect: 'note',
      actor: 'cell',
      cure: ['decider.told'],
    })
  })

  it('is not asked for on the way there where it is merely not on record', () => {
    const log = without('certificate.issued')
    const vote = log.findIndex(({ type }) => type === 'grassroots.voted')
    const found = objections(log.slice(0, vote), the('grassroots.voted', 'admission'))
    expect(found.filter(({ rule }) => rule === 'awareness-certificate.held')).toEqual([])
  })

  it('is asked of what is known since: a birth date first stated after the vote', () => {
    const { bornOn: _, ...unborn } = opening.person as Person
    const log = known('case.opened', { person: unborn })
    const told = (bornOn: string) => [...log, { ...person({ bornOn }), on: '2025-10-01' }]
    const found = (bornOn: string) =>
      objections(told(bornOn), the('admission.decided')).filter(({ rule }) => rule === 'applicant.age-window')
    expect(found('2007-09-15')).toEqual([])
    expect(found('2007-09-16').map(({ outcome, judgedOn }) => [outcome, judgedOn])).toEqual([
      ['broken', '2025-09-15'],
    ])
  })

  it.each([
    { turns: 61, bornOn: '1965-09-20', decidedOn: '2025-10-20' },
    { turns: 'over 60 by a month', bornOn: '1965-08-16', decidedOn: '2025-10-20' },
  ])('is not asked again of who turns $turns by the decision', ({ bornOn, decidedOn }) => {
    expect(objections(born({ bornOn }), { ...the('admission.decided'), on: decidedOn })).toEqual([])
  })

  it('leaves a certificate good that passes its 60 months between the vote and the decision', () => {
    const log = known('certificate.issued', { on: '2020-09-20', by: { kind: 'districtPoliticalCentre' } })
    expect(
      objections(log, the('admission.decided')).filter(({ rule }) =>
        rule.startsWith('awareness-certificate'),
      ),
    ).toEqual([])
  })
})

const topics = { applicant: ['line-and-law'], relatives: ['line-and-law'] }

const uncounted: readonly {
  readonly why: string
  readonly rule: string
  readonly on: string
  readonly type: Act['type']
  readonly change: object
}[] = [
  {
    why: 'an application somebody else made',
    rule: 'application.self-made',
    on: '2025-08-06',
    type: 'application.made',
    change: { personally: false },
  },
  {
    why: 'a declaration that is untruthful',
    rule: 'background.self-declared',
    on: '2025-08-07',
    type: 'background.declared',
    change: { truthful: false },
  },
  {
    why: 'a letter carried by a parent',
    rule: 'verification.impartial',
    on: '2025-08-08',
    type: 'verification.requested',
    change: { verifier: 'parent' },
  },
  {
    why: 'a mother who was not verified',
    rule: 'verification.complete',
    on: '2025-09-05',
    type: 'background.certified',
    change: { verified: ['applicant', 'father'] },
  },
  {
    why: 'topics left out',
    rule: 'verification.content-covered',
    on: '2025-09-05',
    type: 'background.certified',
    change: { topics },
  },
  {
    why: 'opinions without those of the organisations',
    rule: 'opinions.complete',
    on: '2025-09-12',
    type: 'opinions.consolidated',
    change: { organisations: false },
  },
  {
    why: 'opinions without that of the residence',
    rule: 'opinions.complete',
    on: '2025-09-12',
    type: 'opinions.consolidated',
    change: { residence: 'none' },
  },
]

describe('what was not so on the day of the review of a recognition (Charter art. 5; regulation pt 4.2)', () => {
  const decided = the('recognition.decided')
  const log = (mend: (act: Act) => Act) => before('recognition.decided').map(mend)
  const review = (act: Act) => act.type === 'cell.voted' && act.matter === 'recognition'

  it.each<{ why: string; rule: string; log: readonly Act[] }>([
    {
      why: 'a ceremony of ten days later than was told',
      rule: 'probation.twelve-months',
      log: log((act) => (act.type === 'ceremony.held' ? { ...act, on: '2025-11-17' } : act)),
    },
    {
      why: 'no certificate of the new-member class',
      rule: 'new-member-class.certificate-held',
      log: before('recognition.decided').filter((act) => !('course' in act && act.course === 'new-member')),
    },
    {
      why: 'less than two thirds',
      rule: 'cell.two-thirds',
      log: log((act) => (review(act) ? ({ ...act, tally: { members: 12, yes: 7 } } as Act) : act)),
    },
    {
      why: 'two persons in one vote',
      rule: 'cell.one-by-one',
      log: log((act) => (review(act) ? ({ ...act, persons: 2 } as Act) : act)),
    },
  ])('$why: $rule bars the decision as of that day', ({ rule, log }) => {
    const found = objections(log, decided).filter((one) => one.rule === rule)
    expect(found.map(({ effect, judgedOn }) => [effect, judgedOn])).toEqual([['bar', '2026-11-16']])
    expect(objections(before('recognition.decided'), decided)).toEqual([])
  })
})

describe('a paper that does not count (guidance pt 3.2 to 3.4)', () => {
  const papers = (type: Act['type'], change: object, log: readonly Act[]) =>
    log.map((act) => (act.type === type ? ({ ...act, ...change } as Act) : act))

  it.each(uncounted)('$why carries neither the vote nor the decision', ({ rule, on, type, change }) => {
    for (const [log, act] of [
      [before('cell.voted', 'admission'), the('cell.voted', 'admission')],
      [before('admission.decided'), the('admission.decided')],
    ] as const) {
      const found = objections(papers(type, change, log), act).filter((one) => one.rule === rule)
      expect(found.map(({ effect, outcome, judgedOn }) => [effect, outcome, judgedOn])).toEqual([
        ['bar', 'broken', on],
      ])
      expect(found[0]?.cure.at(-1)).toBe('entry.corrected')
      expect(objections(log, act)).toEqual([])
    }
  })

  it.each([
    { log: before('cell.voted', 'admission'), act: the('cell.voted', 'admission') },
    { log: before('admission.decided'), act: the('admission.decided') },
  ])('is none where the cell certified: $act.type', ({ log, act }) => {
    const byTheCell = papers('background.certified', { by: { kind: 'cell' } }, log)
    const found = objections(byTheCell, act).filter(
      ({ rule }) => rule === 'background.certified-after-verification',
    )
    expect(found.map(({ effect, outcome, facts }) => [effect, outcome, facts])).toEqual([
      ['bar', 'missing', { missing: 'background.certified' }],
    ])
  })

  it('is told of the paper alone where something of it is not on file', () => {
    const log = papers('application.made', { personally: undefined }, before('cell.voted', 'admission'))
    expect(objections(log, the('cell.voted', 'admission'))).toEqual([])
  })

  it('is told by agenda and forecast in advance', () => {
    const log = papers('background.declared', { truthful: false }, before('admission.decided'))
    const { file } = replay(log, { mode: 'chronicle' })
    const blocked = agenda(file, { today: '2025-10-01' }).blocked.find(
      ({ act }) => act === 'admission.decided',
    )
    expect(blocked?.by.map(({ rule, judgedOn }) => [rule, judgedOn])).toEqual([
      ['background.self-declared', '2025-08-07'],
    ])
    const [step] = forecast(file, { today: '2025-10-01' })
    expect([step?.act, step?.from, step?.blockedBy.map(({ rule }) => rule)]).toEqual([
      'admission.decided',
      undefined,
      ['background.self-declared'],
    ])
  })
})

describe('every rule on the vote of the cell', () => {
  /** Breaches and notes of the meeting itself stay on the file for ever; the others are asked of the later act by themselves. */
  const onceOnly: Readonly<Record<string, string>> = {
    'applicant.population-noted': 'a note that bars nothing',
    'applicant.exceptions-told': 'a note of what is not told, told once',
    'readmission.full-procedure': 'guards the decision itself',
    'cell.conditions-rechecked': 'a breach of the cell committee, kept (Charter art. 4.3)',
    'cell.vote-form': 'a breach, kept; the result is established (guidance pt 5.1)',
    'cell.resolution-content': 'a breach, kept; the resolution is completed (guidance pt 3.6(b))',
    'probation.abroad-review': 'of recognition',
    'probation.helper-kept': 'of recognition',
    'organisation.cell-minimum': 'asked before there is a count; the count itself stands',
    'applicant.criminal-case': 'guards the decision and the ceremony itself',
    'annulment.known-defect': 'guards every later act itself',
    'applicant-move.helped': 'a breach of the places, kept (guidance pt 3.9(a))',
    'competence.remarks-from-elsewhere': 'a note: what is heard is heard before the cell considers',
  }

  it('says at which later act it must still stand, or why it need not', () => {
    const silent = nationalRules.filter(
      ({ id, guards, matters, stands }) =>
        guards.includes('cell.voted') &&
        (matters?.includes('admission') ?? true) &&
        // Who acts, which facts agree and what else is open is asked of each act itself.
        !/^(actor|agreement|facts|matters)[.]/.test(id) &&
        stands === undefined,
    )
    expect(silent.map(({ id }) => id).sort()).toEqual(Object.keys(onceOnly).sort())
  })

  it('that bars it bars the decision', () => {
    for (const { id, guards, stands, breaking, matters } of nationalRules)
      if (breaking === 'bar' && guards.includes('cell.voted') && matters?.includes('admission') && stands)
        expect([
          id,
          guards.includes('admission.decided') ||
            [stands].flat().some(({ at }) => at['admission.decided'] === 'bar'),
        ]).toEqual([id, true])
  })
})

describe('a lawful life', () => {
  it('stands at every step without a word', () => {
    const { file, refused } = replay(upTo('member-record.filed'))
    expect(refused).toEqual([])
    expect(file.findings).toEqual([])
  })
})
