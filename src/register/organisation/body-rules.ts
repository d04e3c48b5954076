import { actTypes } from '../../casefile/acts/act-types.js'
import type { Act, ActType, Body } from '../../casefile/shapes.js'
import { structureLevels } from '../../regulations/organisation/organisation.js'
import { broken, holds, met, type Rule, rule } from '../../rules/engine/rule.js'
import { abroadLengths } from '../../rules/transfer/member-place.js'
import { isOfStructure, mayActAs } from './capacities.js'
import { isOfPeriod, structureProvisions } from './cell-place.js'
import { isWithin, type OrganisationDirectory } from './directory.js'
import { cellOf } from './place-on-file.js'
import { successorOf } from './successor-of.js'

const entriesAboutEntries: readonly ActType[] = ['entry.corrected', 'entry.struck']

/** Every act in which a body may be named. */
const acts = actTypes.filter((type) => !entriesAboutEntries.includes(type))

/** The body of the structure an act names by its label; `undefined` where it names none. */
export function namedBody(act: Act): (Body & { readonly id: string }) | undefined {
  const { by } = act
  return by?.id !== undefined && isOfStructure(by.kind) ? { ...by, id: by.id } : undefined
}

/** The directory knows every body an act names; one of elsewhere is only noted. */
const bodyKnown = (directory: OrganisationDirectory): Rule =>
  rule({
    id: 'organisation.body-known',
    breaking: 'note',
    actor: 'upperCommittee',
    guards: acts,
    asks: 'evidence',
    provisions: [structureLevels],
    cure: ['organisation.directory-completed'],
    check: ({ act, ask }) => {
      const cell = 'unit' in act ? act.unit?.cell : undefined
      const named = [namedBody(act)?.id, cell].filter((id) => id !== undefined)
      if (named.length === 0) return undefined
      ask.cite(structureLevels)
      const strange = named.find((id) => directory.entryOf(id) === undefined)
      return strange === undefined ? met() : broken({ body: strange })
    },
  })

/** The body exists on the day of the act, at a level the structure of that day has: else it is a wrong authority. */
const bodyInPeriod = (directory: OrganisationDirectory): Rule =>
  rule({
    id: 'organisation.body-in-period',
    breaking: 'bar',
    actor: 'upperCommittee',
    guards: acts,
    asks: 'evidence',
    provisions: structureProvisions,
    cure: ['act.by-body-of-the-day'],
    check: ({ act, on, ask }) => {
      const named = namedBody(act)
      const entry = named && directory.entryOf(named.id)
      if (!entry) return undefined
      ask.cite(structureLevels)
      const isThere = isWithin(entry, on) && isOfPeriod(directory, entry, ask)
      const successor = isThere ? undefined : successorOf(directory, entry.id, on)
      return holds(isThere, {
        body: entry.id,
        level: entry.kind,
        actual: on,
        ...(successor && successor.id !== entry.id && { successor: successor.id }),
      })
    },
  })

/** The body acts in a capacity that its kind has: a commune committee does not decide as a district. */
const bodyCapacity = (directory: OrganisationDirectory): Rule =>
  rule({
    id: 'organisation.body-capacity',
    breaking: 'bar',
    actor: 'upperCommittee',
    guards: acts,
    asks: 'evidence',
    provisions: [structureLevels],
    cure: ['act.by-body-of-the-day'],
    check: ({ act, ask }) => {
      const named = namedBody(act)
      const entry = named && directory.entryOf(named.id)
      if (!entry) return undefined
      ask.cite(structureLevels)
      return holds(mayActAs(entry.kind, named.kind), {
        body: entry.id,
        level: entry.kind,
        actual: named.kind,
      })
    },
  })

/** Acts of the cell of the case and of the committees above it. */
const ofTheCell = [
  'sympathiser.listed',
  'sympathiser.unlisted',
  'helper.assigned',
  'start.proposed',
  'procedure.authorised',
  'background.sealed',
  'background.certified',
  'background.rejected',
  'cell.voted',
  'section.appraised',
  'grassroots.voted',
  'member.expelled',
] as const

/** The cell that acts is that of the case, and a committee that acts stands above it on the day. */
const rightCellAbove = (directory: OrganisationDirectory): Rule =>
  rule({
    id: 'organisation.right-cell-above',
    breaking: 'bar',
    actor: 'upperCommittee',
    guards: ofTheCell,
    asks: 'evidence',
    provisions: [structureLevels, ...abroadLengths],
    cure: ['act.by-body-of-the-day'],
    check: ({ file, act, on, ask }) => {
      const named = namedBody(act)
      const cell = cellOf(directory, file, on, ask)
      if (!named || !cell || directory.entryOf(named.id) === undefined) return undefined
      ask.cite(structureLevels)
      const over = [cell, ...directory.aboveOn(cell.id, on)].filter(({ kind }) => mayActAs(kind, named.kind))
      const required = over.map(({ id }) => id)
      return holds(required.includes(named.id), { body: named.id, cell: cell.id, required })
    },
  })

export const bodyRules = (directory: OrganisationDirectory): readonly Rule[] =>
  [bodyKnown, bodyInPeriod, bodyCapacity, rightCellAbove].map((of) => of(directory))
