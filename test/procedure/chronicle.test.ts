import { describe, expect, it } from 'vitest'
import { type Act, propose, record, replay, rulebook, standingOf, unproven } from '../../src/index.js'
import { acts, the, unit } from '../support/journey.js'

const opened: Act = {
  type: 'case.opened',
  on: '2026-11-08',
  case: 'case-2',
  person: { bornOn: '1995-04-10' },
  unit,
}

/** What the office finds in its cupboard of a member admitted the year before. */
const record2025: readonly Act[] = [
  opened,
  the('cell.voted', 'admission'),
  the('admission.decided'),
  the('ceremony.held'),
]

describe('a case opened in mid-life from the record of an office', () => {
  const { file, refused } = replay(record2025, { mode: 'chronicle' })

  it('stands where its record shows it to be, with every act and its findings', () => {
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('probationary')
    expect(file.log).toEqual(record2025)
    const told = file.findings.filter(({ finding }) => finding.judgedOn === undefined)
    expect(told.map(({ finding }) => finding.rule)).toEqual(unproven(file).map(({ finding }) => finding.rule))
  })

  it('tells at the decision again what was not so at the vote', () => {
    const again = file.findings.filter(({ finding }) => finding.judgedOn !== undefined)
    expect(again.map(({ act, finding }) => [act, finding.rule, finding.judgedOn])).toEqual([
      ['admission.decided', 'awareness-certificate.held', '2025-09-15'],
      ['admission.decided', 'applicant.education-level', '2025-09-15'],
      ['admission.decided', 'background.certified-after-verification', '2025-09-15'],
      ['admission.decided', 'introduction.trade-union-route', '2025-09-15'],
      ['admission.decided', 'opinions.gathered', '2025-09-15'],
      ['admission.decided', 'cell.dossier-complete', '2025-09-15'],
      ['ceremony.held', 'cell.dossier-complete', '2025-09-15'],
    ])
  })

  it('lists what is unproven, each with the act and what it rests on', () => {
    expect(unproven(file).map(({ finding, ...rest }) => [...Object.values(rest), finding.rule])).toEqual([
      [
        2,
        'cell.voted',
        '2025-09-15',
        'order',
        ['sympathiser.listed', 'procedure.authorised'],
        'procedure.out-of-order',
      ],
      [2, 'cell.voted', '2025-09-15', 'fact', ['certificate.awareness'], 'awareness-certificate.held'],
      [2, 'cell.voted', '2025-09-15', 'fact', ['person.citizenship'], 'applicant.citizen'],
      [
        2,
        'cell.voted',
        '2025-09-15',
        'fact',
        ['politicalStandard.conclusion'],
        'applicant.political-standard',
      ],
      [
        2,
        'cell.voted',
        '2025-09-15',
        'fact',
        ['religion', 'foreign-spouse', 'foreign-origin', 'former-member', 'private-owner'],
        'applicant.exceptions-told',
      ],
      [2, 'cell.voted', '2025-09-15', 'fact', ['person.education'], 'applicant.education-level'],
      [
        2,
        'cell.voted',
        '2025-09-15',
        'fact',
        ['background.certified'],
        'background.certified-after-verification',
      ],
      [2, 'cell.voted', '2025-09-15', 'fact', ['person.tradeUnionMember'], 'introduction.trade-union-route'],
      [2, 'cell.voted', '2025-09-15', 'fact', ['opinions.consolidated'], 'opinions.gathered'],
      [
        2,
        'cell.voted',
        '2025-09-15',
        'fact',
        [
          'doc.awareness-certificate',
          'doc.application',
          'doc.background-declaration',
          'doc.introduction-paper',
          'doc.consolidated-opinions',
        ],
        'cell.dossier-complete',
      ],
      [3, 'admission.decided', '2025-10-20', 'fact', ['person.citizenship'], 'applicant.citizen'],
      [
        3,
        'admission.decided',
        '2025-10-20',
        'fact',
        ['politicalStandard.conclusion'],
        'applicant.political-standard',
      ],
      [3, 'admission.decided', '2025-10-20', 'fact', ['dossier.submitted'], 'dossier.sent'],
      [3, 'admission.decided', '2025-10-20', 'fact', ['grassroots.voted'], 'grassroots.resolution-present'],
      [4, 'ceremony.held', '2025-11-07', 'fact', ['decision.received'], 'ceremony.on-time'],
    ])
  })

  it('bars a later act only where it rests on something unproven', () => {
    const rest = acts.slice(acts.indexOf(the('member-record.filed')))
    const first = rest.filter(({ type }) => type !== 'certificate.issued')
    let one = file
    const barred: unknown[] = []
    for (const act of first) {
      const { admissible, findings } = propose(one, act)
      if (!admissible) barred.push([act.type, findings.map(({ rule }) => rule)])
      one = record(one, act, { mode: admissible ? 'strict' : 'chronicle' })
    }
    expect(barred).toEqual([
      ['cell.voted', ['new-member-class.certificate-held']],
      ['recognition.decided', ['new-member-class.certificate-held']],
    ])
    expect(standingOf(one)).toBe('official')
    const proven = rest.reduce((before, act) => record(before, act), file)
    expect(standingOf(proven)).toBe('official')
    expect(unproven(proven)).toEqual(unproven(file))
  })

  it('is made good by late entries', () => {
    const missing = acts
      .slice(1, acts.indexOf(the('ceremony.held')))
      .filter((act) => !record2025.includes(act))
    const known: Act = {
      type: 'particulars.changed',
      on: '2025-07-02',
      person: {
        citizenship: 'vietnamese',
        education: 'upper-secondary',
        tradeUnionMember: true,
        youthAge: false,
        religion: 'none',
        foreignSpouse: false,
        foreignOrigin: 'none',
        formerMember: false,
        privateOwner: false,
      },
    }
    const good = [known, ...missing].reduce((one, act) => record(one, act, { mode: 'chronicle' }), file)
    expect(unproven(good)).toEqual([])
    expect(good.findings).toEqual([])
  })

  it('says where no source states the law of a day', () => {
    const old = replay(
      [
        { ...opened, on: '2010-02-01' },
        { type: 'sympathiser.listed', on: '2010-03-01' },
      ],
      {
        mode: 'chronicle',
      },
    ).file
    expect(unproven(old)[0]).toMatchObject({
      act: 'sympathiser.listed',
      lack: 'law',
      restsOn: ['law.not-covered'],
    })
    const doubtful = replay(
      acts.slice(0, 17).map((act) => ({ ...act, on: act.on.replace('2025', '2026') })),
      {
        mode: 'chronicle',
        rulebook: rulebook({ policies: { assumedLaw: 'undetermined' } }),
      },
    ).file
    const doubts = unproven(doubtful).filter(({ lack }) => lack === 'law')
    expect(doubts.flatMap(({ restsOn }) => restsOn)).toContain('R2026B')
  })

  it('keeps its state at an act that no step forward leads to', () => {
    const strange = record(file, { ...the('application.made'), on: '2026-11-09' }, { mode: 'chronicle' })
    expect(strange.configuration).toBe(file.configuration)
    expect(unproven(strange).find(({ revision }) => revision === 5)).toMatchObject({
      act: 'application.made',
      lack: 'order',
      restsOn: [],
    })
  })
})
