import { markdownTable } from 'markdown-table'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Locale } from '../../locales/locale.js'
import type { CaseChanges, CauseTotal, LawComparison } from '../../register/comparison/compare-laws.js'
import type { DutyDays } from '../../register/comparison/duty-changes.js'
import type { FindingChange } from '../../register/comparison/finding-changes.js'
import type { LawChange } from '../../register/comparison/law-changes.js'
import type { ChangeCause } from '../../register/comparison/law-sides.js'
import type { StepDays } from '../../register/comparison/step-changes.js'
import { paragraphs, plain } from './markdown-text.js'

/**
 * A comparison of two laws as Markdown: the provisions with other values and their clauses, the questions read
 * differently, totals by what the changes come from and by cell, and the changes of each case listed.
 */
export function comparisonMarkdown(comparison: LawComparison, locale: Locale): string {
  assertTaken('comparisonMarkdown', 'comparison', comparison, 'comparison')
  assertTaken('comparisonMarkdown', 'locale', locale, 'locale')
  const { texts } = locale
  const { title, summary, headings, columns, more, nothing } = texts.comparison
  const { before, after, law, readings, causes, cells, cases, compared, changed, later } = comparison
  const reading = (policy: string, one?: string) =>
    one === undefined ? nothing : locale.reading(policy, one)
  return paragraphs([
    `# ${locale.say(title, { before, after })}`,
    locale.say(summary, { compared, changed, later }),
    ...part(
      headings.law,
      [columns.provision, columns.before, columns.after, columns.basis],
      law.filter(({ differs }) => differs.includes('value')).map((change) => provisionRow(change, locale)),
    ),
    ...part(
      headings.readings,
      [columns.policy, columns.before, columns.after],
      readings.map((one) => [
        locale.policy(one.policy),
        reading(one.policy, one.before),
        reading(one.policy, one.after),
      ]),
    ),
    ...part(
      headings.causes,
      [columns.cause, columns.cases, columns.findings, columns.duties],
      causes.map((total) => [
        causeWords(total, locale),
        String(total.cases),
        String(total.findings),
        String(total.duties),
      ]),
    ),
    ...part(
      headings.cells,
      [columns.cell, columns.compared, columns.changed],
      cells.map(({ cell, ...total }) => [cell, String(total.compared), String(total.changed)]),
    ),
    ...(cases.length === 0 ? [] : [`## ${headings.cases}`]),
    ...cases.flatMap((one) => caseParts(one, locale)),
    changed > cases.length ? more(changed - cases.length) : '',
  ])
}

/** A heading and its table; nothing for no rows. */
function part(heading: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [`## ${heading}`, table(head, rows)]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([head, ...rows.map((row) => row.map(plain))], { alignDelimiters: false })
}

function provisionRow({ provision, unit, before, after }: LawChange, locale: Locale): readonly string[] {
  const { nothing } = locale.texts.comparison
  return [
    locale.provision(provision),
    before ? locale.value(provision, before.value, unit) : nothing,
    after ? locale.value(provision, after.value, unit) : nothing,
    [before, after].flatMap((one) => (one ? [basis(one, locale)] : [])).join('; '),
  ]
}

/** The clauses of a value, and how sure it is where the instrument itself was not read. */
function basis({ citations, confidence }: NonNullable<LawChange['before']>, locale: Locale): string {
  const words = locale.citations(citations)
  return confidence === 'text' ? words : `${words} (${locale.confidence(confidence)})`
}

function causeWords({ cause, id = '' }: Pick<CauseTotal, 'cause' | 'id'>, locale: Locale): string {
  if (cause === 'provision') return locale.provision(id)
  return cause === 'policy' ? locale.policy(id) : (locale.texts.comparison.causes[cause] ?? cause)
}

function causesOf({ provisions, policies, isOfOneRulebook }: ChangeCause, locale: Locale): string {
  const words = [
    ...provisions.map((id) => causeWords({ cause: 'provision', id }, locale)),
    ...policies.map((id) => causeWords({ cause: 'policy', id }, locale)),
    ...(isOfOneRulebook ? [causeWords({ cause: 'rulebook' }, locale)] : []),
  ]
  return words.length === 0 ? causeWords({ cause: 'days' }, locale) : words.join('; ')
}

function caseParts({ case: id, cell, findings, duties, steps }: CaseChanges, locale: Locale): string[] {
  const { headings, columns, changes, opensWith } = locale.texts.comparison
  const parts: readonly (readonly [string, readonly string[], readonly (readonly string[])[]])[] = [
    [
      headings.findings,
      [columns.act, columns.change, columns.finding, columns.cause],
      findings.map((one) => [
        locale.act(one.act),
        changes[one.change] ?? one.change,
        findingWords(one, locale),
        causesOf(one.cause, locale),
      ]),
    ],
    [
      headings.duties,
      [columns.duty, columns.obligor, columns.before, columns.after, columns.cause],
      duties.map(({ rule, opensWith: act, obligor, before, after, cause }) => [
        act === undefined ? locale.rule(rule) : opensWith(locale.rule(rule), locale.act(act)),
        locale.body(obligor),
        dutyDays(before, locale),
        dutyDays(after, locale),
        causesOf(cause, locale),
      ]),
    ],
    [
      headings.steps,
      [columns.step, columns.before, columns.after],
      steps.map(({ act, before, after }) => [
        locale.act(act),
        stepDays(before, locale),
        stepDays(after, locale),
      ]),
    ],
  ]
  const place = cell === undefined ? '' : ` (${locale.body('cell')} ${plain(cell)})`
  return [
    `### ${plain(id)}${place}`,
    ...parts.flatMap(([heading, head, rows]) =>
      rows.length === 0 ? [] : [`${heading}:`, table(head, rows)],
    ),
  ]
}

/** What is found under the law after, or, where nothing is objected to any more, what was found before. */
function findingWords({ change, before, after }: FindingChange, locale: Locale): string {
  const told = change === 'went' ? before : after
  const shown = change === 'changed' ? [before, after] : [told]
  return shown.flatMap((one) => (one ? [locale.finding(one)] : [])).join(' → ')
}

function dutyDays(days: DutyDays | undefined, locale: Locale): string {
  const { nothing, noDueDay, dueOn } = locale.texts.comparison
  if (days === undefined) return nothing
  return days.dueOn === undefined ? noDueDay : dueOn(locale.day(days.from), locale.day(days.dueOn))
}

function stepDays(days: StepDays | undefined, locale: Locale): string {
  const { nothing, noDueDay, dueOn } = locale.texts.comparison
  if (days?.from === undefined) return nothing
  const from = locale.day(days.from)
  return days.dueOn === undefined ? `${from} (${noDueDay})` : dueOn(from, locale.day(days.dueOn))
}
