import type { KeptFinding } from '../casefile/case-file.js'
import type { ActType } from '../casefile/shapes.js'
import type { Finding } from '../law/finding.js'

/** What a late entry, a correction or a strike changes in an act recorded before: findings kept anew, and no longer. */
export interface ChangedAct {
  /** Place in the log, from 1, of the entry the act came in by. */
  readonly revision: number
  readonly act: ActType
  readonly came: readonly Finding[]
  readonly went: readonly Finding[]
}

/** What differs between the findings kept before and after, by the act they are of; those of one place are left out. */
export function changesBetween(
  before: readonly KeptFinding[],
  after: readonly KeptFinding[],
  except: number,
): readonly ChangedAct[] {
  const changed = new Map<number, { act: ActType; came: Finding[]; went: Finding[] }>()
  const note = (kept: KeptFinding, side: 'came' | 'went') => {
    const entry = changed.get(kept.revision) ?? { act: kept.act, came: [], went: [] }
    entry[side].push(kept.finding)
    changed.set(kept.revision, entry)
  }
  const had = new Set(before.map(contentOf))
  const has = new Set(after.map(contentOf))
  for (const kept of after) if (kept.revision !== except && !had.has(contentOf(kept))) note(kept, 'came')
  for (const kept of before) if (kept.revision !== except && !has.has(contentOf(kept))) note(kept, 'went')
  return [...changed].sort(([a], [b]) => a - b).map(([revision, entry]) => ({ revision, ...entry }))
}

/** What tells a kept finding from another, as a key. */
function contentOf({ revision, finding: { rule, outcome, facts } }: KeptFinding): string {
  return JSON.stringify([revision, rule, outcome, facts])
}
