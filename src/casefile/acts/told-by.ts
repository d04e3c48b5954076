import type { ActType } from '../shapes.js'
import { schemaByType } from './act-schemas.js'

/** Papers that their issuer makes: the body that acted is part of what they show. */
const papers: readonly ActType[] = ['certificate.issued', 'union.resolved', 'consent.given']

/**
 * Whether an act of a type itself tells what is so named; what no act has a field for stands for a part of one, and is its own. The
 * body that acted is told of papers: of any other act the rules on actors ask it.
 */
export function isToldBy(type: ActType, field: string): boolean {
  if (field === 'by') return papers.includes(type)
  return hasField(type, field) || !Object.keys(schemaByType).some((other) => hasField(other, field))
}

function hasField(type: string, field: string): boolean {
  return Object.hasOwn(schemaByType[type]?.shape ?? {}, field)
}
