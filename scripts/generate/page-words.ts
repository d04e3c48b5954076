import type { Page } from './law-by-page.js'

/** The title of each page of the rulebook, in Vietnamese and in English. */
export const pageTitles: Readonly<Record<Page, { readonly vi: string; readonly en: string }>> = {
  pool: { vi: 'Tạo nguồn, bồi dưỡng nhận thức về Đảng', en: 'The pool and the awareness class' },
  applicant: { vi: 'Người xin vào Đảng', en: 'The applicant' },
  dossier: { vi: 'Hồ sơ đề nghị xét kết nạp', en: 'The dossier' },
  vote: { vi: 'Xét, biểu quyết và nghị quyết đề nghị', en: 'Consideration and votes' },
  decision: { vi: 'Quyết định kết nạp và lễ kết nạp', en: 'The admission decision and the ceremony' },
  'applicant-move': {
    vi: 'Người xin vào Đảng chuyển đơn vị công tác, học tập hoặc nơi cư trú',
    en: 'Moves before the ceremony',
  },
  organisation: { vi: 'Tổ chức đảng', en: 'The organisation' },
  membership: {
    vi: 'Đảng viên dự bị, công nhận đảng viên chính thức, tuổi đảng',
    en: 'Probation, recognition and seniority',
  },
  transfer: { vi: 'Chuyển sinh hoạt đảng', en: 'Transfers of members' },
  exit: { vi: 'Xóa tên, khai trừ, xin ra khỏi Đảng, khiếu nại', en: 'Exits and complaints' },
  undoing: { vi: 'Hủy bỏ quyết định kết nạp sai', en: 'Annulment and regularisation' },
  agreement: { vi: 'Đối chiếu các dữ kiện trong hồ sơ', en: 'Facts that must agree' },
  classes: { vi: 'Lớp bồi dưỡng', en: 'Training classes' },
  plans: { vi: 'Kế hoạch tạo nguồn và kết nạp đảng viên', en: 'Annual plans' },
  actors: { vi: 'Ai thực hiện: tên gọi chỉ tổ chức nào', en: 'Who acts: which bodies are meant' },
  'actors-pool': { vi: 'Ai thực hiện: tạo nguồn, bồi dưỡng nhận thức về Đảng', en: 'Who acts: the pool' },
  'actors-dossier': { vi: 'Ai thực hiện: hồ sơ đề nghị xét kết nạp', en: 'Who acts: the dossier' },
  'actors-vote': { vi: 'Ai thực hiện: xét, biểu quyết', en: 'Who acts: consideration and votes' },
  'actors-decision': {
    vi: 'Ai thực hiện: quyết định kết nạp, lễ kết nạp',
    en: 'Who acts: decision and ceremony',
  },
  'actors-applicant-move': {
    vi: 'Ai thực hiện: người xin vào Đảng chuyển đơn vị',
    en: 'Who acts: moves before the ceremony',
  },
  'actors-membership': {
    vi: 'Ai thực hiện: dự bị và công nhận chính thức',
    en: 'Who acts: probation and recognition',
  },
  'actors-transfer': { vi: 'Ai thực hiện: chuyển sinh hoạt đảng', en: 'Who acts: transfers' },
  'actors-exit': { vi: 'Ai thực hiện: ra khỏi Đảng, khiếu nại', en: 'Who acts: exits and complaints' },
  'actors-undoing': {
    vi: 'Ai thực hiện: hủy bỏ quyết định kết nạp sai',
    en: 'Who acts: annulment and regularisation',
  },
  statistics: { vi: 'Thống kê đảng viên', en: 'Statistics' },
}
