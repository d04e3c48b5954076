import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the application. */
export const applicationRules = {
  'application.self-made': {
    title: 'người xin vào Đảng tự mình làm đơn',
    broken: { headline: 'Đơn xin vào Đảng không do người xin vào Đảng tự làm.' },
    met: 'Đơn xin vào Đảng do người xin vào Đảng tự làm.',
  },
  'application.handwritten': {
    title: 'đơn xin vào Đảng được viết tay theo thông lệ',
    broken: {
      headline: 'Đơn xin vào Đảng không viết tay.',
      todo: 'không bắt buộc làm lại: viết tay là thông lệ, văn bản của Trung ương không quy định',
    },
    met: 'Đơn xin vào Đảng được viết tay.',
  },
  'application.before-declaration': {
    title: 'người xin vào Đảng làm đơn trước, rồi mới khai lý lịch',
    broken: {
      headline: 'Sai trình tự: khai lý lịch {declaredOn}, làm đơn {appliedOn}.',
      todo: '{actor} kiểm tra lại ngày ghi trên đơn và trên lý lịch',
    },
    met: 'Đơn xin vào Đảng ngày {appliedOn} có trước khi khai lý lịch ngày {declaredOn}.',
  },
  'application.made-again-after-withdrawal': {
    title: 'người đã rút đơn phải làm lại đơn xin vào Đảng',
    broken: null,
    met: 'Người xin vào Đảng rút đơn ngày {withdrewOn} và làm lại đơn ngày {appliedOn}.',
  },
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
