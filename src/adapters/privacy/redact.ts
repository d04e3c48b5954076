import { frozen } from '../../calendar/frozen.js'
import { markedFields } from '../../casefile/privacy/marked-fields.js'
import type { Mark } from '../../casefile/privacy/privacy-marks.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken, wrongCall } from '../../errors/wrong-call.js'
import type { ForecastStep } from '../../procedure/forecast.js'
import { isTyped, type Withholding, withheld } from './withheld.js'
import { isOverTheWhole, isStored, shownText } from './withheld-entry.js'
import { isWithheld, withoutIds, withoutLack, withoutRule } from './withheld-rule.js'

/**
 * What each role sees, by mark. The cell secretary [bí thư chi bộ] handles the case and sees it whole; the organisation
 * officer [cán bộ tổ chức] follows many cases and needs no origin, belief, health or discipline for that; the
 * statistician counts steps and days. A policy to start from, not law: an app may pass marks of its own.
 */
export const roles = frozen({
  cellSecretary: ['none', 'personal', 'sensitive'],
  organisationOfficer: ['none', 'personal'],
  statistician: ['none'],
} as const satisfies Readonly<Record<string, readonly Mark[]>>)

/** A role by name, or the marks it sees. */
export type Role = keyof typeof roles | { readonly sees: readonly Mark[] }

/** What `redact` is told of rules that are not national law. */
export interface RedactOptions {
  /** Marks of the rules of your rulebook extensions, by id; one that is not named counts as sensitive. */
  readonly rules?: Readonly<Record<string, Mark>>
}

/**
 * A deep copy of a view with what a role may not see left out: an act, a log, a case or class file, a stored case, an
 * agenda, a forecast, an explanation, or plain data that holds any of them. Acts stay valid acts (see `withheld`). The label
 * of a person that the role may not see becomes `person-1`, `person-2`, in the order of the view. For a role that does not
 * see every mark, findings have neither facts, `lawfulFrom`, policies nor alternatives, the steps of a forecast no days (an
 * age can be read from them), and entries of a store or a chain no hash, by which a guess could be tried. Rule, outcome,
 * clauses and cures stay, unless the rule itself tells what is hidden: then it is `procedure.withheld`, with outcome and
 * effect alone. Sentences are said from the title. The view is not changed.
 */
export function redact<View>(view: View, role: Role, options: RedactOptions = {}): View {
  const sees = marksSeen(role)
  assertOptions('redact', options, { rules: true })
  const { rules = {} } = options
  assertTaken('redact', 'options.rules', rules, 'object')
  const pseudonyms = new Map<string, string>()
  const withholding: Withholding = {
    hides: (mark) => !sees.includes(mark),
    rules,
    pseudonymOf: (label) => {
      const known = pseudonyms.get(label) ?? `person-${pseudonyms.size + 1}`
      pseudonyms.set(label, known)
      return known
    },
  }
  try {
    return copyOf(view, withholding) as View
  } catch (error) {
    // A thing that holds itself, a snapshot of XState with its machine, is no view.
    if (error instanceof RangeError) throw wrongCall('redact', 'view', view, 'object')
    throw error
  }
}

function marksSeen(role: Role): readonly Mark[] {
  if (typeof role === 'string' && Object.hasOwn(roles, role)) return roles[role]
  if (typeof role === 'string') throw wrongCall('redact', 'role', role, 'role')
  assertTaken('redact', 'role', role, 'role')
  return role.sees
}

function copyOf(value: unknown, withholding: Withholding): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => copyOf(one, withholding))
  if (isTyped(value) && markedFields(value.type))
    return structuredClone(withheld(value.type, value, withholding))
  const hidesAny = withholding.hides('personal') || withholding.hides('sensitive')
  const told = hidesAny ? toldOf(value as Values, withholding) : (value as Values)
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, one]): [string, unknown][] => {
      if (hidesAny && isHidden(name, value as Values)) return []
      if (name === 'facts' && hidesAny) return [[name, {}]]
      if (name === 'rules' && hidesAny && Array.isArray(one)) return [[name, withoutIds(one, withholding)]]
      if (isParticulars(name, one)) return [[name, structuredClone(withheld(name, one, withholding))]]
      if (name === 'trainees') return [[name, traineesOf(one as object, withholding)]]
      return [[name, copyOf(one, withholding)]]
    }),
  )
}

type Values = Readonly<Record<string, unknown>>

/** What names a rule or holds an act as text, in the form that may be told of it. */
function toldOf(value: Values, withholding: Withholding): Values {
  const { rule, source } = value
  if (typeof rule === 'string') {
    const open = { ...value, ...unlessAbsent(value, 'policies'), ...unlessAbsent(value, 'alternatives') }
    return isWithheld(rule, source, withholding) ? withoutRule(open) : open
  }
  if (!isStored(value)) return withoutLack(value, withholding)
  return { ...value, ...shownText(value, (act) => copyOf(act, withholding)) }
}

/** An empty list in the place of one: which readings were asked can tell what was told of the person. */
const unlessAbsent = (value: Values, name: string) => (Array.isArray(value[name]) ? { [name]: [] } : {})

function isHidden(name: string, value: Values): boolean {
  if (name === 'lawfulFrom') return true
  if (('blockedBy' in value || 'because' in value) && tellingDays.has(name)) return true
  return isOverTheWhole(name, value)
}

/** Days of a step of a forecast, and of an act that opens, that may be reckoned from a birth. */
const tellingDays: ReadonlySet<string> = new Set<keyof ForecastStep>(['from', 'dueOn'])

/** The particulars on a file; in an act they are reached by its type. */
function isParticulars(name: string, value: unknown): value is object {
  return (name === 'person' || name === 'unit') && typeof value === 'object' && value !== null
}

/** What a class file knows of each person, by label: all of it personal but the days; attendance and marks read as none. */
function traineesOf(trainees: object, withholding: Withholding): object {
  if (!withholding.hides('personal')) return structuredClone(trainees)
  return Object.fromEntries(
    Object.entries(trainees).map(([label, trainee]) => [
      withholding.pseudonymOf(label),
      { ...trainee, sessionsAttended: 0, marks: [] },
    ]),
  )
}
