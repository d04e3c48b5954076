import { actsOf, type CaseFile, lastOf, standingOf } from 'ketnap'

/** The totals the committee published, counted from the files. */
export interface Totals {
  readonly cells: number
  readonly members: number
  readonly official: number
  readonly probationary: number
  readonly admitted: number
  readonly sentToClass: number
}

export function totals(files: readonly CaseFile[]): Totals {
  const members = files.filter((file) => standingOf(file) !== 'candidate')
  return {
    cells: new Set(members.map((file) => file.unit.cell)).size,
    members: members.length,
    official: members.filter((file) => standingOf(file) === 'official').length,
    probationary: members.filter((file) => standingOf(file) === 'probationary').length,
    admitted: files.filter((file) => lastOf(file, 'ceremony.held')).length,
    sentToClass: files.filter((file) => sentOn(file)).length,
  }
}

/** One year: sent to class, admitted by the day of the ceremony, recognised by the day of the decision, breaches kept. */
export interface Year {
  readonly year: string
  readonly sentToClass: number
  readonly admitted: number
  readonly recognised: number
  readonly breaches: number
}

export function byYear(files: readonly CaseFile[], years: readonly string[]): readonly Year[] {
  const count = (year: string, day: (file: CaseFile) => string | undefined) =>
    files.filter((file) => day(file)?.startsWith(year)).length
  return years.map((year) => ({
    year,
    sentToClass: count(year, sentOn),
    admitted: count(year, (file) => lastOf(file, 'ceremony.held')?.on),
    recognised: count(year, (file) => lastOf(file, 'recognition.decided')?.on),
    breaches: files.flatMap((file) =>
      file.findings.filter(
        (kept) => kept.finding.effect === 'breach' && file.log[kept.revision - 1]?.on.startsWith(year),
      ),
    ).length,
  }))
}

const sentOn = (file: CaseFile) => actsOf(file, 'class.entered').find((act) => act.course === 'awareness')?.on
