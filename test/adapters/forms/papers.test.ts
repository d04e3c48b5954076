import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Act, type ActOf, replay } from 'ketnap'
import { type FormCode, formCodes, formsOf, type PaperOptions, paperDocx, paperOf } from 'ketnap/forms'
import { describe, expect, it } from 'vitest'
import { vi } from '../../../src/locales/vi.js'
import { acts, person } from '../../support/journey.js'
import { patient } from '../../support/patient.js'
import { officeSchema } from '../office-schema.js'
import { paperData } from './paper-data.js'
import { allOf, textOf, yellowOf } from './text-of.js'

const { file: life } = replay(acts)
const { file: opened } = replay(acts.slice(0, 1))

const printed = (form: FormCode, options: PaperOptions = {}, file = life) =>
  paperDocx(paperOf(file, form, options), { locale: vi })

const lines = async (form: FormCode, options: PaperOptions = {}, file = life) =>
  textOf(await printed(form, options, file))

/** The life with the vote of the cell on the admission changed. */
const voted = (changes: Partial<ActOf<'cell.voted'>>) =>
  acts.map(
    (act): Act =>
      act.type === 'cell.voted' && act.matter === 'admission' ? ({ ...act, ...changes } as Act) : act,
  )

describe('the resolution of the cell (6-KNĐ)', () => {
  it('of a whole life says what the act and the app tell', async () => {
    expect(await lines('6-KNĐ', { data: paperData })).toEqual(
      [
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Số 05-NQ/CB',
        'Hà Nội, ngày 15 tháng 9 năm 2025',
        'NGHỊ QUYẾT',
        'đề nghị kết nạp đảng viên',
        '-----',
        '- Căn cứ Điều 4 Điều lệ Đảng Cộng sản Việt Nam,',
        'Ngày 15 tháng 9 năm 2025, Chi bộ Phòng Kỹ thuật đã họp để xét, đề nghị kết nạp quần chúng Nguyễn Thị Thử Nghiệm vào Đảng.',
        'Tổng số đảng viên của Chi bộ: 15 đảng viên, trong đó chính thức 13 đồng chí, dự bị 2 đồng chí.',
        'Có mặt: chính thức 12 đồng chí, dự bị 2 đồng chí. Vắng mặt: chính thức 0 đồng chí, dự bị 0 đồng chí. Lý do vắng mặt: không.',
        'Chủ trì hội nghị: Đồng chí Lê Thị Ví Dụ. Chức vụ: Bí thư Chi bộ.',
        'Thư ký hội nghị: Đồng chí Lê Văn Ghi.',
        'Sau khi xem xét hồ sơ và thảo luận, Chi bộ kết luận về quần chúng Nguyễn Thị Thử Nghiệm như sau:',
        '1. Về lý lịch: gia đình và bản thân chấp hành tốt chủ trương của Đảng, chính sách và pháp luật của Nhà nước.',
        '2. Về ý thức giác ngộ chính trị: nhận thức đúng về Đảng, có động cơ phấn đấu trong sáng.',
        '3. Về ưu, khuyết điểm (phẩm chất chính trị, đạo đức, lối sống, năng lực công tác): trung thực, hoàn thành tốt nhiệm vụ; đôi khi còn nóng vội.',
        '4. Về quan hệ quần chúng: gắn bó với tập thể, được tín nhiệm.',
        'Đối chiếu với tiêu chuẩn và điều kiện, số đảng viên chính thức tán thành kết nạp quần chúng Nguyễn Thị Thử Nghiệm vào Đảng là 12 đồng chí (đạt 100% so với tổng số đảng viên chính thức được tính); số không tán thành là 0 đồng chí (chiếm 0%).',
        'Chi bộ báo cáo Đảng ủy Công ty Cổ phần Mẫu xét, quyết định kết nạp quần chúng Nguyễn Thị Thử Nghiệm vào Đảng.',
        'Nơi nhận:',
        '- Đảng ủy Công ty Cổ phần Mẫu (báo cáo),',
        '- Lưu Chi bộ.',
        'T/M CHI BỘ',
        'Bí thư',
        'Phạm Văn Ví Dụ',
      ].toSpliced(0, 0, 'Đảng bộ Công ty Cổ phần Mẫu', 'Chi bộ Phòng Kỹ thuật', '*'),
    )
  })

  it('counts in percent of the base of the rule, not of those summoned (pt 9.3.2)', async () => {
    const { file } = replay(
      voted({ tally: { members: 14, temporarilyAwayAbsent: 1, exemptedAbsent: 1, yes: 10, no: 2 } }),
    )
    const { fields } = paperOf(file, '6-KNĐ')
    const text = (id: string) => fields.find((field) => field.id === id)?.text
    expect([text('vote.yesPercent'), text('vote.noPercent')]).toEqual(['83,33', '16,67'])
    expect([text('vote.present'), text('vote.absent')]).toEqual(['12', '2'])
    expect(fields.find(({ id }) => id === 'vote.yesPercent')?.source).toBe('rules')
  })

  it.each([
    { yes: 12, no: '0', noPercent: '0' },
    { yes: 11, no: undefined, noPercent: undefined },
  ])('of $yes of 12 for, and none told against: $no', ({ yes, no, noPercent }) => {
    const { fields } = paperOf(replay(voted({ tally: { members: 12, yes } })).file, '6-KNĐ')
    const text = (id: string) => fields.find((field) => field.id === id)?.text
    expect([text('vote.no'), text('vote.noPercent')]).toEqual([no, noPercent])
  })

  it('that the law refuses says so above the text', async () => {
    const { file } = replay(voted({ tally: { members: 12, yes: 7, no: 5 } }), { mode: 'chronicle' })
    const text = await lines('6-KNĐ', { data: paperData }, file)
    expect(text.slice(9, 11)).toEqual([
      'KHÔNG ĐƯỢC BAN HÀNH: trái quy định về kết nạp đảng viên',
      '- Không đủ tỷ lệ 2/3: 7/12\u00a0phiếu tán thành, cần 8.',
    ])
    expect(text.some((line) => line.includes('7 đồng chí (đạt 58,33%'))).toBe(true)
  })

  it('of an act that is not on file yet is judged after the file', () => {
    const before = replay(
      acts.slice(
        0,
        acts.findIndex(({ type }) => type === 'cell.voted'),
      ),
    ).file
    const act = voted({ tally: { members: 12, yes: 7, no: 5 } }).find(
      ({ type }) => type === 'cell.voted',
    ) as Act
    expect(paperOf(before, '6-KNĐ', { act }).findings.map(({ rule }) => rule)).toContain('cell.two-thirds')
    expect(
      paperOf(before, '6-KNĐ').missing.some(
        ({ field, act: asked }) => field === 'vote.yes' && asked === 'cell.voted',
      ),
    ).toBe(true)
  })

  it('with one value missing names it in its place, and who owes it', async () => {
    const { secretary: _, ...meeting } = paperData.meeting ?? {}
    const paper = paperOf(life, '6-KNĐ', { data: { ...paperData, meeting } })
    expect(paper.missing).toEqual([
      { field: 'meeting.secretary', label: 'họ và tên thư ký hội nghị', askedOf: 'data' },
    ])
    expect(await lines('6-KNĐ', { data: { ...paperData, meeting } })).toContain(
      'Thư ký hội nghị: Đồng chí [họ và tên thư ký hội nghị].',
    )
  })

  it('has dots for a pen instead where that is asked', async () => {
    const paper = paperOf(opened, '6-KNĐ')
    const text = textOf(await paperDocx(paper, { locale: vi, missing: 'dotted' }))
    expect(text.join()).not.toContain('[')
    expect(text).toContain('- Căn cứ Điều 4 Điều lệ Đảng Cộng sản Việt Nam,')
  })
})

