import type { PaperRun } from './paper.js'
import type { PaperSource } from './paper-source.js'

/** The person the case is about. */
export const applicantName = (source: PaperSource): PaperRun =>
  source.data('applicant.name', 'họ và tên người vào Đảng')

export const memberName = (source: PaperSource): PaperRun =>
  source.data('applicant.name', 'họ và tên đảng viên')

export const cellName = (source: PaperSource): PaperRun => source.data('cell.name', 'tên chi bộ')

export const reportTo = (source: PaperSource): PaperRun =>
  source.data('organisation.reportTo', 'cấp ủy nhận báo cáo')

export const bornOn = ({ file, told }: PaperSource): PaperRun =>
  told('bornOn', 'ngày sinh', file.person.bornOn, 'case.opened')

/** The joining day: of the ceremony. */
export const joinedOn = ({ dates, told }: PaperSource): PaperRun =>
  told('joinedOn', 'ngày kết nạp', dates.joinedOn, 'ceremony.held')

/** A field of a person of the paper data, by the label an act has: `get('name', 'họ và tên người giới thiệu')`. */
export function personOf(source: PaperSource, label: string): (field: string, words: string) => PaperRun {
  return (field, words) => source.data(`people.${label}.${field}`, words)
}
