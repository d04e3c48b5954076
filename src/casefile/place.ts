import type { Act, ActOf, ActType, Person, Unit } from './shapes.js'

/** The places of a case: the unit that handles it, and where the person is active for a time. */
export interface Places {
  readonly unit: Unit
  readonly temporaryUnit?: Unit
}

/** What of a file tells its places. */
interface Placed extends Places {
  readonly acts: { readonly [T in ActType]?: readonly ActOf<T>[] }
}

/**
 * The places after an act. What is told of a temporary place, or of the reception of a member who is on temporary activity
 * [sinh hoạt tạm thời] or abroad, is of that place: the home unit stays in charge and keeps its particulars. Where nothing
 * is known of it yet, those of the temporary place stand in for it until it is told. A return, the next transfer and a
 * move of the applicant end the stay. The file is as it was before the act.
 */
export function placesWith(file: Placed, act: Act): Places {
  const told = 'unit' in act ? act.unit : undefined
  const isThere = told?.temporaryPlace === true
  if (isThere || (act.type === 'member.received' && isAway(file))) {
    const temporaryUnit = { ...file.temporaryUnit, ...told }
    return { unit: isThere && isHomeUnknown(file) ? temporaryUnit : file.unit, temporaryUnit }
  }
  const unit = !told ? file.unit : isHomeUnknown(file) ? told : { ...file.unit, ...told }
  if (file.temporaryUnit === undefined || ends.includes(act.type)) return { unit }
  return { unit, temporaryUnit: file.temporaryUnit }
}

const isHomeUnknown = ({ unit }: Places) => unit.temporaryPlace === true || isEmpty(unit)

/** Whether particulars of a person or a place tell nothing. */
export function isEmpty(particulars: Person | Unit): boolean {
  for (const _ in particulars) return false
  return true
}

/** The cell of the home unit; `undefined` where only a temporary place is on file. */
export function homeCellOf({ unit }: Places): string | undefined {
  return unit.temporaryPlace === true ? undefined : unit.cell
}

const ends: readonly ActType[] = ['member.returned', 'member.transferred', 'applicant.moved']

/** Whether the latest transfer is one that a return ends, and no return has. */
function isAway({ acts }: Placed): boolean {
  const transfer = acts['member.transferred']?.at(-1)
  if (transfer?.transfer !== 'temporary' && transfer?.transfer !== 'abroad') return false
  return acts['member.returned']?.some(({ on }) => on >= transfer.on) !== true
}
