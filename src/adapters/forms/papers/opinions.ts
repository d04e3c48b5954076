import type { PaperBlock, PaperRun } from '../paper.js'
import { organisationHeading, type PaperBody, signatureOf } from '../paper-frame.js'
import { actOf, body, line, type PaperSource } from '../paper-source.js'
import { applicantName, cellName, joinedOn, memberName } from '../people.js'

/** 5-KNĐ, 12-KNĐ: the opinions of organisations and residence; where those of the residence are waived, the paper says so. */
export function opinions(source: PaperSource, matter: 'admission' | 'recognition'): PaperBody {
  const { data } = source
  const isAdmission = matter === 'admission'
  const name = isAdmission ? applicantName(source) : memberName(source)
  const who: readonly PaperRun[] = isAdmission
    ? line`quần chúng ${name}`
    : line`đảng viên dự bị ${name}, được kết nạp vào Đảng ngày ${joinedOn(source)}`
  const about = isAdmission ? 'việc kết nạp' : 'việc công nhận đảng viên chính thức'
  return {
    heading: organisationHeading(source, 'opinions.consolidated', undefined),
    blocks: [
      body(
        line`Căn cứ ý kiến của đại diện các đoàn thể chính trị - xã hội và của nơi cư trú, Chi bộ ${cellName(source)} tổng hợp ý kiến nhận xét về ${who} như sau:`,
      ),
      body(
        line`Tên tổ chức chính trị - xã hội nơi sinh hoạt: ${data('opinions.organisations.names', 'tên tổ chức chính trị - xã hội')}, tổng số có ${data('opinions.organisations.asked', 'số đại diện được hỏi')} đồng chí.`,
      ),
      ...residenceStrength(source),
      body(line`Những ưu điểm chính: ${data('opinions.merits', 'những ưu điểm chính')}`),
      body(line`Những khuyết điểm chính: ${data('opinions.defects', 'những khuyết điểm chính')}`),
      body(
        count(source, 'organisations', `Số đồng chí đại diện tổ chức chính trị - xã hội tán thành ${about}`),
      ),
      ...residenceCount(source, about),
    ],
    recipients: [],
    signature: signatureOf(source, 'T/M CHI BỘ'),
  }
}

const isWaived = (source: PaperSource) => actOf(source, 'opinions.consolidated')?.residence === 'waived'

function residenceStrength(source: PaperSource): readonly PaperBlock[] {
  const { data } = source
  if (isWaived(source)) return []
  return [
    body(
      line`Tên chi ủy (chi bộ) nơi cư trú: ${data('opinions.residence.names', 'tên chi ủy hoặc chi bộ nơi cư trú')}, tổng số có ${data('opinions.residence.asked', 'số người được hỏi nơi cư trú')} đồng chí.`,
    ),
  ]
}

function residenceCount(source: PaperSource, about: string): readonly PaperBlock[] {
  if (!isWaived(source))
    return [body(count(source, 'residence', `Số đồng chí nơi cư trú tán thành ${about}`))]
  const rule = actOf(source, 'opinions.consolidated')?.waiverRule
  return [
    body(
      line`Không lấy ý kiến của chi ủy (chi bộ) nơi cư trú, theo ${source.told('waiverRule', 'quy định của Ban Bí thư cho phép không lấy ý kiến nơi cư trú', rule, 'opinions.consolidated')}.`,
    ),
  ]
}

function count({ data }: PaperSource, of: 'organisations' | 'residence', start: string): readonly PaperRun[] {
  const where = of === 'organisations' ? 'của đoàn thể' : 'nơi cư trú'
  return line`${start}: ${data(`opinions.${of}.yes`, `số tán thành ${where}`)}/${data(`opinions.${of}.asked`, `số được hỏi ${where}`)} đồng chí được hỏi; không tán thành: ${data(`opinions.${of}.no`, `số không tán thành ${where}`)} đồng chí, lý do: ${data(`opinions.${of}.reason`, `lý do không tán thành ${where}`)}.`
}
