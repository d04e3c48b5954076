/** The forms of the papers of one act, whatever letter a place puts after the number; none of a paper that bears another series. */
export interface OwnForms {
  readonly series: 'KNĐ' | 'HSĐV'
  readonly numbers: readonly number[]
}

const admission = (...numbers: readonly number[]): OwnForms => ({ series: 'KNĐ', numbers })
const noneOfThem: OwnForms = admission()
const background = admission(2)

/**
 * The acts whose paper has a national form, by code, and its number there (12-HD/BTCTW of 2022 pt II.1.1; 38-HD/BTCTW pt II.1.1).
 * The certificates of the classes are of no series of the dossier.
 */
export const ownForms: Readonly<Record<string, OwnForms | undefined>> = {
  'application.made': admission(1),
  'background.declared': background,
  'background.sealed': background,
  'background.certified': background,
  'background.rejected': background,
  'introduction.made': admission(3),
  'union.resolved': admission(4),
  'opinions.consolidated:admission': admission(5),
  'cell.voted:admission': admission(6),
  'section.appraised:admission': admission(7),
  'grassroots.voted:admission': admission(8),
  'admission.decided': admission(9),
  'certificate.issued:awareness': noneOfThem,
  'certificate.issued:new-member': noneOfThem,
  'member-record.filed': { series: 'HSĐV', numbers: [1, 2] },
  'self-review.made': admission(10),
  'remarks.made': admission(11),
  'opinions.consolidated:recognition': admission(12),
  'cell.voted:recognition': admission(13),
  'section.appraised:recognition': admission(14),
  'grassroots.voted:recognition': admission(15),
  'recognition.decided': admission(16),
}
