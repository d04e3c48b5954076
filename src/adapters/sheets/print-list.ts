import type { PlainDay } from '../../calendar/plain-day.js'
import type { Locale } from '../../locales/locale.js'
import type { ListName, SheetField, SheetWord } from '../../locales/sheet-texts.js'
import type { BadgeList } from '../../register/lists/badge-list.js'
import type { CandidatesList } from '../../register/lists/candidates-list.js'
import type { ListLine } from '../../register/lists/list-line.js'
import type { ProbationersList } from '../../register/lists/probationers-due.js'
import type { Particulars } from './list-row.js'
import type { PrintedCell, PrintedColumn, PrintedList } from './printed-list.js'
import type { ListPreview } from './read-list.js'
import { sheetName } from './sheet-name.js'

/** A list that is written out. */
export type WritableList = CandidatesList | ProbationersList | BadgeList

/** What the app knows of the persons of a list, by the labels of their cases. */
export interface ListNaming {
  /** Names and numbers of a case, as `readList` has them. */
  particularsOf?(caseId: string): Particulars | undefined
  /** Name of a cell by its label. */
  nameOf?(id: string): string
}

/** A column: its head, and what stands in it of a line. */
interface Column<L> extends PrintedColumn {
  cellOf(line: L, index: number): PrintedCell
}

/** How lists are put into words. */
interface Words {
  readonly locale: Locale
  field(field: SheetField): string
  word(word: SheetWord): string
  particulars(line: ListLine): Particulars
}

function wordsOf(locale: Locale, { particularsOf }: ListNaming): Words {
  return {
    locale,
    field: (field) => capital(locale.texts.sheets.fields[field]),
    word: (word) => locale.texts.sheets.words[word],
    particulars: ({ caseId }) => particularsOf?.(caseId) ?? {},
  }
}

/** A list in words, every column that tells an act among them, so that the list read again gives the same acts. */
export function printedList(list: WritableList, locale: Locale, naming: ListNaming): PrintedList {
  const words = wordsOf(locale, naming)
  if (list.list === 'candidates-list') return printed(list, words, candidateColumns(words, naming))
  if (list.list === 'badge-list') return printed(list, words, badgeColumns(words, naming))
  return printed(list, words, probationerColumns(words, naming))
}

function printed<L extends ListLine>(
  list: { readonly list: ListName; readonly today: PlainDay; readonly lines: readonly L[] },
  { locale, word }: Words,
  columns: readonly Column<L>[],
): PrintedList {
  const title = locale.texts.sheets.lists[list.list]
  return {
    name: sheetName(title),
    title: title.toUpperCase(),
    facts: [`${word('asOf')} ${locale.day(list.today)}`],
    columns,
    rows: list.lines.map((line, index) => columns.map((column) => column.cellOf(line, index))),
    notes: list.list === 'badge-list' ? [word('gapNote')] : [word('calendarNote')],
  }
}

const dayCell = (day: PlainDay | undefined): PrintedCell => (day === undefined ? undefined : { day })