describe('the background declaration (2-KNĐ)', () => {
  it('names a missing item with the capitals of the names in it', () => {
    expect(paperOf(opened, '2-KNĐ').missing).toContainEqual({
      field: 'applicant.items.12',
      label: 'ngày và nơi kết nạp vào Đoàn TNCS Hồ Chí Minh',
      askedOf: 'data',
    })
  })

  it('has the certification after the signature of who declares', async () => {
    expect(await lines('2-KNĐ', { data: paperData })).toContain(
      'Mục 24 đến 26 do cấp ủy ghi sau chữ ký của người khai: chứng nhận ngày 05 tháng 9 năm 2025, ký và đóng dấu trên bản viết tay.',
    )
  })
})

describe('the opinions (5-KNĐ)', () => {
  const withResidence = (residence: 'given' | 'waived', on: string): Act =>
    ({
      type: 'opinions.consolidated',
      on,
      matter: 'admission',
      by: { kind: 'cellCommittee' },
      organisations: true,
      residence,
      ...(residence === 'waived' && { waiverRule: 'Quy định 999' }),
    }) as Act
  const about = (act: Act) => paperOf(replay(acts.slice(0, 1)).file, '5-KNĐ', { act })
  const objections = (act: Act) => about(act).findings.map(({ rule, outcome }) => `${rule} ${outcome}`)

  it('has the residence where it was asked, and says why where it was waived', async () => {
    const given = textOf(await paperDocx(about(withResidence('given', '2025-08-01')), { locale: vi }))
    const waived = textOf(await paperDocx(about(withResidence('waived', '2025-08-01')), { locale: vi }))
    expect(given.join()).toContain('Số đồng chí nơi cư trú tán thành việc kết nạp')
    expect(waived.join()).not.toContain('Số đồng chí nơi cư trú')
    expect(waived).toContain('Không lấy ý kiến của chi ủy (chi bộ) nơi cư trú, theo Quy định 999.')
  })

  it('waived is refused to 8 June 2025, and stands from 9 June (pt 3.5)', () => {
    expect(objections(withResidence('waived', '2025-06-08'))).toContain('opinions.complete broken')
    expect(objections(withResidence('waived', '2025-06-09'))).not.toContain('opinions.complete broken')
  })
})

