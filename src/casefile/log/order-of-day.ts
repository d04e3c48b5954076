import { actTypes } from '../acts/act-types.js'
import { matterOf } from '../acts/matter.js'
import type { Act, ActType, Matter } from '../shapes.js'
import { roundsOf } from './rounds.js'

const places = new Map(actTypes.map((type, place) => [type, place]))

const placeOf = (type: ActType) => places.get(type) as number

/**
 * Acts that one matter has in common with others, and the act they follow where they are about it: the vote on recognition
 * comes after the papers of the recognition, not where the vote on admission stands.
 */
const follows: {
  readonly [M in Matter]: { readonly [T in ActType]?: ActType } & { readonly others?: ActType }
} = {
  admission: { 'dossier.returned': 'dossier.submitted' },
  recognition: {
    'class.entered': 'member-record.filed',
    'certificate.issued': 'member-record.filed',
    'result.notified': 'recognition.refused',
    others: 'remarks.made',
  },
  removal: { 'result.notified': 'member.expelled', others: 'self-criticism.answered' },
  expulsion: { 'result.notified': 'member.expelled', others: 'self-criticism.answered' },
  resignation: { 'result.notified': 'exit.refused', others: 'resignation.requested' },
}

/** Acts of the common chain, which every matter goes through. */
const isCommon = (act: Act): boolean => 'matter' in act || 'course' in act || act.type === 'dossier.returned'

/** Place of an act in the order of one day: that of its type, or after the act it follows in its matter. */
function slotOf(act: Act): number {
  const own = placeOf(act.type)
  const matter: Matter | undefined = matterOf(act)
  if (matter === undefined || !isCommon(act)) return own
  const after = follows[matter][act.type] ?? follows[matter].others
  return after === undefined || act.type === 'exit.refused' ? own : placeOf(after) + (own + 1) / 1000
}

/** The last act of each stretch of a day: a second round of a matter comes after the whole of the first. */
const stretches: readonly ActType[] = [
  'ceremony.held',
  'card.handed-over',
  'dossier.returned',
  'member.expelled',
  'exit.refused',
]

const ends = stretches.map((type) => placeOf(type) + 1)

const stretchOf = (slot: number): number => {
  const found = ends.findIndex((end) => slot < end)
  return found < 0 ? ends.length : found
}

/**
 * The acts of one day in the order of the procedure, each matter after its own papers; acts of one place stay in the order
 * they are given in. Where a body votes again on a day, what belongs to the first vote comes before the second.
 */
export function inOrderOfDay<T extends { readonly act: Act }>(entries: readonly T[]): readonly T[] {
  const rounds = roundsOf(entries.map(({ act }) => act))
  const placed = entries.map(({ act }, index) => ({ index, ...placeInDay(act, rounds.get(act)) }))
  const isInOrder = placed.every((one, at) => at === 0 || inOrderOfPlaces(placed[at - 1] as Place, one) <= 0)
  return isInOrder ? entries : placed.sort(inOrderOfPlaces).map(({ index }) => entries[index] as T)
}

/**
 * Where an act comes among those from one index to another, which are the acts of its day in order, given after them all;
 * `undefined` where a body votes again on the day, so that all of them are put in order anew. `votes` are those of the day.
 */
export function rankAmong(
  ordered: readonly { readonly act: Act }[],
  start: number,
  end: number,
  act: Act,
  votes: readonly Act[],
): number | undefined {
  if (roundsOf([...votes, act]).size > 0) return undefined
  const place = placeInDay(act)
  let at = end
  while (
    at > start &&
    inOrderOfPlaces(placeInDay((ordered[at - 1] as (typeof ordered)[number]).act), place) > 0
  )
    at -= 1
  return at
}

/** Where an act stands in the order of its day. */
interface Place {
  readonly stretch: number
  readonly round: number
  readonly slot: number
}

function placeInDay(act: Act, round = 0): Place {
  const slot = slotOf(act)
  return { stretch: stretchOf(slot), round, slot }
}

function inOrderOfPlaces(a: Place, b: Place): number {
  return a.stretch - b.stretch || a.round - b.round || a.slot - b.slot
}