/** The columns every list has: number, name, birth, gender, number of the person, cell. */
function personColumns<L extends ListLine>(
  { locale, field, particulars }: Words,
  { nameOf }: ListNaming,
): readonly Column<L>[] {
  return [
    { head: field('ordinal'), kind: 'number', width: 7, cellOf: (_, index) => index + 1 },
    { head: field('name'), kind: 'text', width: 24, cellOf: (line) => particulars(line).name ?? line.caseId },
    { head: field('bornOn'), kind: 'day', width: 12, cellOf: ({ bornOn }) => dayCell(bornOn) },
    {
      head: field('gender'),
      kind: 'text',
      width: 7,
      cellOf: ({ gender }) => gender && capital(locale.code('gender', gender)),
    },
    { head: field('personalId'), kind: 'text', width: 15, cellOf: (line) => particulars(line).personalId },
    {
      head: field('cell'),
      kind: 'text',
      width: 14,
      cellOf: (line) =>
        particulars(line).cell ?? (line.cell === undefined ? undefined : (nameOf?.(line.cell) ?? line.cell)),
    },
  ]
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

function dayColumn<L>(head: string, dayOf: (line: L) => PlainDay | undefined): Column<L> {
  return { head, kind: 'day', width: 12, cellOf: (line) => dayCell(dayOf(line)) }
}

function candidateColumns(
  words: Words,
  naming: ListNaming,
): readonly Column<CandidatesList['lines'][number]>[] {
  const { locale, field, word, particulars } = words
  return [
    ...personColumns(words, naming),
    dayColumn(field('sympathiserOn'), ({ dates }) => dates.sympathiserOn),
    { head: field('helper'), kind: 'text', width: 18, cellOf: (line) => particulars(line).helper },
    dayColumn(field('helperOn'), ({ helperOn }) => helperOn),
    dayColumn(field('awarenessOn'), ({ awarenessOn }) => awarenessOn),
    {
      head: word('nextStep'),
      kind: 'text',
      width: 22,
      cellOf: ({ next }) => next && capital(locale.act(next)),
    },
    dayColumn(word('lawfulFrom'), ({ from }) => from),
    {
      head: word('missing'),
      kind: 'text',
      width: 42,
      cellOf: ({ missing, blockedBy }) =>
        [...missing.map((about) => locale.act(about)), ...blockedBy.map((rule) => locale.rule(rule))].join(
          '; ',
        ),
    },
  ]
}

function probationerColumns(
  words: Words,
  naming: ListNaming,
): readonly Column<ProbationersList['lines'][number]>[] {
  const { locale, field, word } = words
  return [
    ...personColumns(words, naming),
    dayColumn(field('decidedOn'), ({ dates }) => dates.decidedOn),
    dayColumn(field('joinedOn'), ({ dates }) => dates.joinedOn),
    dayColumn(field('newMemberOn'), ({ newMemberOn }) => newMemberOn),
    dayColumn(field('probationEndsOn'), ({ dates }) => dates.probationEndsOn),
    dayColumn(word('reviewBy'), ({ reviewBy }) => reviewBy),
    {
      head: word('overdueDays'),
      kind: 'number',
      width: 11,
      cellOf: ({ overdueWorkingDays }) => (overdueWorkingDays === 0 ? undefined : overdueWorkingDays),
    },
    {
      head: word('missing'),
      kind: 'text',
      width: 42,
      cellOf: ({ missing }) => missing.map((about) => locale.act(about)).join('; '),
    },
  ]
}

function badgeColumns(words: Words, naming: ListNaming): readonly Column<BadgeList['lines'][number]>[] {
  const { field, word } = words
  return [
    ...personColumns(words, naming),
    dayColumn(field('decidedOn'), ({ dates }) => dates.decidedOn),
    dayColumn(field('joinedOn'), ({ dates }) => dates.joinedOn),
    dayColumn(field('officialOn'), ({ dates }) => dates.officialSince),
    { head: field('badges'), kind: 'text', width: 12, cellOf: ({ badges }) => badges?.join(', ') },
    { head: word('badgeYears'), kind: 'number', width: 10, cellOf: ({ years }) => years },
    dayColumn(word('earnedOn'), ({ earnedOn }) => earnedOn),
    {
      head: word('round'),
      kind: 'text',
      width: 16,
      cellOf: ({ rounds, isEarlier }) =>
        rounds.length > 0 ? rounds.join(', ') : isEarlier ? '' : word('gap'),
    },
    { head: word('held'), kind: 'text', width: 10, cellOf: ({ held }) => word(`held.${held}`) },
  ]
}

/** The issues of a list that was read, a line each. */
export function printedIssues(preview: ListPreview, locale: Locale): PrintedList {
  const { fields, lists, words } = locale.texts.sheets
  const title = lists['sheet-issues']
  return {
    name: sheetName(title),
    title: title.toUpperCase(),
    facts: [`${words.asOf} ${locale.day(preview.today)}`],
    columns: [
      { head: capital(fields.ordinal), kind: 'number', width: 7 },
      { head: words.sheet, kind: 'text', width: 24 },
      { head: words.row, kind: 'number', width: 8 },
      { head: words.column, kind: 'text', width: 8 },
      { head: words.issue, kind: 'text', width: 80 },
    ],
    rows: preview.issues.map((issue, index) => [
      index + 1,
      issue.sheet,
      issue.row,
      issue.column,
      locale.sheetIssue({ ...issue, sheet: undefined, row: undefined, column: undefined }),
    ]),
    notes: [],
  }
}
