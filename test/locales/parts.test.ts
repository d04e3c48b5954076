import { describe, expect, it } from 'vitest'
import { cite } from '../../src/law/citation.js'
import type { Finding } from '../../src/law/finding.js'
import { en as boundEnglish } from '../../src/locales/en.js'
import { vi as bound } from '../../src/locales/vi.js'
import { CH2011, R2025B, R2026A, S2016, S2021 } from '../../src/regulations/instruments.js'
import { PS2022 } from '../../src/regulations/neighbouring-instruments.js'
import { nationalClocks } from '../../src/rules/national.js'
import { en, vi } from '../support/plain-locales.js'
import { findingOf } from './samples.js'

const young = findingOf(
  'applicant.age-window',
  'broken',
  { months: 214, years: 17, restMonths: 10, minimum: 216, maximum: 720, end: 'under' },
  { citations: [cite(CH2011, 'art. 1.2', 'text')], cure: ['age.wait'], lawfulFrom: '2025-03-20' },
)

describe('a finding in its parts', () => {
  it('is what is wrong, who does what, from when, and on which clause', () => {
    expect(vi.parts(young)).toEqual({
      headline: 'Chưa đủ 18 tuổi: mới 17 tuổi 10 tháng.',
      todo: 'chờ đủ tuổi rồi chi bộ mới xét',
      from: '20/03/2025',
      basis: 'khoản 2 Điều 1 Điều lệ Đảng',
      caveats: [],
    })
    expect(en.parts(young)).toEqual({
      headline: 'Below 18 years: only 17 years and 10 months.',
      todo: 'wait for the age, then the cell considers',
      from: '20 March 2025',
      basis: 'art. 1.2 of the Party Charter',
      caveats: [],
    })
  })

  it('is explained by its parts in their order', () => {
    expect(vi.explain(young)).toBe(
      'Chưa đủ 18 tuổi: mới 17 tuổi 10 tháng. Việc cần làm: chờ đủ tuổi rồi chi bộ mới xét. Sớm nhất: 20/03/2025. Căn cứ: khoản 2 Điều 1 Điều lệ Đảng.',
    )
    expect(vi.finding(young)).toBe('Chưa đủ 18 tuổi: mới 17 tuổi 10 tháng.')
  })

  it('has nothing to do where it is met, and names who acts where it is not', () => {
    const tally = { yes: 13, base: 20, needed: 14, fraction: '2/3', outcome: 'proposed' }
    expect(vi.parts(findingOf('cell.two-thirds', 'met', { ...tally, yes: 14 })).todo).toBeUndefined()
    expect(
      vi.parts(findingOf('cell.two-thirds', 'broken', tally, { cure: ['shortfall.reported'] })).todo,
    ).toBe('chi bộ báo cáo đầy đủ kết quả biểu quyết lên cấp ủy có thẩm quyền')
    expect(vi.parts(findingOf('cell.two-thirds', 'missing', { missing: 'evidence.tally' })).todo).toBe(
      'chi bộ bổ sung, ghi rõ vào hồ sơ',
    )
  })

  it('names the step that comes next, and how many are left', () => {
    const facts = { act: 'ceremony.held', state: ['candidate.path.outstanding'] }
    const steps = ['sympathiser.listed', 'procedure.authorised', 'cell.voted:admission']
    expect(vi.parts(findingOf('procedure.out-of-order', 'broken', { ...facts, steps })).todo).toBe(
      'chi bộ thực hiện bước còn thiếu đầu tiên: đưa vào danh sách cảm tình Đảng; sau đó còn 2 bước nữa',
    )
    expect(
      en.parts(findingOf('procedure.out-of-order', 'broken', { ...facts, steps: steps.slice(2) })).todo,
    ).toBe('the cell to take the step that is lacking: the cell considering and voting on the admission')
  })
})

describe('how sure a finding is', () => {
  it('names the instrument that was not read and the one its law was carried from', () => {
    const finding = findingOf(
      'decision.on-time',
      'broken',
      { from: '2026-04-10', lastDay: '2026-06-16', actual: '2026-06-17' },
      { confidence: 'assumed', citations: [cite(R2026A, '', 'assumed'), cite(R2025B, 'pt 4.3.1', 'text')] },
    )
    expect(vi.parts(finding).caveats).toEqual([
      'Chưa đọc được Quy định số 20-QĐ/TW; tạm áp dụng theo Quy định số 294-QĐ/TW.',
    ])
    expect(en.certainty(finding)).toBe(
      'The text of Regulation 20-QĐ/TW has not been read; carried from Regulation 294-QĐ/TW.',
    )
  })

  it('says so where another source alone states it, and nothing where the text was read', () => {
    const citations = [cite(PS2022, 'art. 10', 'secondary'), cite(CH2011, 'art. 1.2', 'text')]
    expect(vi.certainty({ citations, confidence: 'secondary' })).toBe(
      'Theo nguồn dẫn lại, chưa đọc được nguyên văn Quy định số 58-QĐ/TW.',
    )
    expect(vi.certainty({ citations, confidence: 'text' })).toBe('')
  })
})

