import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  introductionMembersDefault,
  introductionMembersWithUnion,
} from '../../../regulations/dossier/introduction.js'
import { routeLaw, routeOf } from './route.js'

export type Introduction = ActOf<'introduction.made'>

/** The introductions that stand on a day: the latest of each introducer, those lost since left out. */
export function standingIntroductions(file: CaseFile, day: PlainDay): readonly Introduction[] {
  const latest = new Map<string, Introduction>()
  for (const made of actsOf(file, 'introduction.made'))
    if (made.on <= day) latest.set(made.introducer.id, made)
  return [...latest.values()].filter(
    (made) =>
      !actsOf(file, 'introducer.lost').some(
        (lost) => lost.introducer === made.introducer.id && lost.on <= day && lost.on >= made.on,
      ),
  )
}

/** How many members have to introduce beside a union, or without one; `undefined` where the file does not say enough. */
export function membersRequired(file: CaseFile, on: PlainDay, ask: Inquiry): number | undefined {
  const route = routeOf(file, on, ask)
  if (route === 'unknown') return undefined
  const isWithUnion = route === 'youth-union' || route === 'trade-union'
  return ask.law(isWithUnion ? introductionMembersWithUnion : introductionMembersDefault)
}

/** What has to be asked to know how many members are required. */
export const membersRequiredLaw = [introductionMembersDefault, introductionMembersWithUnion, ...routeLaw]

/** Whether so many members who introduce are as many as the law asks for; never where the file does not tell how many. */
export function isEnough(count: number, file: CaseFile, on: PlainDay, ask: Inquiry): boolean {
  const required = membersRequired(file, on, ask)
  return required !== undefined && count >= required
}
