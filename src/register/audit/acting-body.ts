import { bodyKinds } from '../../casefile/acts/body-kinds.js'
import type { ActType, BodyKind, OrganisationKind } from '../../casefile/shapes.js'
import { soleActor } from '../../rules/actors/actor.js'
import type { Directory } from '../organisation/directory.js'
import type { AuditBody } from './audit-finding.js'
import type { AuditedAct } from './audited-case.js'

const ofTheCell: readonly BodyKind[] = ['cell', 'cellCommittee', 'cellSecretary']

const grassroots: readonly OrganisationKind[] = ['grassrootsCommittee', 'communeCommittee']
const above: readonly OrganisationKind[] = ['communeCommittee', 'districtCommittee', 'provinceCommittee']

/** Where in the directory the nearest body of a kind is found above a cell. */
const levels: { readonly [K in BodyKind]?: readonly OrganisationKind[] } = {
  sectionCommittee: ['sectionCommittee'],
  grassrootsCommittee: grassroots,
  delegatedGrassrootsCommittee: grassroots,
  grassrootsStandingCommittee: grassroots,
  communeStandingCommittee: ['communeCommittee'],
  districtStandingCommittee: ['districtCommittee'],
  upperCommittee: above,
  upperStandingCommittee: above,
  provincialStandingCommittee: ['provinceCommittee'],
  provincialStandingMembers: ['provinceCommittee'],
}

/** The body of the cell that handled a case when an act took place; `undefined` where no cell is on file. */
export function cellOf({ cell }: AuditedAct): AuditBody | undefined {
  return cell === undefined ? undefined : { kind: 'cell', id: cell }
}

/**
 * The grassroots organisation of the cell that handled a case, within which an introducer has to be; the cell itself
 * where the directory does not tell, or none is given.
 */
export function grassrootsOf(one: AuditedAct, directory?: Directory): AuditBody | undefined {
  const cell = cellOf(one)
  if (cell === undefined || directory === undefined) return cell
  const found = directory.aboveOn(cell.id, one.act.on).find(({ kind }) => grassroots.includes(kind))
  return found === undefined ? cell : { kind: 'grassrootsCommittee', id: found.id }
}

/**
 * The body that acted: as the act names it, or the one the law names alone; a cell by the place of the case, a committee by
 * the directory.
 * `undefined` where neither tells.
 */
export function actingBody(one: AuditedAct, directory?: Directory): AuditBody | undefined {
  const { act, cell } = one
  const kind = act.by?.kind ?? ordinarily(act.type)
  if (kind === undefined) return undefined
  const id = act.by?.id ?? (ofTheCell.includes(kind) ? cell : undefined)
  if (id !== undefined) return { kind, id }
  const level = levels[kind]
  if (directory === undefined || cell === undefined || level === undefined) return undefined
  const found = directory.aboveOn(cell, act.on).find((body) => level.includes(body.kind))
  return found && { kind, id: found.id }
}

/** The body that alone may do an act where the act does not say; a person's act is of no body. */
function ordinarily(type: ActType): BodyKind | undefined {
  const actor = soleActor(type)
  return bodyKinds.find((kind) => kind === actor)
}
