import type { Facts } from '../../../law/finding.js'
import { either } from '../../sentence.js'

export const consentOf = (subject: string) => ({
  broken: ({ actual }: Facts) =>
    actual === 'none'
      ? `No body named in the consent ${subject} ({consentOn}).`
      : `Consent without competence ${subject}.`,
  detail: ({ actual }: Facts) => (actual === 'none' ? undefined : '{actual} consented on {consentOn}'),
  met: `{actual} consented in writing on {consentOn} ${subject}.`,
})

export const noConsent = (subject: string) => ({
  headline: `No written consent ${subject}.`,
  detail: either('required', 'needed from {required|or}', undefined),
})
