import type { Stater, WordLanguage } from './word.js'

/** Who states a field, in words. */
export const staters: Readonly<Record<Stater, Readonly<Record<WordLanguage, string>>>> = {
  actor: { vi: 'người hoặc cơ quan thực hiện việc này', en: 'whoever does the act' },
  applicant: { vi: 'người xin vào Đảng khai', en: 'the applicant' },
  member: { vi: 'đảng viên khai', en: 'the member' },
  introducer: { vi: 'đảng viên giới thiệu', en: 'the introducer' },
  cell: { vi: 'chi bộ', en: 'the cell' },
  committee: { vi: 'cấp ủy có thẩm quyền', en: 'the competent committee' },
  register: { vi: 'sổ đảng viên đang quản lý', en: 'the register being carried over' },
  office: {
    vi: 'bộ phận tổ chức ghi theo hồ sơ của đơn vị',
    en: 'the office, from its records of the place',
  },
  app: { vi: 'ứng dụng', en: 'the app' },
}
