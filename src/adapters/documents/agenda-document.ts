import { addDays } from '../../calendar/day-arithmetic.js'
import type { AgendaGroup, AgendaItem, CommitteeAgenda } from '../../register/committee-agenda.js'
import { spokenFigure } from './figures.js'
import type { Document, TableRow } from './table.js'
import { type Naming, named, type Wording } from './wording.js'

/** The printed form of an agenda: a group for each obligor, a line for each duty, overdue first. */
export function agendaDocument(agenda: CommitteeAgenda, wording: Wording, naming: Naming): Document {
  const { today, within, total, overdue, groups } = agenda
  const say = (code: string) => wording.report(code)
  const count = (figure: number) => spokenFigure(figure, 'persons', wording)
  return {
    title: say('report.committee-agenda'),
    facts: [
      ...(within === undefined ? [] : [[say('heading.organisation'), named(within, naming)] as const]),
      [say('heading.today'), wording.day(today)],
      ...windowOf(agenda, wording),
      [say('heading.duties'), count(total)],
      [say('heading.overdue'), count(overdue)],
    ],
    head: ['heading.case', 'heading.duty', 'heading.due', 'heading.overdue-days', 'heading.basis'].map(say),
    figures: false,
    groups: groups.map((group) => ({
      title: `${obligorOf(group, wording, naming)}: ${count(group.total)}; ${say('heading.overdue').toLowerCase()}: ${count(group.overdue)}`,
      rows: [
        ...group.items.map((item) => rowOf(item, wording, naming)),
        ...moreThan(group, say('more'), count),
      ],
    })),
    notes: [],
  }
}

/** The days the duties fall due in, as far as they were asked for. */
function windowOf({ from, until }: CommitteeAgenda, wording: Wording): Document['facts'] {
  const first = from && wording.day(from)
  const last = until && wording.day(addDays(until, -1))
  if (first && last) return [[wording.report('heading.window'), `${first} – ${last}`]]
  if (last) return [[wording.report('heading.window-until'), last]]
  return first ? [[wording.report('heading.window-from'), first]] : []
}

/** Who owes it: the body by name beside what it is. */
export function obligorOf({ obligor, body }: AgendaGroup, wording: Wording, naming: Naming): string {
  const who = wording.body(obligor)
  const capitalised = who.slice(0, 1).toUpperCase() + who.slice(1)
  return body === undefined ? capitalised : `${capitalised} (${named(body, naming)})`
}

/** The clauses of a duty, and how sure they are where no text of them was read. */
export function basisOf(item: AgendaItem, wording: Wording): string {
  const clauses = wording.citations(item.citations)
  const certainty = wording.certainty(item)
  return certainty === '' ? clauses : `${clauses}. ${certainty}`
}

function rowOf(item: AgendaItem, wording: Wording, naming: Naming): TableRow {
  return {
    label: named(item.caseId, naming),
    depth: 0,
    cells: [
      wording.task(item.rule),
      item.dueOn === undefined ? '–' : wording.day(item.dueOn),
      item.isOverdue ? String(item.overdueWorkingDays) : '',
      basisOf(item, wording),
    ],
  }
}

/** The line that tells how many duties a bounded agenda leaves out. */
function moreThan(group: AgendaGroup, words: string, count: (figure: number) => string): readonly TableRow[] {
  const more = group.total - group.items.length
  return more === 0
    ? []
    : [{ label: words.replace('{count}', count(more)), depth: 0, cells: ['', '', '', ''] }]
}
