import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read } from 'hucre'
import { replay } from 'ketnap'
import {
  badgeList,
  candidatesList,
  collect,
  committeeAgenda,
  membershipMovement,
  membersOverdue,
  probationersDue,
} from 'ketnap/register'
import {
  actsOfList,
  filesOfList,
  type ListFile,
  type ListOptions,
  listCsv,
  listSheet,
  readList,
  type WritableList,
} from 'ketnap/sheets'
import { describe, expect, it } from 'vitest'
import { fieldsOfHeader } from '../../../src/adapters/sheets/header-words.js'
import { en } from '../../../src/locales/en.js'
import { vi } from '../../../src/locales/vi.js'
import { patient } from '../../support/patient.js'
import { officeSchema } from '../office-schema.js'
import { utf8 } from './member-list.js'

const today = '2026-11-29'
const entered = {
  label: ({ particulars }: { readonly particulars: { readonly personalId?: string } }) =>
    `case-${particulars.personalId}`,
  helperLabel: (text: string) => `label of ${text}`,
  enteredOn: today,
  defaults: { byResolution: true, helperOfficial: true },
}

const filesOf = async (text: string, of: ListOptions['of']): Promise<readonly ListFile[]> =>
  filesOfList(actsOfList(await readList(utf8(text), { of, today }), entered))

const candidates = () =>
  filesOf(
    [
      'Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Chi bộ,Ngày công nhận cảm tình Đảng,Đảng viên giúp đỡ,Ngày phân công giúp đỡ,Ngày cấp CC',
      'Trần Văn Thử,05/03/2003,Nam,001203000001,Chi bộ 1,05/09/2025,Phạm Văn Ví,06/09/2025,20/12/2025',
      'Lê Thị Mẫu,07/11/2004,Nữ,001204000002,Chi bộ 2,05/09/2025,Phạm Văn Ví,06/09/2025,',
    ].join('\n'),
    'candidates',
  )

const probationers = () =>
  filesOf(
    [
      'Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Chi bộ,Ngày quyết định kết nạp,Ngày kết nạp,Ngày cấp GCN lớp đảng viên mới',
      'Trần Văn Thử,05/03/1999,Nam,001099000001,Chi bộ 1,28/04/2026,19/05/2026,15/06/2026',
      'Lê Thị Mẫu,05/03/1999,Nữ,001199000002,Chi bộ 1,28/08/2025,02/09/2025,',
    ].join('\n'),
    'probationary',
  )

const members = () =>
  filesOf(
    [
      'Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Chi bộ,Ngày quyết định kết nạp,Ngày kết nạp,Ngày chính thức,Huy hiệu',
      'Trần Văn Thử,05/03/1960,Nam,001060000001,Chi bộ 1,28/01/1987,03/02/1987,03/02/1988,30',
      'Lê Thị Mẫu,05/03/1960,Nữ,001160000002,Chi bộ 1,20/03/1987,01/04/1987,01/04/1988,',
    ].join('\n'),
    'official',
  )

const naming = (files: readonly ListFile[]) => {
  const known = new Map(files.map((one) => [one.case, one.particulars]))
  return { locale: vi, body: 'ĐẢNG BỘ PHƯỜNG MẪU', particularsOf: (id: string) => known.get(id) }
}

const rounds = [
  { name: '3/2', from: '2027-01-15', until: '2027-03-06' },
  { name: '19/5', from: '2027-05-01', until: '2027-06-01' },
]

/** The lists of the register over files. */
const lists = {
  candidates: (files: readonly ListFile[]) =>
    collect(
      candidatesList({ today }),
      files.map(({ file }) => file),
    ),
  due: (files: readonly ListFile[]) =>
    collect(
      probationersDue({ today, until: '2027-07-01' }),
      files.map(({ file }) => file),
    ),
  overdue: (files: readonly ListFile[]) =>
    collect(
      membersOverdue({ today }),
      files.map(({ file }) => file),
    ),
  badges: (files: readonly ListFile[]) =>
    collect(
      badgeList({ today, rounds }),
      files.map(({ file }) => file),
    ),
}

