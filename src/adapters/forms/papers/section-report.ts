import { lastOf } from '../../../casefile/case-file.js'
import { organisationHeading, type PaperBody, signatureOf } from '../paper-frame.js'
import { body, line, type PaperSource } from '../paper-source.js'
import { applicantName, cellName, memberName, reportTo } from '../people.js'

/** 7-KNĐ, 14-KNĐ: the section committee on the resolution of the cell. */
export function sectionReport(source: PaperSource, matter: 'admission' | 'recognition'): PaperBody {
  const { data, told, file, act } = source
  const isAdmission = matter === 'admission'
  const form = isAdmission ? '6-KNĐ' : '13-KNĐ'
  const name = isAdmission ? applicantName(source) : memberName(source)
  const voted = lastOf(file, 'cell.voted', (one) => one.matter === matter)
  return {
    heading: organisationHeading(source, 'section.appraised', 'BC/ĐUBP'),
    blocks: [
      body(
        line`Ngày ${told('appraisedOn', 'ngày thẩm định', act?.on, 'section.appraised')}, ${data('section.name', 'tên đảng ủy bộ phận')} đã thẩm định Nghị quyết số ${data(`papers.${form}.number`, 'số nghị quyết của chi bộ')} ngày ${told('cellVotedOn', 'ngày nghị quyết của chi bộ', voted?.on, 'cell.voted')} của Chi bộ ${cellName(source)} đề nghị ${isAdmission ? 'kết nạp quần chúng' : 'công nhận đảng viên dự bị'} ${name} ${isAdmission ? 'vào Đảng' : 'là đảng viên chính thức'}.`,
      ),
      body(
        line`Nội dung và kết quả thẩm định: ${data('conclusions.section', 'kết quả thẩm định, ý kiến tán thành và không tán thành')}`,
      ),
      body(line`Đảng ủy bộ phận báo cáo ${reportTo(source)} xem xét.`),
    ],
    recipients: [line`${reportTo(source)} (báo cáo)`, line`Lưu Đảng ủy bộ phận`],
    signature: signatureOf(source, 'T/M ĐẢNG ỦY BỘ PHẬN'),
  }
}
