import type { CaseFile } from '../../casefile/case-file.js'
import { effectiveLog, type StandingAct } from '../../casefile/log/effective-log.js'
import type { Act, ActOf } from '../../casefile/shapes.js'
import type { Finding } from '../../law/finding.js'
import type { JudgedBy } from '../../procedure/case.js'
import { explain } from '../../procedure/explain.js'
import { replay } from '../../procedure/replay.js'
import { type FormCode, forms } from './form-code.js'

/** The paper of the decision on an admission: the first, or a re-admission after a membership that was one. */
export function decisionForm({ person }: CaseFile): '9-KNĐ' | 'readmission-decision' {
  return person.former !== undefined && person.former.exit !== 'annulled' ? 'readmission-decision' : '9-KNĐ'
}

export type Refusal = ActOf<'admission.refused'> | ActOf<'shortfall.answered'>

/** The refusal of an admission, and the answer to a shortfall that is one. */
export function refusalIn(act: Act | undefined): Refusal | undefined {
  if (act?.type === 'shortfall.answered')
    return act.matter === 'admission' && act.answer === 'refuse' ? act : undefined
  return act?.type === 'admission.refused' ? act : undefined
}

/** Why an admission was refused, where it is told: a shortfall that is refused lacked the votes. */
export function refusalCause(refusal: Refusal | undefined) {
  return refusal?.type === 'shortfall.answered' ? 'vote' : refusal?.cause
}

/** Whether an act is one a paper is made of: its type, and what it is about. */
export function isActOf(form: FormCode, act: Act, file: CaseFile): boolean {
  const { act: type, matter, course, union } = forms[form]
  if (form === 'refusal-letter') return refusalIn(act) !== undefined
  if (act.type !== type) return false
  if (form === '9-KNĐ' || form === 'readmission-decision') return form === decisionForm(file)
  return (
    (matter === undefined || ('matter' in act && act.matter === matter)) &&
    (course === undefined || ('course' in act && act.course === course)) &&
    (union === undefined || ('union' in act && act.union === union))
  )
}

/** The acts on file that a paper is made of, in the order of their days. */
export function actsOfForm(
  form: FormCode,
  file: CaseFile,
  standing: readonly StandingAct[] = effectiveLog(file.log),
): readonly StandingAct[] {
  return standing.filter(({ act }) => isActOf(form, act, file))
}

/** The file as it stood before an act that is on it, and is not its opening; the whole file of an act that is not on it. */
export function fileBefore(file: CaseFile, act: Act, options: JudgedBy): CaseFile {
  const standing = effectiveLog(file.log).map((one) => one.act)
  const place = standing.indexOf(act)
  return place < 0 ? file : replay(standing.slice(0, place), { ...options, mode: 'chronicle' }).file
}

/** Everything the rules find of an act on file, judged after the acts that stand before it; of one not on file, after all. */
export function findingsAt(file: CaseFile, act: Act, options: JudgedBy): readonly Finding[] {
  if (act.type === 'case.opened') return []
  return explain(fileBefore(file, act, options), act, options).subjects.flatMap(({ findings }) => findings)
}
