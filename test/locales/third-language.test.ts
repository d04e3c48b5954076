import { describe, expect, it } from 'vitest'
import { agendaDocument } from '../../src/adapters/documents/agenda-document.js'
import { auditMarkdown } from '../../src/adapters/documents/audit-markdown.js'
import { comparisonMarkdown } from '../../src/adapters/documents/comparison-markdown.js'
import { toHtml } from '../../src/adapters/documents/html.js'
import { narrative } from '../../src/adapters/documents/narrative.js'
import type { NarrativeBlock } from '../../src/adapters/documents/narrative-block.js'
import { reportDocument } from '../../src/adapters/documents/report-document.js'
import type { Document } from '../../src/adapters/documents/table.js'
import { agendaFeed } from '../../src/adapters/ical/agenda-feed.js'
import { specialDaysOf } from '../../src/calendar/days-off-document.js'
import { vietnamDaysOff } from '../../src/calendar/vietnam-days-off.js'
import { AdmissionError } from '../../src/errors.js'
import { agenda as agendaOf, explain, type Finding, replay, rulebook } from '../../src/index.js'
import { cite } from '../../src/law/citation.js'
import { en } from '../../src/locales/en.js'
import { localeOf } from '../../src/locales.js'
import { audit, collect, compareLaws } from '../../src/register.js'
import { policies } from '../../src/regulations/policies.js'
import { clauses, provisions } from '../../src/regulations/provisions.js'
import { instruments } from '../../src/regulations/register.js'
import { agenda, reports } from '../adapters/documents/printed.js'
import { cases, year2025 } from '../register/audit/cases.js'
import { acts, upTo } from '../support/journey.js'
import { masked, unmasked } from './masked.js'
import { findingOf, samples } from './samples.js'

const third = localeOf(masked(en.texts))

/** What is said of everything in a list that holds words of no dictionary. */
const wordsOfNone = (said: readonly string[]) => said.filter((text) => unmasked(text).length > 0)

/** What a printed page says, the labels an app gives left out. */
const saidIn = ({ title, facts, head, groups, notes }: Document): readonly string[] => [
  title,
  ...facts.flat(),
  ...head,
  ...groups.flatMap((group) => [group.title, ...group.rows.flatMap(({ label, cells }) => [label, ...cells])]),
  ...notes.flatMap((note) => [note.title, ...note.items]),
]

const wordsOf = (block: NarrativeBlock) =>
  block.kind === 'fact' ? `${block.name} ${block.text}` : block.text

const noNames = { nameOf: () => '' }