describe('instruments of one number', () => {
  it('are told apart by their days', () => {
    const citations = [cite(S2016, '', 'assumed'), cite(S2021, 'pt 3.3(b)', 'text')]
    expect(vi.certainty({ citations, confidence: 'assumed' })).toBe(
      'Chưa đọc được Hướng dẫn số 01-HD/TW, ngày 20/09/2016; tạm áp dụng theo Hướng dẫn số 01-HD/TW, ngày 28/09/2021.',
    )
  })

  it('are never the Charter, which was read', () => {
    const citations = [cite(CH2011, '', 'assumed')]
    expect(vi.certainty({ citations, confidence: 'assumed' })).toBe(
      'Điểm này mới được suy ra từ Điều lệ Đảng, chưa có văn bản nêu rõ.',
    )
  })

  it('are named in full where a fact is one', () => {
    const facts = { ground: 'political-standard', admittedOn: '2020-01-15', standard: '126-QĐ/TW 2018-02-28' }
    expect(vi.finding(findingOf('annulment.substantive', 'met', facts))).toMatch(
      /\(Quy định số 126-QĐ\/TW, ngày 28\/02\/2018/,
    )
  })
})

describe('the mark of a finding', () => {
  const contested = [
    { policy: 'ageByMonth', reading: 'calendar-months', outcome: 'broken', facts: {} },
  ] as const
  it.each([
    ['met', 'bar', {}, 'đạt', 'met'],
    ['met', 'bar', { alternatives: contested }, 'đạt, còn cách hiểu khác', 'met, readings differ'],
    ['met', 'bar', { applies: false }, 'không áp dụng', 'does not apply'],
    ['broken', 'bar', {}, 'không được thực hiện', 'not allowed'],
    [
      'broken',
      'breach',
      {},
      'thiếu sót cần khắc phục; việc đã làm vẫn có giá trị',
      'a shortcoming to put right; the act stands',
    ],
    ['broken', 'note', {}, 'lưu ý', 'note'],
    ['missing', 'bar', {}, 'chưa ghi đủ, chưa thực hiện được', 'not on record, not yet possible'],
    ['missing', 'breach', {}, 'chưa ghi đủ', 'not on record'],
    ['unknown', 'bar', {}, 'chưa có căn cứ để kết luận', 'no ground to conclude'],
  ] as const)('of %s, %s %o is %s', (outcome, effect, more, inVietnamese, inEnglish) => {
    const finding = findingOf('applicant.citizen', outcome, {}, { effect, ...more })
    expect(vi.label(finding)).toBe(inVietnamese)
    expect(en.label(finding)).toBe(inEnglish)
  })
})

describe('what a later act finds of an earlier one', () => {
  const asked = (cure: readonly string[]) => ({ ...young, actor: 'cell', cure })
  it.each([
    {
      cure: ['age.wait'],
      inVietnamese: 'chờ đủ tuổi rồi chi bộ mới xét',
      inEnglish: 'wait for the age, then the cell considers',
    },
    {
      cure: ['consideration.repeated'],
      inVietnamese: 'nơi đang giữ hồ sơ trả lại hồ sơ để chi bộ xét lại từ đầu',
      inEnglish: 'the body that holds the dossier to return it, so that the cell considers anew',
    },
    {
      cure: ['decider.told'],
      inVietnamese:
        'chi bộ báo cáo cấp ủy đã ra quyết định kết nạp; quyết định còn giá trị khi chưa bị hủy bỏ',
      inEnglish:
        'the cell to report it to the committee that decided the admission, which stands until that committee annuls it',
    },
  ])('is put right by the step that is open: $cure', ({ cure, inVietnamese, inEnglish }) => {
    expect(vi.parts(asked(cure)).todo).toBe(inVietnamese)
    expect(en.parts(asked(cure)).todo).toBe(inEnglish)
  })
})

describe('a case handled at the other residence', () => {
  const handled = (residence: string, required = 'organisation.residence') =>
    findingOf(
      'competence.by-situation',
      'broken',
      {
        ground: 'residence',
        actual: 'organisation.residence',
        required: [required, 'organisation.assigned'],
        residence,
      },
      { effect: 'note', cure: ['proposal.by-competent-organisation'] },
    )
  it.each([
    {
      residence: 'registered',
      inVietnamese: [
        'Xét sai nơi cư trú: nơi đăng ký thường trú.',
        'tổ chức đảng nơi thực tế cư trú xét, biểu quyết',
      ],
      inEnglish: [
        'Handled at the wrong residence: the registered one.',
        'the organisation of the actual residence to consider and vote',
      ],
    },
    {
      residence: 'actual',
      inVietnamese: [
        'Xét sai nơi cư trú: nơi thực tế cư trú.',
        'tổ chức đảng nơi đăng ký thường trú xét, biểu quyết',
      ],
      inEnglish: [
        'Handled at the wrong residence: the actual one.',
        'the organisation of the registered residence to consider and vote',
      ],
    },
  ])('is told of the $residence one', ({ residence, inVietnamese, inEnglish }) => {
    for (const [locale, words] of [
      [vi, inVietnamese],
      [en, inEnglish],
    ] as const) {
      const { headline, detail, todo } = locale.parts(handled(residence))
      expect([headline, todo, detail]).toEqual([...words, undefined])
    }
  })

  it('is told of the ground where no residence is competent', () => {
    expect(vi.parts(handled('registered', 'organisation.school')).headline).toBe(
      'Không đúng thẩm quyền xét kết nạp.',
    )
  })
})

describe('papers of a recognition dated too early', () => {
  const early = (paper: string, actor: Finding['actor'], cure: string) =>
    findingOf(
      'recognition.self-review-after-term',
      'broken',
      { endsOn: '2025-10-10', actual: '2025-10-09', paper },
      { actor, cure: [cure] },
    )
  it.each([
    {
      finding: early('doc.helper-remarks', 'helper', 'remarks.redated'),
      inVietnamese: 'đảng viên được phân công giúp đỡ nhận xét lại sau khi hết thời kỳ dự bị',
      inEnglish: 'the helper to write the remarks anew after the term',
    },
    {
      finding: early('doc.recognition-opinions', 'cellCommittee', 'opinions.redated'),
      inVietnamese: 'chi ủy lấy ý kiến lại sau khi hết thời kỳ dự bị',
      inEnglish: 'the cell committee to gather the opinions anew after the term',
    },
  ])('are made anew by who makes them: $inEnglish', ({ finding, inVietnamese, inEnglish }) => {
    expect(vi.parts(finding).todo).toBe(inVietnamese)
    expect(en.parts(finding).todo).toBe(inEnglish)
  })
})

describe('clauses of one instrument', () => {
  it('are said together, each instrument once', () => {
    const citations = [
      cite(CH2011, 'art. 4.3', 'text'),
      cite(S2021, 'pt 3.6(b), 4.5', 'text'),
      cite(CH2011, 'art. 5', 'text'),
      cite(S2021, 'pt 11.1', 'text'),
    ]
    expect(vi.citations(citations)).toBe(
      'khoản 3 Điều 4, Điều 5 Điều lệ Đảng; tiết b điểm 3.6, điểm 4.5, điểm 11.1, Hướng dẫn số 01-HD/TW, ngày 28/09/2021, của Ban Bí thư',
    )
    expect(en.citations(citations)).toBe(
      'art. 4.3, 5 of the Party Charter; pt 3.6(b), 4.5, 11.1 of Guidance 01-HD/TW of 28 September 2021 (Secretariat)',
    )
  })
})

describe('work to come', () => {
  it('has a task for every duty of national law', () => {
    const tasks = nationalClocks.map(({ id }) => vi.texts.tasks[id])
    expect(tasks.filter((task) => task === undefined || /đúng thời hạn/.test(task))).toEqual([])
    expect(vi.task('recognition.cell-review-on-time')).toBe(
      'Chi bộ xét, đề nghị công nhận đảng viên chính thức',
    )
  })

  it('says when a duty is due, how late it is, and that no limit is set or known', () => {
    const duty = {
      rule: 'recognition.cell-review-on-time',
      dueOn: '2022-05-04',
      isOverdue: true,
      overdueWorkingDays: 19,
      confidence: 'text',
    } as const
    expect(vi.duty(duty)).toBe(
      'Chi bộ xét, đề nghị công nhận đảng viên chính thức: hạn cuối ngày 04/05/2022, đã quá thời hạn 19 ngày làm việc.',
    )
    expect(vi.duty({ ...duty, isOverdue: false, overdueWorkingDays: 0 })).toMatch(
      /: hạn cuối ngày 04\/05\/2022\.$/,
    )
    const { dueOn: _, ...open } = { ...duty, isOverdue: false, overdueWorkingDays: 0 }
    expect(en.duty(open)).toMatch(/: no time limit\.$/)
    expect(en.duty({ ...open, confidence: 'unknown' })).toMatch(/: the time limit is not known\.$/)
  })

  it('says the first day and the last of a step, or what stands in its way', () => {
    const step = { act: 'cell.voted', matter: 'admission', from: '2025-03-20', dueOn: '2025-05-02' }
    expect(vi.step(step)).toBe(
      'Chi bộ xét, biểu quyết đề nghị kết nạp: sớm nhất 20/03/2025, chậm nhất 02/05/2025.',
    )
    expect(vi.step({ ...step, blockedBy: [young] })).toBe(
      'Chi bộ xét, biểu quyết đề nghị kết nạp: chưa thực hiện được. Chưa đủ 18 tuổi: mới 17 tuổi 10 tháng.',
    )
    expect(en.step({ act: 'class.entered', course: 'awareness', by: [young] })).toBe(
      'Sending to the awareness class: not yet possible. Below 18 years: only 17 years and 10 months.',
    )
    expect(vi.step({ ...step, because: [young] })).toBe(
      'Chi bộ xét, biểu quyết đề nghị kết nạp: sớm nhất 20/03/2025, chậm nhất 02/05/2025. Lý do: Chưa đủ 18 tuổi: mới 17 tuổi 10 tháng.',
    )
    expect(en.step({ act: 'cell.voted', from: '2025-03-20', because: [young] })).toMatch(
      /: from 20 March 2025\. Reason: Below 18 years: only 17 years and 10 months\.$/,
    )
    expect(vi.step({ act: 'ceremony.held' })).toBe('Tổ chức lễ kết nạp.')
    expect(vi.step({ act: 'ceremony.held', matter: 'admission' })).toBe('Tổ chức lễ kết nạp.')
    expect(vi.step({ act: 'certificate.issued', matter: 'recognition' })).toBe(
      'Cấp giấy chứng nhận bồi dưỡng đảng viên mới.',
    )
    expect(en.step({ act: 'certificate.issued', matter: 'admission' })).toBe(
      'Issuing the awareness certificate.',
    )
    expect(vi.step({ act: 'opinions.consolidated', matter: 'recognition' })).toBe(
      'Tổng hợp ý kiến nhận xét (công nhận chính thức).',
    )
  })

  it('says what is not on file, what disagrees, and what that blocks', () => {
    expect(
      vi.gap({ kind: 'gap', what: 'person.bornOn', blocks: [{ act: 'cell.voted', matter: 'admission' }] }),
    ).toBe(
      'Chưa ghi ngày sinh của người xin vào Đảng. Vì vậy chưa thực hiện được: chi bộ xét, biểu quyết đề nghị kết nạp.',
    )
    expect(vi.gap({ kind: 'contradiction', what: 'hoa-and-majority', blocks: [] })).toMatch(
      /^Dữ liệu trong hồ sơ mâu thuẫn: /,
    )
  })
})

describe('a line that may not end', () => {
  it('is bound inside days, clauses, and between a number and what it counts', () => {
    expect(bound.explain(young)).toContain('mới 17\u00a0tuổi 10\u00a0tháng')
    expect(bound.citation(cite(R2025B, 'pt 4.3.1', 'text'))).toBe(
      'điểm\u00a04.3.1, Quy định số\u00a0294-QĐ/TW, ngày\u00a026/05/2025, của Ban Chấp hành Trung ương',
    )
    expect(bound.citation(cite(CH2011, 'art. 1.2', 'text'))).toBe('khoản\u00a02 Điều\u00a01 Điều lệ Đảng')
    expect(boundEnglish.day('2025-03-20')).toBe('20\u00a0March\u00a02025')
  })

  it('has its thousands divided, and no year', () => {
    expect(vi.value('plan.x', 1234567)).toBe('1.234.567')
    expect(en.value('plan.x', 1000)).toBe('1,000')
    expect(vi.value('plan.x', 75.5)).toBe('75,5')
    expect(vi.value('decision.admission.deadline', 45, 'working-day')).toBe('45 ngày làm việc')
    expect(vi.value('plan.admission-rate.target', [3, 4], 'percent')).toBe('3–4%')
    const inItself: Record<string, unknown> = {}
    inItself.again = inItself
    expect(vi.value('plan.x', inItself)).toBe('again: again: again: chưa xác lập')
    expect(vi.value('vote.form', ['secret-ballot', 'raised-card'])).toBe(
      'bỏ phiếu kín hoặc giơ thẻ đảng viên',
    )
    expect(vi.value('structure.special-zone.role', ['upper', 'grassroots'])).toBe(
      'cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng hoặc tổ chức cơ sở đảng',
    )
    expect(vi.value('discipline.expulsion.excludes', ['removal', 'resignation'])).toBe(
      'xóa tên hoặc xin ra khỏi Đảng',
    )
  })
})
