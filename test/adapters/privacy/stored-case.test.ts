import { type Act, agenda, dataQuality, explain, forecast, nationalRulebook, replay, unproven } from 'ketnap'
import { type Mark, type MarkedFields, markedFields, markOfRule, redact, roles } from 'ketnap/privacy'
import { type Entry, memoryStore, projectionOf, type StoredCase } from 'ketnap/store'
import { population } from 'ketnap/testing'
import { describe, expect, it } from 'vitest'
import { actTypes } from '../../../src/casefile/acts/act-types.js'
import { acts, person, unit } from '../../support/journey.js'
import { patient } from '../../support/patient.js'

const today = '2026-12-10'

/** An act with a canary of its own in every field of these marks, whatever the field is for; no valid act. */
function canaryAct(type: string, marks: readonly Mark[], number: number): Act {
  return {
    type,
    on: '2025-09-01',
    id: `entry-${number}`,
    ...filled(type, markedFields(type) ?? {}, marks),
  } as never
}

function filled(path: string, fields: MarkedFields, marks: readonly Mark[]): object {
  const values = Object.entries(fields).map(([name, field]) => {
    const at = `${path}.${name}`
    const value = field.fields ? filled(at, field.fields, marks) : `canary ${at}`
    const isWanted = field.fields !== undefined || (field.mark !== undefined && marks.includes(field.mark))
    return isWanted ? [name, field.isList ? [value] : value] : []
  })
  return Object.fromEntries(values.filter(([name]) => name !== undefined))
}

const asStored = (all: readonly Act[]): StoredCase => ({
  case: 'case-1',
  revision: all.length,
  entries: all.map((act, index) => ({
    case: 'case-1',
    revision: index + 1,
    format: 1,
    text: JSON.stringify(act),
    act: act as Entry,
    hash: `hash over ${JSON.stringify(act)}`,
  })),
})

const canariesIn = (value: unknown) => [
  ...new Set([...JSON.stringify(value).matchAll(/canary [\w.-]+/g)].map(([found]) => found.slice(7))),
]

describe('a stored case of every act, with a canary in every field that says something of a person', () => {
  /** What an act cannot be without: these codes stay (docs/personal-data.md). */
  const kept = {
    statistician: [
      'verification.requested.subjects',
      'proceeding.opened.proceeding',
      'proceeding.closed.proceeding',
      'member.disciplined.form',
      'removal.opened.ground',
    ],
    organisationOfficer: [
      'proceeding.opened.proceeding',
      'proceeding.closed.proceeding',
      'member.disciplined.form',
      'removal.opened.ground',
    ],
  } as const
  const hidden = { statistician: ['personal', 'sensitive'], organisationOfficer: ['sensitive'] } as const

  it.each(['statistician', 'organisationOfficer'] as const)('shows the %s none of them', (role) => {
    const all = actTypes.map((type, index) => canaryAct(type, hidden[role], index + 1))
    const correction = {
      type: 'entry.corrected',
      on: '2025-09-02',
      id: 'correction',
      entry: 'entry-1',
      act: canaryAct('case.opened', hidden[role], 1),
    } as unknown as Act
    const stored = asStored([...all, correction])
    expect(canariesIn(stored).length).toBeGreaterThan(50)
    const shown = redact(stored, role)
    expect(canariesIn(shown).toSorted()).toEqual([...kept[role]].toSorted())
    expect(shown.entries.map(({ act }) => act.type)).toEqual(stored.entries.map(({ act }) => act.type))
    expect(redact(stored, 'cellSecretary')).toEqual(stored)
  })

  it('has no hash, no hash of the one before and no sealed part for a role that does not see every mark', () => {
    const entry = { ...asStored([acts[0] as Act]).entries[0], sealed: { iv: '00', data: '00' } }
    const link = { format: 1, case: 'case-1', revision: 2, previous: 'hash', act: acts[1], hash: 'hash' }
    const head = { case: 'case-1', revision: 2, hash: 'hash' }
    const [shown, chained, sameHead] = redact([entry, link, head], 'organisationOfficer')
    expect(Object.keys(shown as object)).toEqual(['case', 'revision', 'format', 'text', 'act'])
    expect(Object.keys(chained as object)).toEqual(['format', 'case', 'revision', 'act'])
    expect(sameHead).toEqual(head)
  })

  it('shows no text of an entry that it cannot read, and the clear part alone of one with a sealed part', () => {
    const [entry] = asStored([acts[0] as Act]).entries
    const later = { ...entry, format: 9, text: '{"bornOn":"1995-04-10"}' }
    expect(redact(later, 'statistician').text).toBe('')
    const text = JSON.stringify({ act: acts[0], sealed: { iv: '00', data: '0123' } })
    expect(redact({ ...entry, format: 2, text }, 'organisationOfficer')).toMatchObject({
      format: 1,
      text: expect.not.stringContaining('0123'),
    })
  })
})

