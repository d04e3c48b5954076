import type { CaseFile } from '../../casefile/case-file.js'
import type { Act } from '../../casefile/shapes.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import { assertTaken, wrongCall } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { type Finding, isRefusal, severity } from '../../law/finding.js'
import { Inquiry } from '../../law/inquiry.js'
import { whereCovered } from '../../law/where-covered.js'
import type { JudgedBy } from '../../procedure/case.js'
import { judgedBy, judgedByNames } from '../../procedure/judged-by.js'
import { dates } from '../../procedure/standing.js'
import { probationDuration } from '../../regulations/membership/probation.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import { type FormCode, formCodes, forms, officialCode } from './form-code.js'
import type { MissingField, Paper, PaperField } from './paper.js'
import { actsOfForm, findingsAt, isActOf } from './paper-acts.js'
import { bodies } from './paper-bodies.js'
import type { PaperData } from './paper-data.js'
import { assertPaperData } from './paper-data-names.js'
import { paperSource } from './paper-source.js'

/** What a paper is made of beside the case file. */
export interface PaperOptions extends JudgedBy {
  /** Names, addresses, words of a meeting: on this paper, and recorded nowhere. */
  readonly data?: PaperData
  /** Entry of the act, where several have a paper of this form: an introducer each, a helper each. The last by default. */
  readonly entry?: string
  /** An act that is not on file: its paper shows what the law objects to. */
  readonly act?: Act
}

const optionNames: OptionNames<PaperOptions> = { ...judgedByNames, data: true, entry: true, act: true }

/**
 * A paper as plain data: its fields with where each comes from, its blocks in order, what is missing and of whom it is
 * asked, and what the law objects to in its act. Figures are those the rules found. A file without the act gives the paper
 * with its fields missing. Throws `entry.unknown` where the entry has no paper of this form; `call.malformed`, `call.option-unknown`, also of
 * a field of `data` that no paper has.
 */
export function paperOf(file: CaseFile, form: FormCode, options: PaperOptions = {}): Paper {
  assertTaken('paperOf', 'file', file, 'case-file')
  assertOptions('paperOf', options, optionNames)
  if (!formCodes.includes(form)) throw wrongCall('paperOf', 'form', form, 'form-code')
  const { data = {}, rulebook } = options
  assertPaperData('paperOf', data)
  const judged = judgedBy(options)
  const act = actFor(file, form, options)
  const found = act === undefined ? [] : findingsAt(file, act, judged)
  const { setting } = rulebook ?? nationalRulebook()
  const source = paperSource(
    {
      file,
      act,
      dates: dates(file, judged),
      findings: found,
      probationMonths: act && whereCovered(() => new Inquiry(setting, act.on).law(probationDuration)),
    },
    form,
    data,
  )
  const { title, grade, isDraft = false } = forms[form]
  const body = bodies[form](source)
  const fields = [...source.fields.values()]
  const code = officialCode(form)
  return {
    form,
    ...(code !== undefined && { code: `Mẫu ${code}` }),
    grade,
    title,
    isDraft,
    ...(act && { on: act.on }),
    ...body,
    fields,
    missing: fields.flatMap(missingOf),
    findings: found
      .filter(isObjection)
      .toSorted(
        (a, b) => Number(isRefusal(b)) - Number(isRefusal(a)) || severity[a.effect] - severity[b.effect],
      ),
  }
}

function actFor(file: CaseFile, form: FormCode, { act, entry }: PaperOptions): Act | undefined {
  if (act !== undefined) {
    if (!isActOf(form, act, file)) throw new AdmissionError('entry.unknown', { entry: act.type })
    return act
  }
  const all = actsOfForm(form, file)
  if (entry === undefined) return all.at(-1)?.act
  const found = all.find((one) => one.entry === entry)
  if (!found) throw new AdmissionError('entry.unknown', { entry })
  return found.act
}

const isObjection = ({ outcome, applies }: Finding) => outcome !== 'met' && applies !== false

function missingOf({ id, label, text, source, act }: PaperField): readonly MissingField[] {
  if (text !== undefined) return []
  if (source === 'data') return [{ field: id, label, askedOf: 'data' }]
  return [{ field: id, label, askedOf: 'case', ...(act && { act }) }]
}
