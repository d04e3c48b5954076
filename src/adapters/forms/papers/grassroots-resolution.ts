import { lastOf } from '../../../casefile/case-file.js'
import { organisationHeading, type PaperBody, signatureOf } from '../paper-frame.js'
import { actOf, basis, body, line, type PaperSource } from '../paper-source.js'
import { applicantName, cellName, joinedOn, memberName, reportTo } from '../people.js'
import { voteFields } from '../vote-fields.js'

/** 8-KNĐ, 15-KNĐ: the resolution of the grassroots committee, its shares over the base of the rule. */
export function grassrootsResolution(source: PaperSource, matter: 'admission' | 'recognition'): PaperBody {
  const { data, told, file, act } = source
  const isAdmission = matter === 'admission'
  const form = isAdmission ? '6-KNĐ' : '13-KNĐ'
  const name = isAdmission ? applicantName(source) : memberName(source)
  const tally = actOf(source, 'grassroots.voted')?.tally
  const vote = voteFields(source, 'grassroots.voted', tally, 'ủy viên')
  const voted = lastOf(file, 'cell.voted', (one) => one.matter === matter)
  const matterWords = isAdmission
    ? line`kết nạp quần chúng ${name} vào Đảng`
    : line`công nhận đảng viên dự bị ${name}, được kết nạp vào Đảng ngày ${joinedOn(source)}, là đảng viên chính thức`
  const reason = vote.hasNo ? line`, lý do: ${data('meeting.againstReason', 'lý do không tán thành')}` : ''
  return {
    heading: organisationHeading(source, 'grassroots.voted', 'NQ/ĐU'),
    blocks: [
      basis(line`- Căn cứ ${isAdmission ? 'Điều 4' : 'Điều 5'} Điều lệ Đảng Cộng sản Việt Nam;`),
      basis(
        line`- Xét Nghị quyết số ${data(`papers.${form}.number`, 'số nghị quyết của chi bộ')} ngày ${told('cellVotedOn', 'ngày nghị quyết của chi bộ', voted?.on, 'cell.voted')} của Chi bộ ${cellName(source)},`,
      ),
      body(
        line`Ngày ${told('meetingOn', 'ngày họp', act?.on, 'grassroots.voted')}, Ban Chấp hành ${data('grassroots.name', 'tên đảng bộ cơ sở')} đã họp để xét, đề nghị ${matterWords}.`,
      ),
      body(
        line`Tổng số ủy viên Ban Chấp hành: ${told('committee.members', 'tổng số ủy viên', tally?.members, 'grassroots.voted')} đồng chí. Có mặt: ${vote.present} đồng chí. Vắng mặt: ${vote.absent} đồng chí. Lý do: ${data('meeting.absenceReason', 'lý do vắng mặt')}.`,
      ),
      body(
        line`Chủ trì hội nghị: Đồng chí ${data('meeting.chair.name', 'họ và tên người chủ trì')}. Chức vụ: ${data('meeting.chair.post', 'chức vụ người chủ trì')}. Thư ký hội nghị: Đồng chí ${data('meeting.secretary', 'họ và tên thư ký hội nghị')}.`,
      ),
      body(
        line`Sau khi xem xét, Ban Chấp hành kết luận: ${data('conclusions.merits', 'kết luận của ban chấp hành')}`,
      ),
      body(
        line`Số ủy viên tán thành ${vote.yes} đồng chí (đạt ${vote.yesPercent}% so với tổng số cấp ủy viên được tính); không tán thành ${vote.no} đồng chí (${vote.noPercent}%)${reason}.`,
      ),
      body(line`Ban Chấp hành đề nghị ${reportTo(source)} xét, quyết định.`),
    ],
    recipients: [line`${reportTo(source)} (báo cáo)`, line`Lưu Đảng ủy`],
    signature: signatureOf(source, 'T/M ĐẢNG ỦY'),
  }
}