describe('what a consent was given in', () => {
  it.each([
    ['religion', { organisationOfficer: false, statistician: false }],
    ['foreign-marriage', { organisationOfficer: false, statistician: false }],
    ['over-age', { organisationOfficer: true, statistician: false }],
    ['late-ceremony', { organisationOfficer: true, statistician: true }],
    ['readmission', { organisationOfficer: true, statistician: true }],
    ['population', { organisationOfficer: false, statistician: false }],
    ['member-file', { organisationOfficer: true, statistician: true }],
  ] as const)('is shown of “%s” by what it tells: %j', (matter, shownTo) => {
    const act: Act = { type: 'consent.given', on: '2025-09-01', matter, written: true }
    for (const [role, isShown] of Object.entries(shownTo) as ['statistician', boolean][])
      expect(redact(act, role)).toEqual(
        isShown ? act : { type: 'consent.given', on: '2025-09-01', written: true },
      )
  })
})

/** Words that the ids of rules, acts and codes are made of where they tell what a role may not see. */
const telling = /religi|foreign-(marriage|origin)|population|criminal|political-standard|denunciation/g

/** What is open: the types of acts, the codes that an act cannot be without, and what every applicant is verified on. */
const openCodes = /\\?"topics\\?":\{[^}]*\}|"(proceeding|ground|form|act|type)":"[\w.-]+"|"acts":\[[^\]]*\]/g

const rules = [...nationalRulebook().rules, ...nationalRulebook().clocks].map(({ id }) => id)

describe('whole cases by role', patient, () => {
  const special = {
    religion: { religion: 'recognised' },
    marriage: { foreignSpouse: true },
    origin: { foreignOrigin: 'hoa' },
    population: { populationBreach: { child: 3, bornOn: '2023-01-15' } },
    owner: { privateOwner: true },
    former: { former: { leftOn: '2019-03-01', exit: 'removed', reason: 'population' } },
  } as const
  const lives = [
    ...Object.values(special).map((more) => [
      { type: 'case.opened', on: '2025-07-01', case: 'case-1', unit, person: { ...person, ...more } } as Act,
      ...acts.slice(1),
    ]),
    ...[...population({ seed: 11, cases: 40, from: '2022-06-01', until: today })].map(({ log }) => log),
  ]

  it.each(['statistician', 'organisationOfficer'] as const)(
    'name to the %s no rule that tells',
    async (role) => {
      const hidden = rules.filter((id) => !(roles[role] as readonly Mark[]).includes(markOfRule(id)))
      const seen = new Set<string>()
      for (const log of lives) {
        const { file } = replay(log, { mode: 'chronicle' })
        const store = memoryStore()
        const entries = log.map((act, index) => ({ ...act, id: act.id ?? `e-${index}` }) as Entry)
        await store.append(file.caseId, { expected: 0, entries, projection: projectionOf(file, { today }) })
        const vote = log.find(({ type }) => type === 'cell.voted')
        const view = {
          stored: await store.load(file.caseId),
          listed: await store.list(),
          file,
          agenda: agenda(file, { today }),
          forecast: forecast(file, { today }),
          unproven: unproven(file),
          quality: dataQuality(file, { today }),
          explained:
            vote && explain(replay(log.slice(0, log.indexOf(vote)), { mode: 'chronicle' }).file, vote),
        }
        const before = JSON.stringify(view)
        for (const id of hidden) if (before.includes(`"${id}"`)) seen.add(id)
        const said = JSON.stringify(redact(view, role))
        expect(hidden.filter((id) => said.includes(`"${id}"`))).toEqual([])
        expect(said.replaceAll(openCodes, '').match(telling) ?? []).toEqual([])
      }
      expect([...seen]).toEqual(
        expect.arrayContaining([
          'applicant.religion-procedure',
          'applicant.foreign-marriage-procedure',
          'applicant.foreign-origin-procedure',
          'applicant.population-wait',
        ]),
      )
    },
  )
})
