import { type MarkedField, type MarkedFields, markedFields } from '../../casefile/privacy/marked-fields.js'
import type { Mark } from '../../casefile/privacy/privacy-marks.js'

/** What is withheld from an act, and what stands for the label of a person in its place. */
export interface Withholding {
  hides(mark: Mark): boolean
  /** Marks of rules of extensions, by their ids. */
  readonly rules?: Readonly<Record<string, Mark>>
  pseudonymOf(label: string): string
}

type Values = Readonly<Record<string, unknown>>

/**
 * A copy of an act, or of the particulars of a person or unit, without the fields that are hidden; the label of a person
 * becomes a pseudonym. What is left is still valid: a group that cannot stand without a hidden field goes as a whole, and
 * a code without which the act would be no act stays.
 */
export function withheld<T extends object>(shape: string, values: T, withholding: Withholding): T {
  const fields = markedFields(shape)
  const { left } = groupOf(values as Values, fields ?? {}, withholding)
  const corrected = shape === 'entry.corrected' ? (values as Values).act : undefined
  return (isTyped(corrected) ? { ...left, act: withheld(corrected.type, corrected, withholding) } : left) as T
}

/** Whether a value has a type, as an act has. */
export function isTyped(value: unknown): value is Values & { readonly type: string } {
  return typeof value === 'object' && value !== null && typeof (value as Values).type === 'string'
}

/** What is left of a value, and whether it lacks nothing that it must have and should not show. */
interface Left<Value = unknown> {
  readonly left: Value
  readonly isWhole: boolean
}

function groupOf(values: Values, fields: MarkedFields, withholding: Withholding): Left<Values> {
  const left: Record<string, unknown> = {}
  let isWhole = true
  for (const [name, field] of Object.entries(fields)) {
    if (values[name] === undefined) continue
    const found = fieldOf(values[name], field, withholding)
    if (found.isWhole || field.isRequired) left[name] = found.left
    if (!found.isWhole && field.isRequired) isWhole = false
  }
  return { left, isWhole }
}

function fieldOf(value: unknown, field: MarkedField, withholding: Withholding): Left {
  if (field.isList && Array.isArray(value)) {
    const elements = value.map((element) => fieldOf(element, { ...field, isList: false }, withholding))
    const isHidden = field.mark !== undefined && !field.isLabel && withholding.hides(field.mark)
    return {
      left: elements.map(({ left }) => left),
      isWhole: !isHidden && elements.every((element) => element.isWhole),
    }
  }
  if (field.fields) return groupOf(value as Values, field.fields, withholding)
  const mark = markOf(value, field)
  if (mark === undefined || !withholding.hides(mark)) return { left: value, isWhole: true }
  return field.isLabel
    ? { left: withholding.pseudonymOf(String(value)), isWhole: true }
    : { left: value, isWhole: false }
}

/** The mark of a value: that of its code where codes of the field differ; one that is no code of it has the gravest. */
function markOf(value: unknown, { mark, markOf }: MarkedField): Mark | undefined {
  return markOf && Object.hasOwn(markOf, String(value)) ? markOf[String(value)] : mark
}
