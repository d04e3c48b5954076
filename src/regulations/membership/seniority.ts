import { provision } from '../../law/provision.js'
import { CH2011, R2016, R2021, R2025A, R2025B, R2026A, R2026B } from '../instruments.js'
import { CD2025 } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

// Seniority and the membership card. One block per provision: what each instrument says of it, oldest first within a layer.

/** Day Party seniority runs from, once recognised. */
export const seniorityStart = provision({
  id: 'seniority.start',
  unit: 'choice',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    secondary(CH2011, 'admission-decision', 'art. 5.4'),
    secondary(R2016, 'admission-decision', 'pt 4.5'),
    text(R2021, 'admission-decision', 'pt 4.5.1'),
    assumed(R2025A, 'admission-decision', 'pt 4.5'),
    text(R2025B, 'admission-decision', 'pt 4.5.1'), // day the decision was made; the guidance says signed
    assumed(R2026A, 'admission-decision'),
    secondary(R2026B, 'admission-decision'), // keyed question bank, 2026; day the decision was issued
  ],
})

/** When the card is handed over. */
export const membershipCardHandover = provision({
  id: 'membership-card.handover',
  unit: 'choice',
  countsFrom: 'recognition-decision',
  governedBy: 'recognition-decision',
  before: 'carry',
  versions: [
    unknown(R2016),
    secondary(R2021, 'after-recognition', 'pt 6.1'),
    assumed(R2025A, 'after-recognition', 'pt 6.1'),
    text(R2025B, 'nearest-cell-meeting', 'pt 6.1.1'), // card decided together with recognition; monthly batch province → Organising Commission
    assumed(R2026A, 'nearest-cell-meeting'),
    assumed(R2026B, 'nearest-cell-meeting'),
  ],
})

/** Digits of the membership card number. */
export const membershipCardNumberDigits = provision({
  id: 'membership-card.number-digits',
  unit: 'count',
  governedBy: 'card',
  before: 'none',
  versions: [
    text(CD2025, 12), // the personal identification number; exchange of all cards ordered by 51-CT/TW 2025-08-08
  ],
})
