import { matterOf } from '../acts/matter.js'
import type { Act, ActOf, Matter } from '../shapes.js'

type Vote = ActOf<'cell.voted'> | ActOf<'grassroots.voted'>

/** Whether a body votes in an act: the cell, or the grassroots committee. */
export const isVote = (act: Act): act is Vote => act.type === 'cell.voted' || act.type === 'grassroots.voted'

const none: ReadonlyMap<Act, number> = new Map()

/**
 * The round each act of one day belongs to, where the cell or the grassroots committee votes again on a matter that day: a
 * vote that fell short with its report and its answer, then the next vote. A matter that is voted on once has none, unless the
 * committee fell short.
 */
export function roundsOf(acts: readonly Act[]): ReadonlyMap<Act, number> {
  const votes = acts.filter(isVote)
  const needed = votes.filter(
    (vote, index) =>
      votes.findIndex((one) => one.type === vote.type && one.matter === vote.matter) < index ||
      (vote.type === 'grassroots.voted' && vote.outcome === 'not-proposed'),
  )
  if (needed.length === 0) return none
  const rounds = new Map<Act, number>()
  for (const matter of new Set(needed.map((vote) => vote.matter))) roundsOfMatter(acts, matter, rounds)
  return rounds
}

function roundsOfMatter(acts: readonly Act[], matter: Matter, rounds: Map<Act, number>): void {
  const left = acts.filter((act) => matterOf(act) === matter)
  let round = 0
  const take = <T extends Act['type']>(type: T): ActOf<T> | undefined => {
    const at = left.findIndex((act) => act.type === type)
    const [taken] = at < 0 ? [] : left.splice(at, 1)
    if (taken) rounds.set(taken, round)
    return taken as ActOf<T> | undefined
  }
  const has = (type: Act['type']) => left.some((act) => act.type === type)
  let body: Vote['type'] = has('cell.voted') ? 'cell.voted' : 'grassroots.voted'
  for (let vote: Vote | undefined = take(body); vote; vote = take(body)) {
    const isShort = vote.outcome === 'not-proposed'
    // The report of a committee's shortfall comes after the vote of the committee, not after that of the cell.
    if (isShort && body === 'grassroots.voted') round += 1
    if (isShort) take('shortfall.reported')
    const answer = isShort ? take('shortfall.answered')?.answer : undefined
    const goesOn = body === 'cell.voted' && (!isShort || answer === 'consider') && has('grassroots.voted')
    const goesBack = has('cell.voted') && (!isShort || answer === 'return' || !has('grassroots.voted'))
    if (goesOn) {
      body = 'grassroots.voted'
      continue
    }
    if (!has('cell.voted') && !has('grassroots.voted')) break
    take('dossier.returned')
    round += 1
    if (goesBack) body = 'cell.voted'
    else if (!has(body)) body = body === 'cell.voted' ? 'grassroots.voted' : 'cell.voted'
  }
  // What no vote of the day claims goes on from the last of them.
  for (const act of left) if (afterTheVote.includes(act.type)) rounds.set(act, round)
}

/** What follows a vote; papers that gather before it are of the first round, whatever the number of votes. */
const afterTheVote: readonly Act['type'][] = [
  'cell.voted',
  'shortfall.reported',
  'shortfall.answered',
  'section.appraised',
  'grassroots.voted',
  'dossier.submitted',
  'dossier.returned',
  'extension.granted',
  'admission.decided',
  'admission.refused',
  'recognition.decided',
  'recognition.refused',
  'result.notified',
  'recognition.announced',
  'card.handed-over',
  'decision.received',
  'ceremony.held',
  'member.removed',
  'member.expelled',
  'member.resigned',
  'exit.refused',
]
