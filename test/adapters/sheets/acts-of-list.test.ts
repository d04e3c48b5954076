import { read } from 'hucre'
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import { AdmissionError, dates, standingOf } from 'ketnap'
import { actsOfList, filesOfList, type ListOptions, markErrors, readList } from 'ketnap/sheets'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/locales/en.js'
import { vi } from '../../../src/locales/vi.js'
import { member, memberList, utc, utf8 } from './member-list.js'

const today = '2026-11-29'
const official: ListOptions = { of: 'official', today }
const label = ({ row }: { row: number }) => `row-${row}`
const entered = { label, enteredOn: today }

const membersOf = async (...rows: Parameters<typeof member>[1][]) =>
  readList(await memberList(rows.map((changes, index) => member(index + 1, changes))), official)

describe('a row of an official member', () => {
  it('is a membership carried over with the days of the register', async () => {
    const { rows, refused, notCarried } = actsOfList(await membersOf({}), {
      ...entered,
      defaults: { person: { citizenship: 'vietnamese' }, unit: { youthUnion: true } },
    })
    expect(rows.map(({ acts }) => acts)).toEqual([
      [
        {
          type: 'case.opened',
          on: '2026-11-29',
          case: 'row-7',
          person: { bornOn: '1960-03-05', gender: 'male', ethnicMinority: false, citizenship: 'vietnamese' },
          unit: { youthUnion: true, cell: 'Chi bộ 1' },
        },
        {
          type: 'membership.transcribed',
          on: '2026-11-29',
          standing: 'official',
          decidedOn: '1985-04-28',
          ceremonyOn: '1985-05-19',
          officialSince: '1986-05-19',
          badges: [30],
        },
      ],
    ])
    expect({ refused, notCarried }).toEqual({ refused: [], notCarried: [] })
  })

  it.each([
    ['Từ trần', 'member.died', 'dead'],
    ['Xóa tên', 'member.removed', 'removed'],
    ['Khai trừ', 'member.expelled', 'expelled'],
    ['Miễn sinh hoạt', 'member.exempted', 'official'],
    ['Đình chỉ sinh hoạt', 'member.suspended', 'official'],
    ['Gián đoạn sinh hoạt', 'activity.interrupted', 'official'],
  ])('who is %s has the act %s on the day of the status', async (status, type, standing) => {
    const list = actsOfList(await membersOf({ status, statusOn: '12/03/2026' }), entered)
    expect(list.rows[0]?.acts.at(-1)).toEqual({ type, on: '2026-03-12' })
    expect(standingOf(filesOfList(list)[0]?.file as never)).toBe(standing)
  })

  it('keeps the official date of the register', async () => {
    const [one] = filesOfList(actsOfList(await membersOf({}), entered))
    expect(dates(one?.file as never)).toMatchObject({
      decidedOn: '1985-04-28',
      joinedOn: '1985-05-19',
      officialSince: '1986-05-19',
    })
  })

  it('says nothing of badges where the cell is empty, unless the office says that none is held', async () => {
    const preview = await membersOf({ badges: '' })
    expect(actsOfList(preview, entered).rows[0]?.acts[1]).not.toHaveProperty('badges')
    const none = actsOfList(preview, { ...entered, defaults: { noBadgeWhereEmpty: true } })
    expect(none.rows[0]?.acts[1]).toMatchObject({ badges: [] })
  })
})

describe('a row of a probationary member', () => {
  const list = [
    'Họ và tên,Ngày sinh,Chi bộ,Ngày quyết định kết nạp,Ngày kết nạp,Ngày cấp GCN lớp đảng viên mới,Loại đảng viên',
    'Trần Văn Thử,05/03/1999,Chi bộ 2,28/04/2026,19/05/2026,15/06/2026,Dự bị',
    'Lê Thị Mẫu,05/03/1999,Chi bộ 2,28/04/2026,19/05/2026,,Chính thức',
  ].join('\n')

  it('has the certificate of the new-member class; one of another kind is refused', async () => {
    const preview = await readList(utf8(list), { of: 'probationary', today })
    const { rows, refused } = actsOfList(preview, {
      ...entered,
      cellLabel: (text) => text.replace('Chi bộ ', 'cell-'),
      defaults: { by: { 'certificate.issued': { kind: 'communePoliticalCentre' } } },
    })
    expect(refused).toEqual([3])
    expect(rows[0]?.acts).toEqual([
      {
        type: 'case.opened',
        on: today,
        case: 'row-2',
        person: { bornOn: '1999-03-05' },
        unit: { cell: 'cell-2' },
      },
      {
        type: 'membership.transcribed',
        on: today,
        standing: 'probationary',
        decidedOn: '2026-04-28',
        ceremonyOn: '2026-05-19',
      },
      {
        type: 'certificate.issued',
        on: '2026-06-15',
        by: { kind: 'communePoliticalCentre' },
        course: 'new-member',
      },
    ])
  })
})

