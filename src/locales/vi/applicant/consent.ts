import type { Facts } from '../../../law/finding.js'
import { either } from '../../sentence.js'

export const consentOf = (subject: string) => ({
  broken: ({ actual }: Facts) =>
    actual === 'none' ? `Chưa ghi cơ quan đồng ý ${subject}.` : `Sai thẩm quyền đồng ý ${subject}.`,
  detail: ({ actual }: Facts) =>
    actual === 'none' ? 'văn bản đồng ý ngày {consentOn}' : '{actual} đồng ý ngày {consentOn}',
  met: `{actual} đã đồng ý bằng văn bản ngày {consentOn} ${subject}.`,
})

export const noConsent = (subject: string) => ({
  headline: `Chưa có văn bản đồng ý ${subject}.`,
  detail: either('required', 'cần văn bản đồng ý của {required|or}', undefined),
})