describe('candidates', () => {
  it('are listed with the next step, what is missing and the first lawful day', async () => {
    const { lines } = lists.candidates(await candidates())
    expect(lines.map(({ caseId, cell }) => [caseId, cell])).toEqual([
      ['case-001203000001', 'Chi bộ 1'],
      ['case-001204000002', 'Chi bộ 2'],
    ])
    expect(lines[0]).toMatchObject({ next: { act: 'procedure.authorised' }, from: '2026-11-29' })
    expect(lines[1]?.missing.map(({ act }) => act)).toContain('certificate.issued')
    expect(lines[0]?.missing.map(({ act }) => act)).not.toContain('certificate.issued')
  })
})

describe('probationary members', () => {
  it('come due with the end of their term, the earliest first', async () => {
    const { lines } = lists.due(await probationers())
    expect(
      lines.map(({ dates, overdueWorkingDays }) => [dates.probationEndsOn, overdueWorkingDays > 0]),
    ).toEqual([
      ['2026-09-02', true],
      ['2027-05-19', false],
    ])
    expect(lines[0]?.missing.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['self-review.made', 'remarks.made', 'opinions.consolidated']),
    )
  })

  it('before the window ends only, and overdue ones apart', async () => {
    const files = (await probationers()).map(({ file }) => file)
    const until = (day: string) => collect(probationersDue({ today, until: day }), files).lines.length
    expect([until('2027-05-19'), until('2027-05-20')]).toEqual([1, 2])
    expect(collect(membersOverdue({ today }), files).lines.map(({ caseId }) => caseId)).toEqual([
      'case-001199000002',
    ])
  })

  it('of two parts of a register make one list', async () => {
    const files = (await probationers()).map(({ file }) => ({ file, refused: [] }))
    const collector = probationersDue({ today })
    const [one, other] = files.map((file) => {
      const state = collector.start()
      collector.add(state, file)
      return state
    })
    collector.join(one as never, other as never)
    expect(collector.result(one as never)).toEqual(
      collect(
        collector,
        files.map(({ file }) => file),
      ),
    )
  })
})

describe('badges per round', () => {
  it('fall in a round, or in a gap; held where the register does not tell is not known', async () => {
    const { lines } = lists.badges(await members())
    expect(
      lines.map(({ caseId, years, earnedOn, rounds: of, held }) => [caseId, years, earnedOn, of, held]),
    ).toEqual(
      expect.arrayContaining([
        ['case-001060000001', 40, '2027-01-28', ['3/2'], 'no'],
        ['case-001160000002', 40, '2027-03-20', [], 'no'],
      ]),
    )
    expect(lines.filter(({ isEarlier }) => isEarlier).map(({ caseId, held }) => [caseId, held])).toEqual([
      ['case-001060000001', 'no'],
      ['case-001160000002', 'not-known'],
    ])
  })

  it.each([
    ['2027-01-28', []],
    ['2027-01-29', ['round']],
  ])('whose range ends before %s: %j', async (until, of) => {
    const files = (await members()).map(({ file }) => file)
    const range = [
      { name: 'round', from: '2027-01-01', until },
      { name: 'last', from: '2027-12-01', until: '2028-01-01' },
    ]
    const { lines } = collect(badgeList({ today, rounds: range }), files)
    expect(lines.find(({ caseId, years }) => caseId === 'case-001060000001' && years === 40)?.rounds).toEqual(
      of,
    )
  })
})

