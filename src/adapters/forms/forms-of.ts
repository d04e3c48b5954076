import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import type { ActAbout } from '../../casefile/acts/act-about.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { effectiveLog, type StandingAct } from '../../casefile/log/effective-log.js'
import type { Act } from '../../casefile/shapes.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { type Finding, isRefusal } from '../../law/finding.js'
import { type Agenda, agenda } from '../../procedure/agenda.js'
import { propose } from '../../procedure/case.js'
import { type AskedOn, askedOnNames } from '../../procedure/judged-by.js'
import { type Form, type FormCode, type FormGrade, formCodes, forms } from './form-code.js'
import { actsOfForm, decisionForm } from './paper-acts.js'

/** Where a case stands with one paper. */
export interface FormState {
  readonly form: FormCode
  readonly title: readonly [kind: string, about: string]
  readonly grade: FormGrade
  /**
   * `made`: its act is on file; `due`: the act can be done and somebody owes it; `possible`: it can be done; `impossible`: the state
   * does not know it, or what is on file bars it.
   */
  readonly state: 'made' | 'due' | 'possible' | 'impossible'
  /** The entries that have such a paper, with the day of each. */
  readonly entries: readonly { readonly entry: string; readonly on: PlainDay }[]
  /** Last day of the duty to make it, the earliest where several are open. */
  readonly dueOn?: PlainDay
  /** Why it is impossible. */
  readonly by: readonly Finding[]
}

/** The papers of a case on a day: which are made, due, possible, impossible, and why. Throws `day.malformed`. */
export function formsOf(file: CaseFile, options: AskedOn): readonly FormState[] {
  assertTaken('formsOf', 'file', file, 'case-file')
  assertOptions('formsOf', options, askedOnNames)
  assertPlainDay(options.today)
  const now = agenda(file, options)
  const standing = effectiveLog(file.log)
  const other = decisionForm(file) === '9-KNĐ' ? 'readmission-decision' : '9-KNĐ'
  return formCodes
    .filter((form) => form !== other)
    .map((form) => stateOf(form, actsOfForm(form, file, standing), file, now, options))
}

function stateOf(
  form: FormCode,
  acts: readonly StandingAct[],
  file: CaseFile,
  now: Agenda,
  options: AskedOn,
): FormState {
  const law = forms[form]
  const entries = acts.map(({ entry, act }) => ({ entry, on: act.on }))
  const isPossible = now.possible.some((about) => isAbout(about, law))
  const blocked = now.blocked.find((about) => isAbout(about, law))
  const duties = now.duties.filter(({ acts }) => acts.some((about) => isAbout(about, law)))
  const dueOn = duties.flatMap((duty) => duty.dueOn ?? []).sort()[0]
  const isDue = isPossible && duties.length > 0
  const state = isDue ? 'due' : entries.length > 0 ? 'made' : isPossible ? 'possible' : 'impossible'
  return {
    form,
    title: law.title,
    grade: law.grade,
    state,
    entries,
    ...(isDue && dueOn !== undefined && { dueOn }),
    by: state === 'impossible' ? (blocked?.by ?? outOfOrder(law, file, options)) : [],
  }
}

function isAbout({ act, matter, course }: ActAbout, form: Form): boolean {
  return (
    act === form.act &&
    (matter === undefined || form.matter === undefined || matter === form.matter) &&
    (course === undefined || form.course === undefined || course === form.course)
  )
}

/** What the chart says of an act that it does not know now. */
function outOfOrder(
  { act: type, matter, course, union }: Form,
  file: CaseFile,
  { today, ...judged }: AskedOn,
): readonly Finding[] {
  const act = {
    type,
    on: today,
    ...(matter && { matter }),
    ...(course && { course }),
    ...(union && { union }),
    ...(type === 'introduction.made' && { introducer: { id: '-' } }),
  }
  const bars = propose(file, act as Act, judged).findings.filter(isRefusal)
  const order = bars.filter(({ rule }) => rule === 'procedure.out-of-order')
  return order.length > 0 ? order : bars
}
