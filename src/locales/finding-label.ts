import type { Finding } from '../law/finding.js'
import type { FindingMark, Texts } from './texts.js'

/** The mark of a finding. */
export function markOf({ applies, outcome, effect, alternatives }: Finding): FindingMark {
  if (applies === false) return 'inapplicable'
  if (outcome === 'met') return alternatives.length > 0 ? 'contested' : 'met'
  if (outcome === 'unknown') return 'undecided'
  if (outcome === 'missing') return effect === 'bar' ? 'missing-refused' : 'missing'
  if (effect === 'bar') return 'refused'
  return effect === 'breach' ? 'shortcoming' : 'note'
}

/** The mark of a finding in words. */
export function labelOf(finding: Finding, { marks }: Texts): string {
  return marks[markOf(finding)]
}
