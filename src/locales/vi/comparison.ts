import type { ComparisonTexts } from '../texts.js'

export const comparison: ComparisonTexts = {
  title: ({ before, after }) =>
    before === after
      ? 'So sánh hai bộ quy tắc tại ngày {before}'
      : 'So sánh quy định tại ngày {before} và ngày {after}',
  summary: ({ later }) =>
    `Đã so sánh {compared} hồ sơ đang giải quyết; {changed} hồ sơ có thay đổi.${
      later === 0 ? '' : ' Không so sánh {later} hồ sơ có việc sau ngày sớm hơn trong hai ngày.'
    }`,
  headings: {
    law: 'Các quy định khác nhau',
    readings: 'Các điểm được hiểu khác nhau',
    causes: 'Thay đổi từ đâu',
    cells: 'Theo chi bộ',
    cases: 'Theo hồ sơ',
    findings: 'Việc sắp tới',
    duties: 'Việc phải làm',
    steps: 'Các bước dự kiến',
  },
  columns: {
    provision: 'Quy định',
    policy: 'Điểm',
    before: 'Trước',
    after: 'Sau',
    basis: 'Căn cứ',
    cause: 'Từ',
    cases: 'Số hồ sơ',
    findings: 'Số kết quả kiểm tra',
    duties: 'Số việc phải làm',
    cell: 'Chi bộ',
    compared: 'Đã so sánh',
    changed: 'Có thay đổi',
    act: 'Việc',
    change: 'Thay đổi',
    finding: 'Kết quả kiểm tra',
    duty: 'Việc phải làm',
    step: 'Bước',
    obligor: 'Trách nhiệm',
  },
  changes: {
    came: 'phát sinh điểm chưa đạt',
    went: 'không còn điểm chưa đạt',
    changed: 'khác về ngày hoặc hệ quả',
  },
  causes: {
    rulebook: 'quy tắc chỉ có ở một bộ quy tắc',
    days: 'chính sự khác nhau về ngày, hoặc lịch ngày làm việc khác',
  },
  nothing: '–',
  opensWith: (duty, act) => `${duty} (phát sinh từ việc sắp tới: ${act})`,
  noDueDay: 'không có hạn',
  dueOn: (from, dueOn) => `từ ngày ${from}, hạn ngày ${dueOn}`,
  more: (count) => `Còn ${count} hồ sơ khác có thay đổi.`,
}