describe('a row of a candidate', () => {
  const head =
    'Họ tên,Ngày sinh,Chi bộ công nhận,Ngày họp CB công nhận,Đảng viên giúp đỡ,Ngày phân công giúp đỡ,Ngày cấp CC,Ngày kết nạp,Trạng thái,Ngày của trạng thái'
  const listed = async (...rows: string[]) =>
    actsOfList(await readList(utf8([head, ...rows].join('\n')), { of: 'candidates', today }), {
      ...entered,
      helperLabel: (text) => (text === 'Phạm Văn Ví' ? 'member-1' : undefined),
      defaults: { byResolution: true, helperOfficial: true },
    })

  it('stands at the stage whose days are told, its helper by label', async () => {
    const { rows, notCarried } = await listed(
      'Trần Văn Thử,05/03/2003,CB 1,05/09/2025,Phạm Văn Ví,06/09/2025,20/12/2025,,Đang theo dõi,',
    )
    expect(rows[0]?.acts.slice(1)).toEqual([
      { type: 'sympathiser.listed', on: '2025-09-05', byResolution: true },
      {
        type: 'helper.assigned',
        on: '2025-09-06',
        helper: { id: 'member-1', official: true },
        byResolution: true,
      },
      { type: 'certificate.issued', on: '2025-12-20', course: 'awareness' },
    ])
    expect(notCarried).toEqual([])
  })

  it('who is no longer followed leaves the list on that day', async () => {
    const { rows } = await listed('Trần Văn Thử,05/03/2003,CB 1,05/09/2025,,,,,Đã dừng,01/03/2026')
    expect(rows[0]?.acts.at(-1)).toEqual({
      type: 'sympathiser.unlisted',
      on: '2026-03-01',
      byResolution: true,
    })
  })

  it('who was admitted since is a membership carried over, and what no act tells is named', async () => {
    const { rows, notCarried } = await listed(
      'Trần Văn Thử,05/03/2003,CB 1,05/09/2025,,,20/12/2025,07/05/2026,Đã kết nạp,',
    )
    expect(rows[0]?.acts.map(({ type }) => type)).toEqual(['case.opened', 'membership.transcribed'])
    expect(notCarried).toEqual([
      { row: 2, field: 'sympathiserOn' },
      { row: 2, field: 'awarenessOn' },
    ])
  })

  it('who is said to be admitted without a day is refused', async () => {
    expect((await listed('Trần Văn Thử,05/03/2003,CB 1,05/09/2025,,,,,Đã kết nạp,')).refused).toEqual([2])
  })
})

describe('a batch', () => {
  it('is recorded whole or not at all', async () => {
    const list = actsOfList(await membersOf({}, { bornOn: '1960' }), entered)
    const refusal = () => filesOfList(list)
    expect(refusal).toThrow(AdmissionError)
    try {
      refusal()
    } catch (error) {
      expect((error as AdmissionError).code).toBe('list.refused')
      expect(vi.error(error as AdmissionError)).toBe(
        'Danh sách còn 1 dòng có lỗi, dòng đầu tiên là dòng 8; không dòng nào được ghi.',
      )
      expect(en.error(error as AdmissionError)).toBe(
        'The list still has 1 row with faults, first of all row 8; no row is recorded.',
      )
    }
  })

  it('accounts for every row: recorded, refused, or skipped', async () => {
    const preview = await membersOf({}, { bornOn: '1960' }, {}, { status: 'Từ trần' })
    const { rows, refused, skipped } = actsOfList(preview, entered)
    expect([rows.length, refused.length, skipped.length, preview.counts.rows]).toEqual([2, 2, 0, 4])
  })

  it('needs a label of its own for each row', async () => {
    const preview = await membersOf({}, {})
    expect(() => actsOfList(preview, { ...entered, label: () => 'one' })).toThrow('list.label-repeated')
  })
})

