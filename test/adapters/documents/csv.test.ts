import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../src/documents.js'
import { en, vi } from '../../support/plain-locales.js'
import { agenda, reports, small } from './printed.js'

/** The cells of a file by RFC 4180, read apart from the library that wrote it. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let at = 0; at < csv.length; at += 1) {
    const letter = csv[at] as string
    const row = rows.at(-1) as string[]
    if (letter === '"' && isQuoted && csv[at + 1] === '"') {
      row[row.length - 1] += '"'
      at += 1
    } else if (letter === '"') isQuoted = !isQuoted
    else if (letter === ',' && !isQuoted) row.push('')
    else if (letter === '\r' && !isQuoted) {
      expect(csv[at + 1]).toBe('\n')
      at += 1
      rows.push([''])
    } else row[row.length - 1] += letter
  }
  expect(rows.pop()).toEqual([''])
  return rows
}

describe('a report in CSV', () => {
  it('is a line each with its code, figures with a point, and the definitions', () => {
    expect(toCsv(small, en)).toBe(
      [
        'Section,Code,Line,Unit,This period,Same period last year,Compared (%)',
        'Movement of members,movement.opening,A. Members at the opening,persons,5234567,0,',
        'Movement of members,movement.in.readmitted,of which re-admitted,persons,1,8,12.50',
        'Movement of members,age.average,Average age,years,30.5,,',
        'Definitions,definition.temporary-at-home,Members on temporary activity count at home only.,,,,',
        '',
      ].join('\r\n'),
    )
  })

  it('begins with a byte order mark on request alone', () => {
    expect(toCsv(small, vi, { bom: true }).codePointAt(0)).toBe(0xfeff)
    expect(toCsv(small, vi).startsWith('Mục,Mã,Chỉ tiêu')).toBe(true)
  })

  it.each([vi, en])('gives every line and figure back when it is read, in $language', (locale) => {
    for (const one of reports) {
      const [head, ...rows] = cellsOf(toCsv(one, locale))
      const lines = one.sections.flatMap((section) => section.rows)
      expect(head).toHaveLength(7)
      expect(rows.map((row) => row.length)).toEqual(Array(lines.length + one.definitions.length).fill(7))
      for (const [index, line] of lines.entries()) {
        const scale = line.unit === 'tenths-of-year' ? 10 : line.unit === 'basis-points' ? 100 : 1
        const figure = (cell: string | undefined) => (cell === '' ? null : Math.round(Number(cell) * scale))
        expect(rows[index]?.[1]).toBe(line.code)
        expect(rows[index]?.[2]).toBe(locale.report(line.code))
        expect([figure(rows[index]?.[4]), figure(rows[index]?.[5])]).toEqual([line.now, line.lastYear])
      }
    }
  })
})

describe('an agenda in CSV', () => {
  it('has the days and codes of every duty', () => {
    const [head, ...rows] = cellsOf(toCsv(agenda, en))
    expect(head).toEqual([
      'Obligor',
      'Case',
      'Code',
      'Duty',
      'Since',
      'Due day',
      'Working days overdue',
      'Basis',
    ])
    expect(rows).toHaveLength(agenda.groups.length)
    expect(rows[0]?.slice(0, 3)).toEqual([
      'The cell (chi-bo-22)',
      'doi-22',
      'recognition.cell-review-on-time',
    ])
    expect(rows[0]?.slice(4, 7)).toEqual(['2025-05-20', '2025-07-01', '139'])
  })

  it.each(['a\rb', 'a\nb', 'a\r\nb', 'a"b', 'a,b'])('quotes a cell that holds a mark of CSV: %j', (name) => {
    const cells = cellsOf(toCsv(agenda, en, { nameOf: () => name }))
    expect(cells).toHaveLength(agenda.groups.length + 1)
    expect(cells[1]?.[1]).toBe(name)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'begins a cell with an apostrophe that a spreadsheet would take for a formula: %j',
    (name) => {
      const cells = cellsOf(toCsv(agenda, en, { nameOf: () => name }))
      expect(cells[1]?.[1]).toBe(`'${name}`)
    },
  )
})
