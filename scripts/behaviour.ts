import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import {
  type Act,
  type ActAbout,
  AdmissionError,
  addDays,
  agenda,
  type CaseFile,
  type Citation,
  clauses,
  dates,
  explain,
  type Finding,
  forecast,
  instruments,
  lawOn,
  provisions,
  replay,
  standingOf,
  stateOf,
} from 'ketnap'
import { ordinaryRates, population, rulesOfDefects } from 'ketnap/testing'
import { livesAfterTheCeremony } from '../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../examples/lives/before-the-ceremony.js'
import type { Life } from '../examples/lives/life.js'

// What the library answers, line by line, to be compared before and after a change that should change nothing:
// every provision on every day at which an instrument changes and the day before; the lives of `examples/lives`; and a
// population of 2016 to 2027 with side roads and defects. Findings stand by rule, for their order is no answer. `npm run behaviour -- FILE [cases]`, then compare two
// files with `npm run behaviour:diff -- BEFORE AFTER`.

const [file = 'behaviour.ndjson', cases = '20000'] = process.argv.slice(2)
const out = createWriteStream(file)
const line = (key: string, value: object) => out.write(`${JSON.stringify({ key, ...value })}\n`)

const clause = ({ instrument, point, confidence }: Citation) => `${instrument} ${point} ${confidence}`
const lifted = (finding: Finding) => ({
  rule: finding.rule,
  says: [finding.effect, finding.outcome, finding.facts, finding.cure, finding.lawfulFrom, finding.policies],
  alternatives: finding.alternatives,
  confidence: finding.confidence,
  cites: finding.citations.map(clause),
})
const byRule = <T extends { readonly rule: string }>(found: readonly T[]) =>
  [...found].sort((a, b) => (a.rule < b.rule ? -1 : Number(a.rule > b.rule)))
const digest = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64').slice(0, 16)

/** The days at which the law changes, and the day before each. */
function daysOfChange(): readonly string[] {
  const changes = instruments.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])])
  return [...new Set(changes.flatMap((day) => [addDays(day, -1), day]))]
    .filter((d) => d >= '2016-07-25')
    .sort()
}

function theLaw(): void {
  for (const day of daysOfChange())
    for (const { id } of [...provisions, ...clauses]) {
      const law = lawOn(day)
      const found = [...law.provisions, ...law.clauses].find((one) => one.provision === id)
      line(`law ${id} ${day}`, {
        value: found && 'value' in found ? found.value : undefined,
        grade: found?.confidence,
        cites: found?.citations.map(clause),
      })
    }
}

/** An act with what it is about. */
const codeOf = ({ act, matter, course }: ActAbout) => [act, matter ?? course].filter(Boolean).join(':')

/** What stands of a file on a day: duties, agenda and forecast. */
function ahead(of: CaseFile, today: string): object {
  try {
    const { duties, blocked, possible } = agenda(of, { today })
    return {
      duties: byRule(duties).map(({ rule, dueOn, isOverdue, acts, key }) => [
        rule,
        dueOn,
        isOverdue,
        acts.map(codeOf),
        key,
      ]),
      possible: possible.map(codeOf),
      blocked: blocked.map(({ by, ...about }) => [codeOf(about), byRule(by).map(({ rule }) => rule)]),
      forecast: forecast(of, { today }).map(({ act, matter, from, dueOn, blockedBy }) => [
        act,
        matter,
        from,
        dueOn,
        byRule(blockedBy).map(({ rule }) => rule),
      ]),
    }
  } catch (error) {
    if (!(error instanceof AdmissionError)) throw error
    return { fault: error.code, ...error.facts }
  }
}

function theCase(key: string, log: readonly Act[], today: string, isSampled: boolean): void {
  let made: ReturnType<typeof replay>
  try {
    made = replay(log)
  } catch (error) {
    if (!(error instanceof AdmissionError)) throw error
    line(key, { fault: error.code })
    return
  }
  const { file, refused } = made
  line(key, {
    standing: standingOf(file),
    state: stateOf(file),
    dates: dates(file),
    kept: byRule(file.findings.map(({ revision, act, finding }) => ({ revision, act, ...lifted(finding) }))),
    refused: refused.map((one) => [one.act.type, byRule(one.findings.map(lifted))]),
    ahead: isSampled ? ahead(file, today) : undefined,
    explained: isSampled ? explained(log) : undefined,
  })
}

/** Every finding of every act, met ones included, shortened. */
function explained(log: readonly Act[]): readonly unknown[] {
  return log.slice(1).map((act, at) => {
    const before = replay(log.slice(0, at + 1), { mode: 'chronicle' }).file
    try {
      const findings = byRule(explain(before, act).subjects.flatMap((one) => one.findings.map(lifted)))
      return [act.type, findings.map(({ rule, says }) => `${rule} ${digest(says)}`), digest(findings)]
    } catch (error) {
      if (!(error instanceof AdmissionError)) throw error
      return [act.type, error.code]
    }
  })
}

theLaw()
const lives: readonly Life[] = [...livesBeforeTheCeremony, ...livesAfterTheCeremony]
for (const [at, life] of lives.entries()) theCase(`life ${at + 1}`, life.acts, life.today, true)
const roads = Object.fromEntries(Object.keys(ordinaryRates.roads).map((id) => [id, 0.025]))
const defects = Object.fromEntries(Object.keys(rulesOfDefects).map((id) => [id, 0.02]))
const window = { from: '2016-08-01', until: '2027-11-01' }
for (const { index, log } of population({
  seed: 9,
  cases: Number(cases),
  ...window,
  rates: { admissions: 0.12, roads, defects },
}))
  theCase(`case ${index}`, log, '2027-11-01', index % 40 === 0)
out.end()