describe('a list written and read again', () => {
  it.each([
    ['candidates', candidates, lists.candidates],
    ['probationary', probationers, lists.due],
  ] as const)('of %s gives the same acts, as a workbook and as CSV', async (of, made, listOf) => {
    const files = await made()
    const list: WritableList = listOf(files)
    const before = new Map(files.map((one) => [one.case, one.acts]))
    for (const bytes of [await listSheet(list, naming(files)), utf8(await listCsv(list, naming(files)))]) {
      const preview = await readList(bytes, { of, today })
      expect(preview.issues.filter(({ effect }) => effect !== 'note')).toEqual([])
      const again = actsOfList(preview, entered)
      expect(new Map(again.rows.map((one) => [one.case, one.acts]))).toEqual(before)
    }
  })

  it('of badges gives the same memberships', async () => {
    const files = (await members()).slice(0, 1)
    const bytes = await listSheet(lists.badges(files), naming(files))
    const preview = await readList(bytes, { of: 'official', today })
    expect(actsOfList(preview, entered).rows[0]?.acts).toEqual(files[0]?.acts)
  })

  it('has heads that are each known as what they are', () => {
    const { ordinal: _, ...fields } = vi.texts.sheets.fields
    const wrong = Object.entries(fields).filter(([field, label]) => fieldsOfHeader(label)[0] !== field)
    expect(wrong).toEqual([])
  })
})

describe('the workbook', () => {
  const all = async () => {
    const files = await candidates()
    const probation = await probationers()
    const list = await readList(utf8('Họ và tên,Ngày kết nạp\nTrần Văn Thử,1985'), { of: 'official', today })
    const cases = [...files, ...probation].map(({ file }) => file)
    return [
      lists.candidates(files),
      lists.due(probation),
      lists.overdue(probation),
      lists.badges(await members()),
      collect(membershipMovement({ from: '2026-01-01', until: '2027-01-01' }), cases),
      collect(committeeAgenda({ today }), cases),
      list,
    ]
  }

  it('of an agenda says each duty as a task, not as the condition it is kept by', async () => {
    const cases = (await probationers()).map(({ file }) => file)
    const csv = await listCsv(collect(committeeAgenda({ today }), cases), { locale: vi })
    expect(csv).toContain(',"Chi bộ xét, đề nghị công nhận đảng viên chính thức",')
    expect(csv).not.toContain('đúng thời hạn')
  })

  it('has the same bytes each time', async () => {
    const written = await all()
    const [one, other] = [await listSheet(written, { locale: vi }), await listSheet(written, { locale: vi })]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it.skipIf(!officeSchema)(
    'is valid by the schema of Office Open XML',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ketnap-lists-'))
      try {
        const written = await all()
        for (const locale of [vi, en]) {
          const path = join(folder, `${locale.language}.xlsx`)
          writeFileSync(path, await listSheet(written, { locale }))
          expect((await officeSchema?.validateFile(path))?.errors).toEqual([])
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    patient.timeout,
  )

  it('prints on A4 landscape with its head repeated, days as date cells, ids as text', async () => {
    const files = await candidates()
    const { sheets } = await read(await listSheet(lists.candidates(files), naming(files)), {
      readStyles: true,
    })
    const [sheet] = sheets
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '$5:$5' })
    expect(sheet?.name).toBe('Danh_sách_quần_chúng_đang_được')
    expect(sheet?.freezePane).toMatchObject({ rows: 5 })
    expect(sheet?.rows[5]?.slice(0, 6)).toEqual([
      1,
      'Trần Văn Thử',
      new Date('2003-03-05T00:00:00Z'),
      'Nam',
      '001203000001',
      'Chi bộ 1',
    ])
    expect(sheet?.cells?.get('5,2')?.style?.numFmt).toBe('dd/mm/yyyy')
  })

  it('leaves text that looks like a formula text, and CSV disarms it', async () => {
    const { file } = replay([
      { type: 'case.opened', on: '2025-07-01', case: '=1+1' },
      { type: 'sympathiser.listed', on: '2025-07-05', byResolution: true },
    ])
    const list = collect(candidatesList({ today }), [file])
    const { sheets } = await read(await listSheet(list, { locale: vi }), { readStyles: true })
    expect(sheets[0]?.rows[5]?.[1]).toBe('=1+1')
    expect(sheets[0]?.cells?.get('5,1')?.formula).toBeUndefined()
    expect(await listCsv(list, { locale: vi })).toContain("'=1+1")
  })
})