describe('decisions', () => {
  it('9-KNĐ admits, and seniority counts from its day', async () => {
    const text = await lines('9-KNĐ', { data: paperData })
    expect(text).toContain(
      'Điều 1. Kết nạp quần chúng Nguyễn Thị Thử Nghiệm, sinh ngày 10 tháng 4 năm 1995, quê quán xã Mẫu, tỉnh Ninh Bình, vào Đảng Cộng sản Việt Nam.',
    )
    expect(text).toContain(
      'Điều 2. Chi bộ Phòng Kỹ thuật tổ chức lễ kết nạp cho quần chúng Nguyễn Thị Thử Nghiệm; thời gian dự bị 12 tháng, tính từ ngày làm lễ. Tuổi đảng tính từ ngày 20 tháng 10 năm 2025 khi được công nhận chính thức.',
    )
  })

  it('16-KNĐ makes official from the end of probation, not from its own day', async () => {
    const text = await lines('16-KNĐ', { data: paperData })
    expect(text[5]).toBe('Hà Nội, ngày 04 tháng 12 năm 2026')
    expect(text).toContain(
      'Điều 1. Công nhận đồng chí Nguyễn Thị Thử Nghiệm, sinh ngày 10 tháng 4 năm 1995, quê quán xã Mẫu, tỉnh Ninh Bình, được kết nạp vào Đảng ngày 07 tháng 11 năm 2025 tại Chi bộ Phòng Kỹ thuật, là đảng viên chính thức từ ngày 07 tháng 11 năm 2026.',
    )
    expect(text).toContain(
      'Điều 2. Tuổi đảng của đồng chí Nguyễn Thị Thử Nghiệm tính từ ngày 20 tháng 10 năm 2025.',
    )
  })

  it('of one who was in the Party before are of re-admission', async () => {
    const former = { leftOn: '2015-01-01', exit: 'removed', reason: 'applied-to-leave' } as const
    const again = acts.map(
      (act): Act => (act.type === 'case.opened' ? { ...act, person: { ...person, former } } : act),
    )
    const { file } = replay(again, { mode: 'chronicle' })
    const states = formsOf(file, { today: '2026-12-31' })
    expect(states.map(({ form }) => form)).not.toContain('9-KNĐ')
    expect(states.find(({ form }) => form === 'readmission-decision')?.state).toBe('made')
    const text = await lines('readmission-decision', { data: paperData }, file)
    expect(text).toContain('kết nạp lại người vào Đảng')
    expect(text.some((line) => line.startsWith('Điều 1. Kết nạp lại quần chúng Nguyễn Thị Thử Nghiệm'))).toBe(
      true,
    )
  })
})

