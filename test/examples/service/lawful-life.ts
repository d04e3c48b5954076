import type { Act } from 'ketnap'
import { acts } from '../../support/journey.js'
import { ask, type Reply, type Served } from './served.js'

const ofCommittee = ['opinions.consolidated', 'recognition.announced']
const ofGrassroots = [
  'procedure.authorised',
  'background.sealed',
  'verification.requested',
  'background.certified',
  'grassroots.voted',
  'dossier.submitted',
]

/** The account that records an act of the journey: the body the act names, or else the one that keeps its paper. */
function accountFor({ type, by }: Act): string {
  if (by?.kind === 'communePoliticalCentre') return 'trung-tam-chinh-tri'
  if (by?.kind === 'tradeUnionExecutive') return 'cong-doan-co-so'
  if (by?.kind === 'communeStandingCommittee') return 'ban-thuong-vu-dang-uy-xa'
  if (by?.kind === 'grassrootsStandingCommittee') return 'ban-thuong-vu-dang-uy-co-so'
  if (ofGrassroots.includes(type)) return 'dang-uy-co-so'
  return ofCommittee.includes(type) ? 'chi-uy-1' : 'chi-bo-1'
}

/** An act of the journey as its body sends it: the cell is one of the accounts, and the body is left to the service. */
export function sent(act: Act, caseId: string): { as: string; act: Act } {
  const { by: _, ...bare } = act
  const opened = act.type === 'case.opened' ? { case: caseId, unit: { ...act.unit, cell: 'chi-bo-1' } } : {}
  return { as: accountFor(act), act: { ...bare, ...opened } as Act }
}

/** Sends acts of the journey in order, each by the body it belongs to; the reply to each. */
export async function live(
  service: Served,
  caseId: string,
  journey: readonly Act[] = acts,
): Promise<Reply[]> {
  const replies: Reply[] = []
  for (const one of journey) {
    const { as, act } = sent(one, caseId)
    const path = act.type === 'case.opened' ? '/cases' : `/cases/${caseId}/acts`
    const headers = { 'If-Match': `"${replies.length}"` }
    replies.push(await ask(service, path, { as, body: act, headers }))
  }
  return replies
}
