import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { isRefusal } from '../../law/finding.js'
import { withoutClock } from './fixed-zip.js'
import { forms } from './form-code.js'
import type { Paper } from './paper.js'
import { wordDocument } from './paper-docx.js'
import { tagOf } from './word-runs.js'

/** A template filled with a paper. */
export interface FilledTemplate {
  readonly bytes: Uint8Array
  /** Tags of the template that no field has, left in place. */
  readonly unknownTags: readonly string[]
  /** Fields of the paper that the template has no tag for. */
  readonly unusedFields: readonly string[]
}

/** The paper in Word with a tag for each value, `{applicant_name}`: an office restyles it and keeps the tags. */
export async function paperTemplate(paper: Paper): Promise<Uint8Array> {
  assertTaken('paperTemplate', 'paper', paper, 'paper')
  // A template is of no act, so nothing is refused in it.
  return wordDocument([paper], { locale: { finding: ({ rule }) => rule } }, 'tags')
}

/**
 * An office's own template filled with the values of a paper; what is missing stands in brackets by its label. Throws
 * `template.malformed` where a tag is not closed or the file is no Word document, and `act.refused` where the law refuses the
 * act of the paper, for a template has no place to say so.
 */
export async function fillTemplate(template: Uint8Array, paper: Paper): Promise<FilledTemplate> {
  assertTaken('fillTemplate', 'template', template, 'bytes')
  assertTaken('fillTemplate', 'paper', paper, 'paper')
  const bars = paper.findings.filter(isRefusal)
  if (bars.length > 0)
    throw new AdmissionError('act.refused', { act: forms[paper.form].act, on: paper.on, findings: bars })
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
  ])
  const values = new Map(paper.fields.map(({ id, label, text }) => [tagOf(id), text ?? `[${label}]`]))
  const used = new Set<string>()
  const unknownTags = new Set<string>()
  try {
    const document = new Docxtemplater(new PizZip(template), {
      linebreaks: true,
      // Its log would print the text around a fault.
      errorLogging: false,
      parser: (tag) => ({
        get: () => {
          const known = values.get(tag)
          if (known === undefined) unknownTags.add(tag)
          else used.add(tag)
          return known ?? `{${tag}}`
        },
      }),
    })
    document.render()
    const bytes = withoutClock(document.getZip().generate({ type: 'uint8array' }))
    const unusedFields = paper.fields.map(({ id }) => id).filter((id) => !used.has(tagOf(id)))
    return { bytes, unknownTags: [...unknownTags], unusedFields }
  } catch (error) {
    if (error instanceof AdmissionError) throw error
    throw new AdmissionError('template.malformed')
  }
}
