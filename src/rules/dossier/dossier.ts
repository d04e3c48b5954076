import type { PlainDay } from '../../calendar/plain-day.js'
import { mayBeAbout } from '../../casefile/acts/matter.js'
import { actsOf, type CaseFile, lastUpTo } from '../../casefile/case-file.js'
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
  const stated = actsOf(file, 'dossier.opened')
    .map((act) => act.on)
    .filter((day) => day >= since && day <= on)
    .sort()[0]
  if (stated !== undefined && ask.policy(dossierOpeningDate) === 'explicit-else-earliest') return stated
  const days = (type: 'introduction.made' | 'union.resolved' | 'opinions.consolidated', from: PlainDay) =>
    actsOf(file, type)
      .filter((act) => act.on >= from && act.on <= on && mayBeAbout(act, 'admission'))
      .map((act) => act.on)
  const isNew = days('introduction.made', since).length > 0 && days('opinions.consolidated', since).length > 0
  const from = isNew ? since : ''
  return [
    ...days('introduction.made', from),
    ...days('union.resolved', from),
    ...days('opinions.consolidated', from),
  ].sort()[0]
}

/** Day on which an earlier dossier ended, by a refusal or a withdrawal; empty where none did. */
function lastEnd(file: CaseFile, on: PlainDay): PlainDay | '' {
  const refused = lastUpTo(file, 'admission.refused', on)?.on ?? ''
  const withdrew = lastUpTo(file, 'applicant.withdrew', on)?.on ?? ''
  return refused > withdrew ? refused : withdrew
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
  check: ({ file, on, ask }) => {
    const opened = dossierOpenedOn(file, on, ask)
    if (opened === undefined) return undefined
    const months = ask.law(dossierValidity)
    const lastDay = ask.months(opened, months)
    const isFirst = on <= lastDay
    if (isFirst && lastUpTo(file, 'papers.renewed', on) === undefined)
      return countedFrom(opened, met({ openedOn: opened, lastDay, actual: on }))
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
