import { describe, expect, it } from 'vitest'
import { fieldsOfHeader } from '../../../src/adapters/sheets/header-words.js'
import type { SheetField } from '../../../src/locales/sheet-texts.js'

const met: Readonly<Partial<Record<SheetField, readonly string[]>>> = {
  name: ['Họ và tên', 'Họ tên', 'HỌ VÀ TÊN', 'Họ và tên *', 'Họ và tên (Đảng viên dự bị)'],
  bornOn: ['Sinh ngày *', 'Ngày sinh', 'Ngày, tháng, năm sinh', 'Năm sinh'],
  gender: ['Giới tính *'],
  people: ['Dân tộc *'],
  religion: ['Tôn giáo *'],
  personalId: ['Số định danh cá nhân *', 'CCCD', 'Số CCCD'],
  oldId: ['Số CMND cũ'],
  cardNumber: ['Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)', 'Số thẻ Đảng viên'],
  oldCardNumber: ['Số thẻ theo QĐ 85'],
  personCode: ['MSSV', 'MSCB', 'Mã GV/SV', 'ID'],
  cell: ['Tổ chức Đảng đang sinh hoạt', 'Chi bộ', 'Chi bộ / Đảng bộ', 'Chi bộ công nhận'],
  joinedOn: [
    'Ngày vào Đảng *',
    'Ngày kết nạp',
    'Ngày vào Đảng (Dự bị)',
    'Ngày kết nạp dự bị',
    'Ngày vào ĐCSVN',
    'Ngày kết nạp Đảng',
    'Ngày được kết nạp vào Đảng',
  ],
  decidedOn: ['Ngày ký quyết định kết nạp'],
  decisionNumber: ['Số QĐ kết nạp', 'Số quyết định kết nạp'],
  officialOn: ['Ngày chính thức *', 'Ngày vào Đảng chính thức', 'Ngày chuyển Đảng chính thức'],
  recognisedOn: ['Ngày ký quyết định chính thức'],
  recognitionNumber: ['Số quyết định chính thức'],
  sympathiserOn: ['Ngày họp CB công nhận'],
  sympathiserReport: ['Số BC cảm tình Đảng'],
  helper: ['Đảng viên giúp đỡ', 'Đảng viên hướng dẫn', 'ĐVHD'],
  helperOn: ['Ngày phân công giúp đỡ'],
  awarenessClass: ['Số QĐ mở lớp BD'],
  awarenessClassTime: ['Thời gian lớp BD'],
  awarenessOn: ['Ngày cấp CC'],
  awarenessNumber: ['Số QĐ CC BD'],
  awarenessIssuer: ['Đơn vị cấp CC'],
  newMemberClass: ['Lớp ĐVM', 'Học lớp Đảng viên mới'],
  probationEndsOn: ['Ngày hết hạn 12 tháng dự bị'],
  kind: ['Loại Đảng viên'],
  status: ['Trạng thái hoạt động', 'Trạng thái sinh hoạt'],
  statusOn: ['Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng'],
  birthPlace: ['Nơi đăng ký khai sinh – Tỉnh *'],
  hometown: ['Quê quán (theo mô hình 2 cấp) – Chi tiết', 'Quê quán – Quốc gia'],
  residence: ['Thường trú – Tỉnh'],
  badges: ['Huy hiệu Đảng đã nhận'],
  movedFrom: ['Nơi chuyển đi'],
  movedInOn: ['Ngày chuyển vào'],
  movedTo: ['Nơi chuyển tới'],
  movedOutOn: ['Ngày chuyển SH'],
}

describe('labels of columns met in lists of offices', () => {
  it.each(Object.entries(met).flatMap(([field, labels]) => labels.map((label) => [label, field])))(
    '%s is %s',
    (label, field) => {
      expect(fieldsOfHeader(label)).toEqual([field])
      expect(fieldsOfHeader(label.normalize('NFD'))).toEqual([field])
    },
  )

  it.each([
    ['Ngày công nhận chính thức', ['officialOn', 'recognisedOn']],
    ['Ngày công nhận ĐVCT', ['officialOn', 'recognisedOn']],
    ['Ngày quyết định', ['decidedOn', 'recognisedOn']],
    ['Ngày vào Đảng lần 2', ['joinedOn', 'decidedOn']],
  ])('%s has several meanings, which are asked', (label, fields) => {
    expect(fieldsOfHeader(label)).toEqual(fields)
  })

  it.each([
    ['Quyết định kết nạp – Số', 'decisionNumber'],
    ['Quyết định kết nạp – Ngày', 'decidedOn'],
    ['Ngày vào Đảng – Chính thức', 'officialOn'],
    ['Ngày vào Đảng – Dự bị', 'joinedOn'],
    ['Thông tin – Giới tính', 'gender'],
  ])('%s, a part of a group, is %s', (label, field) => {
    expect(fieldsOfHeader(label)).toEqual([field])
  })

  it('a part that says nothing by itself is not known by its group, but for a place', () => {
    expect(fieldsOfHeader('Ngày sinh – Tỉnh')).toEqual([])
    expect(fieldsOfHeader('Số điện thoại')).toEqual([])
  })
})
