import { type PaperBody, placeAndDay } from '../paper-frame.js'
import { basis, body, dayOfPaper, line, type PaperSource, upper } from '../paper-source.js'
import { applicantName, cellName } from '../people.js'

/** 4-KNĐ of the Youth Union, 4A-KNĐ of the trade union: the act has no count of votes, so the app tells it. */
export function unionResolution(source: PaperSource, union: 'youth-union' | 'trade-union'): PaperBody {
  const { data, told } = source
  const isYouth = union === 'youth-union'
  const name = applicantName(source)
  const member = isYouth ? 'đoàn viên' : 'đoàn viên công đoàn'
  const own = data('union.name', 'tên ban chấp hành')
  return {
    heading: {
      kind: 'organisation',
      crest: isYouth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN VIỆT NAM',
      superior: [upper(data('union.superior', 'tên tổ chức cấp trên'))],
      issuer: [upper(own)],
      number: source.act?.document?.number
        ? line`Số ${told('paper.number', 'số nghị quyết', source.act.document.number, 'union.resolved')}`
        : line`Số          -NQ/${isYouth ? 'ĐTN' : 'CĐ'}`,
      placeAndDay: placeAndDay(source, 'union.resolved'),
    },
    blocks: [
      {
        kind: 'addressee',
        runs: line`Kính gửi: Chi bộ ${cellName(source)}; ${data('grassroots.name', 'tên đảng ủy cơ sở')}`,
      },
      basis(line`- Căn cứ khoản 1, Điều 4 Điều lệ Đảng Cộng sản Việt Nam,`),
      body(
        line`Ngày ${told('paper.on', 'ngày họp', dayOfPaper(source), 'union.resolved')}, ${own} đã họp xét, giới thiệu ${member} ${name} vào Đảng. Ưu điểm, khuyết điểm chính: ${data('union.remarks', 'nhận xét về phẩm chất chính trị, đạo đức, lối sống, năng lực, quan hệ quần chúng')}`,
      ),
      body(
        line`Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, ${own} giới thiệu ${member} ${name} vào Đảng; số ủy viên tán thành là ${data('union.yes', 'số ủy viên tán thành')}/${data('union.members', 'tổng số ủy viên')} đồng chí, số không tán thành là ${data('union.no', 'số ủy viên không tán thành')} đồng chí.`,
      ),
      body(line`Chúng tôi xin chịu trách nhiệm trước Đảng về lời giới thiệu trên đây.`),
    ],
    recipients: [line`Như kính gửi`, line`Lưu ${own}`],
    signature: {
      captions: [[{ text: 'TM. BAN CHẤP HÀNH' }], [{ text: isYouth ? 'BÍ THƯ' : 'CHỦ TỊCH' }]],
      name: [data('signer.name', 'họ và tên người ký')],
    },
  }
}
