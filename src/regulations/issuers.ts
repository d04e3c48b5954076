/** Who issued an instrument, where its number or the law base says so. */
export type Issuer =
  | 'centralCommittee'
  | 'politburo'
  | 'secretariat'
  | 'organisingCommission'
  | 'propagandaCommission'
  | 'propagandaAndMassCommission'
  | 'inspectionCommission'
  | 'centralOffice'
  | 'nationalAssemblyStandingCommittee'

/** Bodies that have letters of their own in the number. */
const byLetters: Readonly<Record<string, Issuer>> = {
  BTCTW: 'organisingCommission',
  BTGTW: 'propagandaCommission',
  BTGDVTW: 'propagandaAndMassCommission',
  UBKTTW: 'inspectionCommission',
  VPTW: 'centralOffice',
  UBTVQH15: 'nationalAssemblyStandingCommittee',
}

/** Instruments of the centre, whose numbers all end in `TW`. Numbers are used again, so each stands with its year. */
const ofTheCentre: Readonly<Record<string, Issuer>> = {
  '45-QĐ/TW 2011': 'centralCommittee',
  '29-QĐ/TW 2016': 'centralCommittee',
  '24-QĐ/TW 2021': 'centralCommittee',
  '232-QĐ/TW 2025': 'centralCommittee',
  '294-QĐ/TW 2025': 'centralCommittee',
  '20-QĐ/TW 2026': 'centralCommittee',
  '208-QĐ/TW 2026': 'centralCommittee',
  '01-HD/TW 2012': 'secretariat',
  '01-HD/TW 2016': 'secretariat',
  '01-HD/TW 2021': 'secretariat',
  '06-HD/TW 2025': 'secretariat',
  '01-HD/TW 2026': 'secretariat',
  '58-QĐ/TW 2022': 'politburo',
  '367-QĐ/TW 2025': 'politburo',
  '06-QĐi/TW 2018': 'politburo',
  '05-QĐi/TW 2018': 'secretariat',
  '13-TB/TW 2016': 'secretariat',
}

/** Who issued the instrument of a number and a day; `undefined` where that is not established. */
export function issuerOf({
  number,
  date,
}: {
  readonly number: string
  readonly date: string
}): Issuer | undefined {
  const letters = number.slice(number.lastIndexOf('/') + 1)
  if (Object.hasOwn(byLetters, letters)) return byLetters[letters]
  const key = `${number} ${date.slice(0, 4)}`
  return Object.hasOwn(ofTheCentre, key) ? ofTheCentre[key] : undefined
}
