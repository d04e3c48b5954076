import type { Facts } from '../../../law/finding.js'
import { isMajority, isReachedButNotProposed } from '../../facts.js'
import type { WordedRule } from '../../texts.js'

export const steps = (title: string): WordedRule => ({
  title,
  broken: null,
  met: (facts) =>
    facts.proposedOn === undefined
      ? 'Cấp ủy có thẩm quyền tự xem xét kết quả không đủ tỷ lệ.'
      : 'Chi bộ đã đề nghị ngày {proposedOn} và các bước phải có đều đã thực hiện.',
})

export const reached = (facts: Facts) => (isMajority(facts) ? 'trên một nửa' : 'đủ {fraction}')

export const notReached = (facts: Facts) =>
  isMajority(facts) ? 'Chưa trên một nửa' : 'Không đủ tỷ lệ {fraction}'

/** A count on an exit; `what` may not be done on a shortfall. */
export const count = (title: string, what: string): WordedRule => ({
  title,
  broken: {
    headline: (facts) =>
      isReachedButNotProposed(facts)
        ? 'Ghi sai kết quả: đủ tỷ lệ ({yes}/{base} phiếu, cần {needed}).'
        : `${notReached(facts)}: {yes}/{base} phiếu tán thành, cần {needed}.`,
    todo: (facts) =>
      isReachedButNotProposed(facts)
        ? '{actor} ghi nhận kết quả là đã đủ tỷ lệ để đề nghị'
        : `{actor} báo cáo kết quả lên cấp trên; ${what}`,
  },
  met: (facts) =>
    isReachedButNotProposed(facts)
      ? `${notReached(facts)}: {yes}/{base} phiếu tán thành, cần {needed}; ghi nhận như vậy là đúng.`
      : `Có {yes}/{base} phiếu tán thành, ${reached(facts)} (cần ít nhất {needed} phiếu).`,
})
