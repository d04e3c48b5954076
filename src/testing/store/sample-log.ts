import type {
  Appended,
  AppendRequest,
  CaseStore,
  Entry,
  Projection,
} from '../../adapters/store/case-store.js'

/** A log of few acts, synthetic; every entry has an id. */
export const opening = (caseId: string): Entry => ({
  type: 'case.opened',
  on: '2025-07-01',
  id: `${caseId}-opened`,
  case: caseId,
  unit: { cell: 'cell-1', cellKind: 'cell-under-grassroots' },
})

/** A further entry, told from others by its number. */
export const further = (number: number): Entry => ({
  type: 'particulars.changed',
  on: '2025-07-02',
  id: `entry-${number}`,
  person: { education: 'upper-secondary' },
  document: { number: `${number}-CV/ĐU` },
})

/** What a case is listed by after a revision; nothing but what is named. */
export const listedAt = (
  revision: number,
  { bodies = [], dueOn = [] }: Partial<Projection> = {},
): Projection => ({
  revision,
  standing: 'candidate',
  bodies,
  dueOn,
})

/** A request that adds the entries after a revision. */
export const after = (
  expected: number,
  entries: AppendRequest['entries'],
  listed: Partial<Projection> = {},
): AppendRequest => ({
  expected,
  entries,
  recordedAt: '2025-07-03T08:00:00+07:00',
  projection: listedAt(expected + entries.length, listed),
})

/** Opens a case, with what it is listed by. */
export function open(store: CaseStore, caseId: string, listed: Partial<Projection> = {}): Promise<Appended> {
  return store.append(caseId, after(0, [opening(caseId)], listed))
}

/** Ids of a stored log with their revisions, `2 entry-1`. */
export async function placesOf(store: CaseStore, caseId: string): Promise<readonly string[]> {
  const { entries } = await store.load(caseId)
  return entries.map(({ revision, act }) => `${revision} ${act.id}`)
}
