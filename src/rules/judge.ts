import type { Act } from '../casefile/act.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { AdmissionError } from '../errors.js'
import type { Alternative, Finding, Outcome } from '../law/finding.js'
import { Inquiry, type InquirySetting } from '../law/inquiry.js'
import { readingOf } from '../law/policy.js'
import { isNotCovered } from '../law/where-covered.js'
import { assumedLaw, policies } from '../regulations/policies.js'
import type { Answer, Rule } from './rule.js'

/** The source of a finding under national law. */
export const national = 'national'

/**
 * What one rule finds of one act; `undefined` where it does not apply. Where the answer consulted an open question,
 * the check is put again under each other reading, and those that answer otherwise are listed as alternatives.
 */
export function judge(rule: Rule, file: CaseFile, act: Act, setting: InquirySetting): Finding | undefined {
  if (rule.matter !== undefined && matterOf(act) !== rule.matter) return undefined
  const first = put(rule, file, act, setting)
  if (!first) return undefined
  const { outcome, answer, ask } = first
  return {
    rule: rule.id,
    source: rule.source ?? national,
    effect: rule.breaking,
    outcome,
    facts: answer.facts,
    citations: ask.citations,
    confidence: ask.confidence,
    cure: outcome === 'met' ? [] : (answer.cure ?? rule.cure),
    ...(answer.lawfulFrom !== undefined && outcome !== 'met' && { lawfulFrom: answer.lawfulFrom }),
    ...(ask.isProjected && { projected: true as const }),
    policies: ask.policies,
    alternatives: alternatives(rule, file, act, setting, first),
  }
}

interface Verdict {
  readonly outcome: Outcome
  readonly answer: Pick<Answer, 'facts' | 'cure' | 'lawfulFrom'>
  readonly ask: Inquiry
}

function put(rule: Rule, file: CaseFile, act: Act, setting: InquirySetting): Verdict | undefined {
  const ask = new Inquiry(setting, act.on, rule.provisions)
  try {
    const answer = rule.check({ file, act, on: act.on, ask })
    if (!answer) return undefined
    const isUndetermined =
      ask.confidence === 'assumed' && readingOf(assumedLaw, setting.readings) === 'undetermined'
    return { outcome: isUndetermined ? 'unknown' : answer.outcome, answer, ask }
  } catch (error) {
    if (!isNotCovered(error)) throw error
    return { outcome: 'unknown', answer: { facts: { uncovered: error.code, ...dayOf(error) } }, ask }
  }
}

function dayOf(error: AdmissionError): { day?: string } {
  return typeof error.facts.day === 'string' ? { day: error.facts.day } : {}
}

function alternatives(
  rule: Rule,
  file: CaseFile,
  act: Act,
  setting: InquirySetting,
  first: Verdict,
): Alternative[] {
  const found: Alternative[] = []
  for (const id of first.ask.policies) {
    const policy = policies.find((candidate) => candidate.id === id)
    if (!policy) continue
    const chosen = readingOf(policy, setting.readings)
    for (const reading of policy.readings) {
      if (reading === chosen) continue
      const other = put(rule, file, act, { ...setting, readings: { ...setting.readings, [id]: reading } })
      if (!other || !differs(other, first)) continue
      found.push({ policy: id, reading, outcome: other.outcome, facts: other.answer.facts })
    }
  }
  return found
}

function differs(a: Verdict, b: Verdict): boolean {
  return a.outcome !== b.outcome || a.answer.facts.lastDay !== b.answer.facts.lastDay
}

/** What an act of the common chain is about; `undefined` for every other act. */
export function matterOf(act: Act): 'admission' | 'recognition' | undefined {
  return 'matter' in act && (act.matter === 'admission' || act.matter === 'recognition')
    ? act.matter
    : undefined
}