describe('a third language', () => {
  it('is told apart by its dictionary', () => {
    expect(third.language).toBe('x-masked')
    expect(third.rule('applicant.citizen')).toBe(
      'Жжж жжжжжжжжж жж ж Жжжжжжжжжж жжжжжжж'.replaceAll('Ж', 'ж').replace('ж', 'Ж'),
    )
    expect(unmasked(third.finding(findingOf('actor.admission.decided', 'met', { actual: 'cell' })))).toEqual(
      [],
    )
    expect(
      unmasked(third.finding(findingOf('actor.admission.decided', 'met', { actual: 'office' }))),
    ).toEqual(['office'])
    expect(unmasked('жж 29-QĐ/TW, ж 3.2(a), c')).toEqual(['c'])
  })

  it('says every finding in its own words', () => {
    // Labels that an app gives are said as they are.
    const isLabel = (facts: Finding['facts']) =>
      ['body', 'cell', 'unit', 'decider', 'successor', 'above', 'leaveBy'].some((name) => name in facts)
    const rest = Object.entries(samples).flatMap(([rule, rows]) =>
      rows
        .filter(([, facts]) => !isLabel(facts))
        .map(([outcome, facts]) => third.explain(findingOf(rule, outcome, facts))),
    )
    expect(rest.length).toBeGreaterThan(500)
    expect(wordsOfNone(rest)).toEqual([])
  })

  it('says what a finding rests on', () => {
    const all = acts.slice(1).flatMap((act, at) => {
      const { file } = replay(acts.slice(0, at + 1), { mode: 'chronicle' })
      return explain(file, act).subjects.flatMap(({ findings }) => findings)
    })
    const alternatives = policies.flatMap(({ id, readings }) =>
      readings.map((reading) => ({
        policy: id,
        reading,
        outcome: 'broken' as const,
        facts: { lastDay: '2025-07-01' },
      })),
    )
    const most: Partial<Finding> = {
      cure: Object.keys(en.texts.cures),
      lawfulFrom: '2025-07-01',
      projected: true,
      confidence: 'assumed',
      alternatives,
    }
    expect(all.length).toBeGreaterThan(100)
    expect(wordsOfNone(all.map(third.explain))).toEqual([])
    expect(wordsOfNone([third.explain(findingOf('applicant.citizen', 'broken', {}, most))])).toEqual([])
  })

  it('says every provision, its values and clauses', () => {
    const said = provisions.flatMap(({ id, unit, governedBy, versions }) => [
      third.provision(id),
      third.unit(unit),
      third.governingDay(governedBy),
      ...versions.flatMap(({ value, instrument, point, confidence }) => [
        third.value(id, value),
        third.citation(cite(instrument, point, confidence)),
      ]),
    ])
    const cited = clauses.flatMap(({ id, versions }) => [
      third.provision(id),
      ...versions.map(({ instrument, point, confidence }) =>
        third.citation(cite(instrument, point, confidence)),
      ),
    ])
    expect(wordsOfNone([...said, ...cited, ...instruments.map(third.instrument)])).toEqual([])
  })

  it('says every fault', () => {
    const codes = Object.keys(en.texts.errors) as AdmissionError['code'][]
    const facts = {
      day: '2025-07-01',
      from: '2025-07-01',
      until: '2025-07-01',
      found: 1,
      expected: 1,
      revision: 1,
      format: 1,
      known: 1,
      longest: 1,
      most: 1,
      rows: 1,
      first: 1,
      row: 1,
      other: 1,
    }
    const labels = {
      value: '-',
      provision: '-',
      policy: '-',
      reading: '-',
      readings: [],
      rule: '-',
      option: '-',
      call: '-',
      given: '-',
      argument: '-',
      extension: '-',
      entry: '-',
      type: '-',
      field: '-',
      job: '-',
      algorithm: '-',
      curve: '-',
      case: '-',
      step: '-',
      before: '-',
    }
    expect(
      wordsOfNone(codes.map((code) => third.error(new AdmissionError(code, { ...labels, ...facts })))),
    ).toEqual([])
    const refused = findingOf('applicant.citizen', 'broken', { actual: 'other' })
    expect(
      wordsOfNone([
        third.error(
          new AdmissionError('act.refused', { act: 'cell.voted', on: '2025-07-01', findings: [refused] }),
        ),
      ]),
    ).toEqual([])
  })

  it('names every day off', () => {
    expect(wordsOfNone(vietnamDaysOff.flatMap(specialDaysOf).map(third.dayOff))).toEqual([])
  })

  it('prints reports and agendas', () => {
    const pages = [
      ...reports.map((report) => reportDocument(report, third, noNames)),
      agendaDocument(agenda, third, noNames),
    ]
    expect(wordsOfNone(pages.flatMap(saidIn))).toEqual([])
    expect(toHtml(reports[0]!, third)).toContain('<html lang="x-masked">')
  })

  it('prints audits and comparisons', () => {
    const files = cases(5, () => [
      { type: 'introduction.made', on: '2025-09-01', introducer: { id: '7', official: true } },
      { type: 'cell.voted', on: '2025-09-15', matter: 'admission' },
    ])
    const report = collect(audit({ ...year2025, samples: 0 }), files)
    expect(report.findings.length).toBeGreaterThan(1)
    // The labels of cases and cells are the app’s.
    const isLabel = (word: string) => ['case', 'cell'].includes(word)
    expect(unmasked(auditMarkdown(report, third)).filter((word) => !isLabel(word))).toEqual([])
    const sameDay = rulebook({ policies: { firstCountedDay: 'same-day' } })
    const compared = collect(
      compareLaws({ today: '2025-09-30', before: {}, after: { rulebook: sameDay }, forecast: true }),
      [replay(upTo('dossier.submitted', 'admission')).file],
    )
    expect(compared.cases.length).toBe(1)
    expect(unmasked(comparisonMarkdown(compared, third)).filter((word) => !isLabel(word))).toEqual([])
  })

  it('tells a case in sentences', () => {
    const { file } = replay(acts)
    const { title, asOf, parts } = narrative(file, third, { today: '2027-01-10', ...noNames })
    const said = [title, asOf, ...parts.flatMap(({ heading, blocks }) => [heading, ...blocks.map(wordsOf)])]
    expect(said.length).toBeGreaterThan(30)
    expect(wordsOfNone(said)).toEqual([])
  })

  it('gives out a feed', () => {
    const { file } = replay(upTo('ceremony.held'))
    const duties = agendaOf(file, { today: '2027-01-10' }).duties.map((duty) => ({ case: '7', duty }))
    const { events, ical } = agendaFeed(duties, { today: '2027-01-10', locale: third })
    expect(events.length).toBeGreaterThan(1)
    expect(wordsOfNone(events.flatMap(({ summary, description }) => [summary, description]))).toEqual([])
    expect(ical).toContain('NAME:жжжжжжжжж жж жжжжжжжжж жж жжж жжжжж')
  })
})
