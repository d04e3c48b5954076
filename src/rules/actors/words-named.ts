import type { PlainDay } from '../../calendar/plain-day.js'
import type { Inquiry } from '../../law/inquiry.js'
import { type PersonWord, personWords } from '../../regulations/actors/actor-word.js'
import { withoutGrassrootsNames } from '../../regulations/actors/names.js'
import type { ActorLaw } from './act-law.js'
import type { ActorPart } from './bodies-meant.js'
import { hasGrassrootsCommittee, type Situation } from './situation.js'

/**
 * What the texts name on a day; a committee that stands in for the grassroots committee only where there is none.
 * `undefined` where no text speaks of the day.
 */
export function wordsOf(
  { actors, standsIn }: ActorLaw,
  at: Situation,
  ask: Inquiry,
): readonly string[] | undefined {
  const words = namedBy(actors, at.on, ask)
  if (words === undefined) return undefined
  const isNeeded =
    standsIn === undefined || (hasGrassrootsCommittee(at, ask) === false && isAbove(at.on, ask))
  return isNeeded ? words : words.filter((word) => word !== standsIn)
}

/** From 2026-07-26 the commune committee is itself the grassroots committee, and nobody stands in for it. */
function isAbove(on: PlainDay, ask: Inquiry): boolean {
  const names = ask.law(withoutGrassrootsNames, on)
  return names === undefined || names.named?.includes('upperCommittee') === true
}

/** What sources name together on a day; `undefined` where none speaks of it. */
function namedBy(actors: ActorLaw['actors'], on: PlainDay, ask: Inquiry): readonly string[] | undefined {
  let words: readonly string[] | undefined
  for (const source of actors) {
    const named = ask.law(source, on)
    if (named === undefined) continue
    const list = typeof named === 'string' ? alone(named) : named
    words = words === undefined ? list : [...new Set([...words, ...list])]
  }
  return words
}

const lists = new Map<string, readonly string[]>()

/** A list of one word, made once. */
function alone(word: string): readonly string[] {
  const known = lists.get(word)
  if (known) return known
  const list = Object.freeze([word])
  lists.set(word, list)
  return list
}

/** Whether a word names a person, and no body. */
export const isPerson = (word: string): word is PersonWord =>
  (personWords as readonly string[]).includes(word)

/** The words that bodies fill. */
export const partsOf = (words: readonly string[]) =>
  words.filter((word): word is ActorPart => !isPerson(word))
