import { replay } from '../../src/index.js'
import { ordinaryRates, type SyntheticCase } from '../../src/testing.js'

/** The window of the tests: it holds every change of law from 24-QĐ/TW to 208-QĐ/TW. */
export const window = { from: '2022-06-01', until: '2026-11-01' }

/** Every side road as often as any other, so that a few lives show them all. */
export const evenRates = {
  admissions: 0.6,
  roads: Object.fromEntries(Object.keys(ordinaryRates.roads).map((id) => [id, 0.012])),
}

/** What the law objects to in a life replayed in `strict` mode: bars of refused acts, bars and breaches kept. */
export function objections({ log }: SyntheticCase): readonly string[] {
  const { file, refused } = replay(log)
  const barred = refused.flatMap(({ act, findings }) => findings.map(({ rule }) => `${act.type} ${rule}`))
  const kept = file.findings.filter(({ finding }) => finding.effect !== 'note')
  return [...barred, ...kept.map(({ finding }) => finding.rule)]
}
