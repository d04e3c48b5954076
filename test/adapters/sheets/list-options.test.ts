import { actsOfList, type ListOptions, listSheet, readList } from 'ketnap/sheets'
import { describe, expect, it } from 'vitest'
import { vi } from '../../../src/locales/vi.js'
import { utf8 } from './member-list.js'

const candidates: ListOptions = { of: 'candidates', today: '2026-11-29' }
const list = utf8('Họ và tên,Ngày sinh,Trạng thái\nTrần Văn Thử,05/12/2003,Đang theo dõi')
const read = (options: object) => readList(list, { ...candidates, ...options })

describe('what the caller says of a list', () => {
  it.each([
    [{ of: 'members' }, 'of', 'field.not-one-of', undefined],
    [{ of: undefined }, 'of', 'field.missing', undefined],
    [{ encoding: 'tcvn3' }, 'encoding', 'field.not-one-of', undefined],
    [{ limits: { byts: 1 } }, 'limits.byts', 'field.unknown', 'bytes'],
    [{ limits: { bytes: -1 } }, 'limits.bytes', 'field.out-of-range', undefined],
    [{ columns: { b: 'bornOn' } }, 'columns.*', 'field.malformed', undefined],
    [{ columns: { B: 'birthday' } }, 'columns.B', 'field.not-one-of', undefined],
    [{ encodings: { A: 'viscii' } }, 'encodings.A', 'field.not-one-of', undefined],
    [{ words: { statuss: {} } }, 'words.statuss', 'field.unknown', 'status'],
    [{ words: { status: { 'Nghỉ hưu': 'retired' } } }, 'words.status.0', 'field.not-one-of', undefined],
    [
      { words: { status: { 'Nghỉ hưu': 'active', 'NGHỈ  HƯU': 'dead' } } },
      'words.status.1',
      'value.repeated',
      undefined,
    ],
    [{ accept: ['day.yearonly'] }, 'accept.0', 'field.not-one-of', 'day.year-only'],
    [{ leaveOut: [0] }, 'leaveOut.0', 'field.out-of-range', undefined],
    [{ leaveOut: [1.5] }, 'leaveOut.0', 'field.out-of-range', undefined],
  ])('%j is refused at %s', async (options, path, code, meant) => {
    await expect(read(options)).rejects.toMatchObject({
      code: 'list.malformed',
      facts: { issues: [{ path, code, ...(meant && { meant }) }] },
    })
  })

  it.each([
    [{ columns: ['bornOn'] }, 'options.columns'],
    [{ accept: 'day.serial' }, 'options.accept'],
    [{ leaveOut: 2 }, 'options.leaveOut'],
    [{ words: { status: 'active' } }, 'options.words.status'],
    [{ sheet: 1 }, 'options.sheet'],
    [{ password: 1 }, 'options.password'],
  ])('%j is no answer at all: %s', async (options, argument) => {
    await expect(read(options)).rejects.toMatchObject({ code: 'call.malformed', facts: { argument } })
  })

  it.each([
    [{ limits: { bytes: 1_000 }, encoding: 'utf-8', columns: { B: 'unread' }, leaveOut: [2], accept: [] }],
    [{ words: { status: { 'Nghỉ hưu': 'active', 'nghi huu': 'active' } }, encodings: { A: 'vni' } }],
  ])('%j is taken', async (options) => {
    expect((await read(options)).issues).toEqual([])
  })

  it.each([
    [{ columns: { D: 'bornOn' } }, 'Cột D: Danh sách không có cột này; nêu lại đúng chữ cái của cột.'],
    [{ encodings: { Z: 'tcvn3' } }, 'Cột Z: Danh sách không có cột này; nêu lại đúng chữ cái của cột.'],
    [
      { leaveOut: [1] },
      'Dòng 1: Dòng cần để ngoài không nằm dưới tiêu đề; nêu số dòng như trong trang tính.',
    ],
    [
      { leaveOut: [3] },
      'Dòng 3: Dòng cần để ngoài không nằm dưới tiêu đề; nêu số dòng như trong trang tính.',
    ],
  ])('%j is of nothing that is there: the list waits', async (options, sentence) => {
    const { issues, counts } = await read(options)
    expect(issues.map((issue) => vi.sheetIssue(issue))).toEqual([sentence])
    expect(counts).toEqual({ rows: 1, readable: 0, refused: 1, skipped: 0 })
  })

  it('of everyone is refused where nobody would be told it', async () => {
    const preview = await read({})
    const acts = (defaults: object) =>
      actsOfList(preview, { label: () => 'a', enteredOn: '2026-11-29', defaults })
    expect(() => acts({ persn: {} })).toThrow('meant person')
    expect(() => acts({ by: { 'case.opend': { kind: 'cell' } } })).toThrow('meant case.opened')
  })
})

describe('a list that is written out', () => {
  it('is one there is, of a day', async () => {
    const write = (given: object) => listSheet(given as never, { locale: vi })
    await expect(write({ list: 'badges', today: '2026-11-29', lines: [] })).rejects.toMatchObject({
      code: 'call.malformed',
      facts: { argument: 'given.list', expected: 'list-name' },
    })
    await expect(write({ list: 'badge-list', lines: [] })).rejects.toMatchObject({ code: 'day.malformed' })
  })
})
