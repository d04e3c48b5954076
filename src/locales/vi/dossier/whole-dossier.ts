import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the dossier as a whole. */
export const wholeDossierRules = {
  'dossier.fresh': {
    title: 'hồ sơ đề nghị xét kết nạp còn trong thời hạn khi chi bộ xét',
    broken: { headline: 'Hồ sơ hết thời hạn sử dụng sau ngày {lastDay}.', todo: '{actor} làm lại: {redo}' },
    met: (facts) =>
      facts.redo === undefined
        ? 'Hồ sơ lập ngày {openedOn} còn thời hạn đến hết ngày {lastDay}.'
        : 'Hồ sơ lập ngày {openedOn} đã được làm lại các giấy tờ quá thời hạn, sử dụng được đến hết ngày {lastDay}.',
  },
  'dossier.returned-step-redone': {
    title: 'hồ sơ bị trả lại một bước thì bước đó được làm lại trước khi sang bước sau',
    broken: null,
    met: 'Hồ sơ bị trả lại ngày {returnedOn}, các bước sau đó đã được làm lại.',
  },
  'dossier.resubmitted': {
    title: 'hồ sơ bị cấp ủy có thẩm quyền trả lại phải được gửi lại trước khi quyết định',
    broken: null,
    met: 'Hồ sơ đã được gửi lại ngày {sentOn}.',
  },
  'dossier.sent': {
    title: 'hồ sơ đã được gửi đến cấp ủy có thẩm quyền khi quyết định',
    broken: null,
    met: 'Hồ sơ được gửi ngày {sentOn}.',
  },
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