describe('papers of persons', () => {
  it('are one for each introducer', () => {
    const second: Act = {
      type: 'introduction.made',
      on: '2025-09-08',
      introducer: { id: 'member-2', official: true },
    }
    const { file } = replay([...acts, second], { mode: 'chronicle' })
    const { entries } = formsOf(file, { today: '2026-12-31' }).find(({ form }) => form === '3-KNĐ') ?? {
      entries: [],
    }
    expect(entries).toHaveLength(2)
    const name = (entry: string) =>
      paperOf(file, '3-KNĐ', { data: paperData, entry }).fields.find(
        ({ id }) => id.endsWith('.name') && id.startsWith('people'),
      )
    expect(entries.map(({ entry }) => name(entry)?.text)).toEqual(['Trần Văn Mẫu', undefined])
    expect(() => paperOf(file, '3-KNĐ', { entry: '1' })).toThrow('entry.unknown')
  })

  it('that are written by hand are drafts, and their free text is never written', async () => {
    expect(await lines('1-KNĐ')).toContain('Bản thảo để người khai chép tay')
    expect(paperOf(life, '1-KNĐ').missing.map(({ field }) => field)).toContain('applicant.statement')
  })
})

describe('the papers of a case', () => {
  const stateOn = (today: string, until: Act['type'], matter = 'admission') => {
    const at = acts.findIndex((act) => act.type === until && (!('matter' in act) || act.matter === matter))
    const states = formsOf(replay(acts.slice(0, at)).file, { today })
    return (form: FormCode) => states.find((one) => one.form === form)
  }

  it('are due where somebody owes them, with the last day', () => {
    const state = stateOn('2026-11-08', 'self-review.made')
    expect(state('13-KNĐ')).toMatchObject({ state: 'impossible' })
    expect(state('13-KNĐ')?.by.map(({ rule }) => rule)).toContain('recognition.file-complete')
    expect(state('9-KNĐ')).toMatchObject({ state: 'made', entries: [{ on: '2025-10-20' }] })
    const ready = stateOn('2026-11-12', 'cell.voted', 'recognition')
    expect(ready('13-KNĐ')).toMatchObject({ state: 'due', entries: [], by: [] })
    expect(ready('13-KNĐ')?.dueOn).toMatch(/^2026-12/)
  })

  it('are impossible where the state does not know them, and say why', () => {
    const state = stateOn('2025-08-20', 'introduction.made')
    expect(state('16-KNĐ')?.by.map(({ rule }) => rule)).toEqual(['procedure.out-of-order'])
  })
})

