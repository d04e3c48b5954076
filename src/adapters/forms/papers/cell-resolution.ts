import type { PaperRun } from '../paper.js'
import { organisationHeading, type PaperBody, signatureOf } from '../paper-frame.js'
import { actOf, basis, body, line, type PaperSource } from '../paper-source.js'
import { applicantName, cellName, joinedOn, memberName, reportTo } from '../people.js'
import { voteFields } from '../vote-fields.js'

/** 6-KNĐ, 13-KNĐ: the resolution of the cell, its shares over the base of the rule. */
export function cellResolution(source: PaperSource, matter: 'admission' | 'recognition'): PaperBody {
  const { data, told, act } = source
  const isAdmission = matter === 'admission'
  const name = isAdmission ? applicantName(source) : memberName(source)
  const cell = cellName(source)
  const vote = voteFields(source, 'cell.voted', actOf(source, 'cell.voted')?.tally, 'đảng viên chính thức')
  const who: readonly PaperRun[] = isAdmission ? line`quần chúng ${name}` : line`đảng viên dự bị ${name}`
  const matterWords = isAdmission
    ? line`kết nạp ${who} vào Đảng`
    : line`công nhận ${who} là đảng viên chính thức`
  const since = isAdmission ? '' : line`, được kết nạp vào Đảng ngày ${joinedOn(source)}`
  const reason = vote.hasNo
    ? line`, với lý do: ${data('meeting.againstReason', 'lý do không tán thành')}`
    : ''
  return {
    heading: organisationHeading(source, 'cell.voted', 'NQ/CB'),
    blocks: [
      basis(line`- Căn cứ ${isAdmission ? 'Điều 4' : 'Điều 5'} Điều lệ Đảng Cộng sản Việt Nam,`),
      body(
        line`Ngày ${told('meetingOn', 'ngày chi bộ họp', act?.on, 'cell.voted')}, Chi bộ ${cell} đã họp để xét, đề nghị ${matterWords}${since}.`,
      ),
      body(
        line`Tổng số đảng viên của Chi bộ: ${data('meeting.members', 'tổng số đảng viên của chi bộ')} đảng viên, trong đó chính thức ${data('meeting.official', 'số đảng viên chính thức của chi bộ')} đồng chí, dự bị ${data('meeting.probationary', 'số đảng viên dự bị của chi bộ')} đồng chí.`,
      ),
      body(
        line`Có mặt: chính thức ${vote.present} đồng chí, dự bị ${data('meeting.presentProbationary', 'số đảng viên dự bị có mặt')} đồng chí. Vắng mặt: chính thức ${vote.absent} đồng chí, dự bị ${data('meeting.absentProbationary', 'số đảng viên dự bị vắng mặt')} đồng chí. Lý do vắng mặt: ${data('meeting.absenceReason', 'lý do vắng mặt')}.`,
      ),
      body(
        line`Chủ trì hội nghị: Đồng chí ${data('meeting.chair.name', 'họ và tên người chủ trì')}. Chức vụ: ${data('meeting.chair.post', 'chức vụ người chủ trì')}.`,
      ),
      body(line`Thư ký hội nghị: Đồng chí ${data('meeting.secretary', 'họ và tên thư ký hội nghị')}.`),
      ...(isAdmission ? conclusionsOnApplicant(source, who) : conclusionsOnMember(source, who)),
      body(
        line`Đối chiếu với tiêu chuẩn và điều kiện, số đảng viên chính thức tán thành ${matterWords} là ${vote.yes} đồng chí (đạt ${vote.yesPercent}% so với tổng số đảng viên chính thức được tính); số không tán thành là ${vote.no} đồng chí (chiếm ${vote.noPercent}%)${reason}.`,
      ),
      body(
        line`Chi bộ báo cáo ${reportTo(source)} xét, ${isAdmission ? 'quyết định' : 'quyết định việc'} ${matterWords}.`,
      ),
    ],
    recipients: [line`${reportTo(source)} (báo cáo)`, line`Lưu Chi bộ`],
    signature: signatureOf(source, 'T/M CHI BỘ'),
  }
}

function conclusionsOnApplicant({ data }: PaperSource, who: readonly PaperRun[]) {
  return [
    body(line`Sau khi xem xét hồ sơ và thảo luận, Chi bộ kết luận về ${who} như sau:`),
    body(line`1. Về lý lịch: ${data('conclusions.background', 'kết luận về lý lịch')}`),
    body(
      line`2. Về ý thức giác ngộ chính trị: ${data('conclusions.awareness', 'kết luận về ý thức giác ngộ chính trị')}`,
    ),
    body(
      line`3. Về ưu, khuyết điểm (phẩm chất chính trị, đạo đức, lối sống, năng lực công tác): ${data('conclusions.morals', 'kết luận về ưu, khuyết điểm')}`,
    ),
    body(line`4. Về quan hệ quần chúng: ${data('conclusions.masses', 'kết luận về quan hệ quần chúng')}`),
  ]
}

function conclusionsOnMember({ data }: PaperSource, who: readonly PaperRun[]) {
  return [
    body(line`Sau khi thảo luận, Chi bộ kết luận về ${who} như sau:`),
    body(line`Ưu điểm chính: ${data('conclusions.merits', 'những ưu điểm chính')}`),
    body(line`Khuyết điểm chính: ${data('conclusions.defects', 'những khuyết điểm chính')}`),
  ]
}