describe('personal data of a list', () => {
  it('is in no act, no issue, no sentence and no fault', async () => {
    const canary = 'Zyxwvut Canary'
    const bytes = await memberList([
      member(1, { name: canary, personalId: '998877665544' }),
      member(2, {
        name: canary,
        personalId: '998877665544',
        status: canary,
        gender: canary,
        joinedOn: canary,
        people: canary,
      }),
    ])
    const preview = await readList(bytes, official)
    const list = actsOfList(preview, entered)
    const sentences = preview.issues.flatMap((issue) => [vi.sheetIssue(issue), en.sheetIssue(issue)])
    const told = JSON.stringify([
      list.rows.map(({ acts }) => acts),
      list.notCarried,
      preview.issues,
      sentences,
    ])
    expect(preview.issues.length).toBeGreaterThan(4)
    expect(told).not.toMatch(/Canary|998877665544|Xã Mẫu/)
    let message = ''
    try {
      filesOfList(list)
    } catch (error) {
      message = `${vi.error(error as AdmissionError)} ${JSON.stringify(error)}`
    }
    expect(message).toMatch(/8/)
    expect(message).not.toMatch(/Canary|998877665544/)
  })
})

describe("the office's own file with its errors marked", () => {
  const marked = async () => {
    const bytes = await memberList([
      member(1),
      member(2, { bornOn: 1958, joinedOn: utc('2013-05-19'), status: 'Nghỉ hưu' }),
    ])
    const preview = await readList(bytes, official)
    return { preview, bytes: (await markErrors(bytes, preview, vi)) as Uint8Array }
  }

  it('has a yellow cell and a comment for each, and keeps merges, days and hidden sheets', async () => {
    const { bytes } = await marked()
    const { sheets } = await read(bytes, { readStyles: true })
    const comments = [...(sheets[0]?.cells ?? [])].filter(([, cell]) => cell.comment)
    expect(comments.map(([key, { comment, style }]) => [key, comment?.text, style?.fill])).toEqual([
      [
        '7,4',
        'Ngày sinh: Ô chỉ có năm; ghi đủ ngày, tháng, năm.',
        expect.objectContaining({ fgColor: expect.anything() }),
      ],
      ['7,11', expect.stringContaining('Ngày chính thức không sau ngày kết nạp.'), expect.anything()],
      ['7,12', expect.stringContaining('Không nhận ra từ ghi trong ô'), expect.anything()],
    ])
    expect(sheets[0]?.merges).toHaveLength(17)
    expect(sheets[1]).toMatchObject({ name: 'TINH', hidden: true })
  })

  it('reads the same again, and has the same bytes each time', async () => {
    const [one, other] = [await marked(), await marked()]
    expect((await readList(one.bytes, official)).issues).toEqual(one.preview.issues)
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })

  it('is not made of a file that is no xlsx', async () => {
    const bytes = utf8('Họ và tên,Ngày kết nạp\nTrần Văn Thử,1985')
    expect(await markErrors(bytes, await readList(bytes, official), vi)).toBeUndefined()
  })
})

describe('a file that was marked, mended and marked again', () => {
  const comments = async (bytes: Uint8Array) => {
    const { sheets } = await read(bytes, { readStyles: true })
    return [...(sheets[0]?.cells ?? [])].flatMap(([key, { comment, style }]) =>
      comment ? [[key, comment.author, comment.text, style?.fill !== undefined]] : [],
    )
  }
  const markedOf = async (bytes: Uint8Array) =>
    (await markErrors(bytes, await readList(bytes, official), vi)) as Uint8Array
  const noted = (text: string) =>
    new Map([['6,4', { value: 1958, type: 'number' as const, comment: { author: 'Văn phòng', text } }]])

  it('keeps what the office noted, above what is wrong', async () => {
    const once = await markedOf(await memberList([member(1, { bornOn: 1958 })], noted('hỏi lại')))
    const marked = [
      '6,4',
      'Văn phòng / ketnap',
      'hỏi lại\n---\nNgày sinh: Ô chỉ có năm; ghi đủ ngày, tháng, năm.',
      true,
    ]
    expect(await comments(once)).toEqual([marked])
    expect(await comments(await markedOf(once))).toEqual([marked])
  })

  it('marks what was mended no more', async () => {
    const marked = await markedOf(
      await memberList([member(1, { bornOn: 1958 }), member(2, { status: 'Nghỉ hưu' })], noted('hỏi lại')),
    )
    const book = await openXlsx(marked)
    const [sheet] = book.sheets
    if (sheet?.rows[6] && sheet.rows[7]) [sheet.rows[6][4], sheet.rows[7][12]] = ['05/03/1958', 'Từ trần']
    for (const [key, value] of [
      ['6,4', '05/03/1958'],
      ['7,12', 'Từ trần'],
    ] as const)
      sheet?.cells?.set(key, { ...(sheet.cells.get(key) as object), value, type: 'string' } as never)
    expect(await comments(await markedOf(await saveXlsx(book)))).toEqual([
      ['6,4', 'Văn phòng', 'hỏi lại', false],
      ['7,13', 'ketnap', 'Ngày của trạng thái: Trạng thái này phải có ngày.', true],
    ])
  })
})
