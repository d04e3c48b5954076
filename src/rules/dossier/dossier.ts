import { laterOf } from '../../calendar/order.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { mayBeAbout } from '../../casefile/acts/matter.js'
import { actsOf, type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import { admissionRefusedUpTo } from '../../casefile/refusal.js'
import type { Act, ActType } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { dossierRedoItems, dossierValidity } from '../../regulations/dossier/dossier.js'
import { dossierOpeningDate } from '../../regulations/policies.js'
import { countedFrom, holds, met, missing, rule } from '../engine/rule.js'
import { trueAtConsideration } from '../engine/stands.js'
import { membersRequiredLaw } from './introduction/standing.js'
import { redoneOn } from './redone.js'

/**
 * Day the dossier was drawn up: first stated, for only redone papers make it new, else the earliest of introduction paper,
 * union resolution and opinions. After a
 * refusal or a withdrawal a new dossier begins, once it has an introduction and opinions of its own.
 */
export function dossierOpenedOn(file: CaseFile, on: PlainDay, ask: Inquiry): PlainDay | undefined {
  const since = lastEnd(file, on)
  const stated = firstBetween(file, 'dossier.opened', since, on)
  if (stated !== undefined && ask.policy(dossierOpeningDate) === 'explicit-else-earliest') return stated
  const isNew =
    firstBetween(file, 'introduction.made', since, on) !== undefined &&
    firstBetween(file, 'opinions.consolidated', since, on) !== undefined
  const from = isNew ? since : ''
  let first: PlainDay | undefined
  for (const type of ['introduction.made', 'union.resolved', 'opinions.consolidated'] as const) {
    const day = firstBetween(file, type, from, on)
    if (day !== undefined && (first === undefined || day < first)) first = day
  }
  return first
}

/** The first day from one to another, both as given, on which an act of a type took place that may be about an admission. */
function firstBetween(
  file: CaseFile,
  type: ActType,
  from: PlainDay | '',
  to: PlainDay,
): PlainDay | undefined {
  let first: PlainDay | undefined
  for (const act of actsOf(file, type) as readonly Act[]) {
    const isEarlier = first === undefined || act.on < first
    if (isEarlier && act.on >= from && act.on <= to && mayBeAbout(act, 'admission')) first = act.on
  }
  return first
}

/** Day on which an earlier dossier ended, by a refusal or a withdrawal; empty where none did. */
function lastEnd(file: CaseFile, on: PlainDay): PlainDay | '' {
  const refused = admissionRefusedUpTo(file, on)?.on ?? ''
  const withdrew = lastUpTo(file, 'applicant.withdrew', on)?.on ?? ''
  return laterOf(refused, withdrew)
}

/**
 * No more than 12 months between the day the dossier was drawn up and the cell's consideration; past it the
 * introduction, the union resolution, the opinions and, if anything changed, the verification are redone, and the new
 * papers open a new window, whether they are told as renewed or made again (guidance pt 5.4(a)). Silence on changes is no word
 * that there are none: it bars where papers are told as renewed, and is remarked where they were made again.
 */
export const dossierFresh = rule({
  id: 'dossier.fresh',
  breaking: 'bar',
  actor: 'cellCommittee',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [dossierValidity, dossierRedoItems, ...membersRequiredLaw],
  cure: ['papers.renewed'],
  check: ({ file, on, ask, isMetUnheard }) => {
    const opened = dossierOpenedOn(file, on, ask)
    if (opened === undefined) return undefined
    const months = ask.law(dossierValidity)
    const lastDay = ask.months(opened, months)
    const isFirst = on <= lastDay
    if (isFirst && lastUpTo(file, 'papers.renewed', on) === undefined)
      return isMetUnheard ? met() : countedFrom(opened, met({ openedOn: opened, lastDay, actual: on }))
    const window = { openedOn: opened, lastDay }
    const serving = itemsToRedo(file, on, ask.law(dossierRedoItems)).map((item) => {
      const redone = redoneOn(file, item, on, window, ask)
      return { item, until: redone === undefined ? lastDay : ask.months(redone, months) }
    })
    const facts = { openedOn: opened, lastDay: earliest(serving), actual: on }
    if (isFirst) return countedFrom(opened, met(facts))
    const redo = serving.filter(({ until }) => until < on).map(({ item }) => item)
    if (
      redo.length === 0 &&
      isChangeUnsaid(file, on) &&
      redoneOn(file, 'verification', on, window, ask) === undefined
    ) {
      const unsaid = missing('evidence.backgroundChanged', facts)
      const isRenewed = lastUpTo(file, 'papers.renewed', on) !== undefined
      return countedFrom(opened, isRenewed ? unsaid : { ...unsaid, effect: 'note' })
    }
    return countedFrom(opened, holds(redo.length === 0, { ...facts, redo }))
  },
})

/** What a stale dossier redoes: the union resolution where there is one, the verification where anything changed. */
function itemsToRedo(file: CaseFile, on: PlainDay, items: readonly string[]): readonly string[] {
  const hasUnion = lastUpTo(file, 'union.resolved', on) !== undefined
  const hasChange = actsOf(file, 'papers.renewed').some(
    (act) => act.on <= on && act.backgroundChanged === true,
  )
  return items.flatMap((item) => {
    if (item === 'union-resolution') return hasUnion ? [item] : []
    if (item === 'verification-if-changed') return hasChange ? ['verification'] : []
    return [item]
  })
}

/** Whether nothing says if the background changed since: whether the verification is due is not known. */
function isChangeUnsaid(file: CaseFile, on: PlainDay): boolean {
  return actsOf(file, 'papers.renewed').every(
    ({ on: renewedOn, backgroundChanged }) => renewedOn > on || backgroundChanged === undefined,
  )
}

function earliest(serving: readonly { readonly until: PlainDay }[]): PlainDay {
  return serving.map(({ until }) => until).sort()[0] as PlainDay
}