describe.each(formCodes)('%s', (form) => {
  it('names on yellow exactly what is missing', async () => {
    for (const file of [life, opened]) {
      const paper = paperOf(file, form)
      const bytes = await paperDocx(paper, { locale: vi })
      expect([...new Set(yellowOf(bytes))].sort()).toEqual(
        [...new Set(paper.missing.map(({ label }) => label))].sort(),
      )
    }
  })

  it('has a source for each field, and each field stands on the paper', async () => {
    const { fields, missing } = paperOf(life, form, { data: paperData })
    const text = (await lines(form, { data: paperData })).join('\n')
    expect(fields.filter(({ source }) => !['case', 'rules', 'data'].includes(source))).toEqual([])
    for (const field of fields) expect(text).toContain(field.text ?? `[${field.label}]`)
    expect(missing.filter(({ askedOf }) => askedOf === 'data')).toEqual([])
  })

  it('has the same bytes each time, and no clock', async () => {
    const [one, other] = [await printed(form, { data: paperData }), await printed(form, { data: paperData })]
    expect(Buffer.compare(one, other)).toBe(0)
    expect(allOf(one)).not.toMatch(/dcterms:(created|modified)|Un-named/)
  })
})

describe('the documents', () => {
  it.skipIf(!officeSchema)(
    'are valid by the schema of Office Open XML',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ketnap-papers-'))
      try {
        const all = formCodes.map((form) => paperOf(life, form, { data: paperData }))
        const refused = paperOf(
          replay(voted({ tally: { members: 12, yes: 7, no: 5 } }), { mode: 'chronicle' }).file,
          '6-KNĐ',
        )
        for (const [name, papers] of Object.entries({
          all,
          refused,
          missing: formCodes.map((form) => paperOf(opened, form)),
        })) {
          const path = join(folder, `${name}.docx`)
          writeFileSync(path, await paperDocx(papers, { locale: vi }))
          expect((await officeSchema?.validateFile(path))?.errors).toEqual([])
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    patient.timeout,
  )

  it.each(formCodes)(
    '%s keeps its tables apart: two with nothing between are one, and lose the borders of the first',
    async (form) => {
      expect(allOf(await printed(form, { data: paperData }))).not.toContain('</w:tbl><w:tbl>')
    },
  )

  it('leave out the code of the form and the note on the layout where that is asked', async () => {
    const paper = paperOf(life, '6-KNĐ', { data: paperData })
    const whole = allOf(await paperDocx(paper, { locale: vi }))
    expect(whole).toMatch(/Mẫu 6-KNĐ/)
    expect(whole).toMatch(/chưa được đối chiếu/)
    const plain = allOf(await paperDocx(paper, { locale: vi, formCode: false, layoutNote: false }))
    expect(plain).not.toMatch(/Mẫu 6-KNĐ|chưa được đối chiếu/)
  })

  it('hold what they are given as letters, whatever signs are in it', async () => {
    const name = 'Nguyễn <b>&\u0007 "Thử"'.normalize('NFD')
    const bytes = await printed('1-KNĐ', {
      data: { ...paperData, applicant: { ...paperData.applicant, name } },
    })
    expect(textOf(bytes).join()).toContain('Nguyễn &lt;b&gt;&  "Thử"'.normalize('NFC').replace('"Thử"', ''))
  })
})

describe('personal data of papers', () => {
  it('never reaches the case file, and no fault repeats it', () => {
    const canary = 'Zyxwvut Canary'
    const before = JSON.stringify(life)
    const data = { ...paperData, applicant: { ...paperData.applicant, name: canary } }
    const papers = formCodes.map((form) => paperOf(life, form, { data }))
    expect(JSON.stringify(life)).toBe(before)
    expect(
      papers.flatMap(({ findings, missing }) => JSON.stringify([findings, missing])).join(),
    ).not.toContain(canary)
    expect(JSON.stringify(formsOf(life, { today: '2026-12-31' }))).not.toContain(canary)
  })
})

describe('one set of data for every paper', () => {
  const bodies = {
    cell: {
      organisation: {
        superior: 'Đảng ủy Công ty Mẫu',
        name: 'Chi bộ Phòng Kỹ thuật',
        reportTo: 'Đảng ủy Công ty Mẫu',
      },
      meeting: { chair: { name: 'Lê Thị Ví Dụ', post: 'Bí thư Chi bộ' } },
      signer: { post: 'Bí thư', name: 'Phạm Văn Ví Dụ' },
    },
    grassroots: {
      organisation: {
        superior: 'Đảng bộ Phường Mẫu',
        name: 'Đảng ủy Công ty Mẫu',
        reportTo: 'Đảng ủy Phường Mẫu',
      },
      meeting: { chair: { name: 'Vũ Văn Chủ Trì', post: 'Bí thư Đảng ủy' } },
      signer: { post: 'Bí thư', name: 'Vũ Văn Chủ Trì' },
    },
    committee: {
      organisation: { superior: 'Đảng bộ Thành phố Mẫu', name: 'Đảng ủy Phường Mẫu' },
      signer: {
        for: 'T/M Ban Thường vụ',
        body: 'Ban Thường vụ Đảng ủy',
        post: 'Phó Bí thư',
        name: 'Ngô Thị Ký',
      },
    },
  } as const
  const data = {
    ...paperData,
    organisation: { name: 'không dùng' },
    signer: { name: 'không dùng' },
    bodies,
    papers: {
      '6-KNĐ': { number: '05-NQ/CB' },
      '8-KNĐ': { number: '12-NQ/ĐU' },
      '9-KNĐ': { number: '30-QĐ/ĐU' },
    },
  }

  it.each([
    {
      form: '6-KNĐ',
      superior: 'Đảng ủy Công ty Mẫu',
      name: 'Chi bộ Phòng Kỹ thuật',
      number: 'Số 05-NQ/CB',
      signer: 'Phạm Văn Ví Dụ',
    },
    {
      form: '8-KNĐ',
      superior: 'Đảng bộ Phường Mẫu',
      name: 'Đảng ủy Công ty Mẫu',
      number: 'Số 12-NQ/ĐU',
      signer: 'Vũ Văn Chủ Trì',
    },
    {
      form: '9-KNĐ',
      superior: 'Đảng bộ Thành phố Mẫu',
      name: 'Đảng ủy Phường Mẫu',
      number: 'Số 30-QĐ/ĐU',
      signer: 'Ngô Thị Ký',
    },
    {
      form: '13-KNĐ',
      superior: 'Đảng ủy Công ty Mẫu',
      name: 'Chi bộ Phòng Kỹ thuật',
      number: 'Số          -NQ/CB',
      signer: 'Phạm Văn Ví Dụ',
    },
    {
      form: '15-KNĐ',
      superior: 'Đảng bộ Phường Mẫu',
      name: 'Đảng ủy Công ty Mẫu',
      number: 'Số          -NQ/ĐU',
      signer: 'Vũ Văn Chủ Trì',
    },
    {
      form: '16-KNĐ',
      superior: 'Đảng bộ Thành phố Mẫu',
      name: 'Đảng ủy Phường Mẫu',
      number: 'Số          -QĐ/ĐU',
      signer: 'Ngô Thị Ký',
    },
  ] as const)(
    'heads and signs $form by the body that issues it',
    async ({ form, superior, name, number, signer }) => {
      const said = await lines(form, { data })
      expect(said.slice(0, 2)).toEqual([superior, name])
      expect(said).toContain(number)
      expect(said.at(-1)).toBe(signer)
      expect(said.join('\n')).not.toContain('không dùng')
    },
  )

  it('asks for the body that is not named, and takes no other for it', () => {
    const { cell } = bodies
    const { missing } = paperOf(life, '8-KNĐ', { data: { ...data, bodies: { cell } } })
    expect(missing.map(({ field }) => field)).toContain('bodies.grassroots.organisation.name')
  })
})
