import { actsOf } from '../../../casefile/case-file.js'
import { type PaperBody, personalHeading, personalSignature } from '../paper-frame.js'
import { actOf, body, head, line, type PaperSource } from '../paper-source.js'
import { bornOn, cellName, joinedOn, memberName, personOf } from '../people.js'

/** 10-KNĐ: the self-review of the probationary member, after the 12 months. */
export function selfReview(source: PaperSource): PaperBody {
  const { data } = source
  const name = memberName(source)
  return {
    heading: personalHeading,
    blocks: [
      {
        kind: 'addressee',
        runs: line`Kính gửi: Chi bộ ${cellName(source)}; ${data('grassroots.name', 'tên đảng ủy cơ sở')}`,
      },
      body(line`Tôi là: ${name}. Ngày sinh: ${bornOn(source)}.`),
      body(
        line`Quê quán: ${data('applicant.hometown', 'quê quán')}. Nơi cư trú: ${data('applicant.residence', 'nơi cư trú')}.`,
      ),
      body(
        line`Được kết nạp vào Đảng ngày ${joinedOn(source)}, tại Chi bộ ${data('applicant.joinedCell', 'chi bộ nơi kết nạp')}.`,
      ),
      body(
        line`Cơ quan, đơn vị đang công tác: ${data('applicant.workplace', 'cơ quan, đơn vị đang công tác')}. Hiện đang sinh hoạt tại Chi bộ: ${cellName(source)}.`,
      ),
      body(
        line`Căn cứ nhiệm vụ và tiêu chuẩn đảng viên, tôi tự kiểm điểm về quá trình phấn đấu của mình trong thời gian dự bị như sau:`,
      ),
      head('Ưu điểm'),
      body(line`${data('applicant.review.merits', 'ưu điểm tự nhận')}`),
      head('Khuyết điểm'),
      body(line`${data('applicant.review.defects', 'khuyết điểm tự nhận')}`),
      head('Biện pháp khắc phục'),
      body(line`${data('applicant.review.remedies', 'biện pháp khắc phục')}`),
      body(
        line`Đối chiếu với tiêu chuẩn và điều kiện, tôi thấy mình đủ tư cách đảng viên, đề nghị Chi bộ xét, đề nghị công nhận tôi là đảng viên chính thức. Tôi xin hứa tiếp tục phấn đấu, rèn luyện.`,
      ),
    ],
    recipients: [],
    signature: personalSignature(source, 'self-review.made', 'NGƯỜI TỰ KIỂM ĐIỂM', name),
  }
}

/** 11-KNĐ: the remarks of one helper; each helper has a paper of their own. */
export function remarks(source: PaperSource): PaperBody {
  const { file, told } = source
  const helper = actOf(source, 'remarks.made')?.helper ?? ''
  const get = personOf(source, helper)
  const assigned = actsOf(file, 'helper.assigned').find((one) => one.helper.id === helper)
  const name = memberName(source)
  const own = get('name', 'họ và tên đảng viên giúp đỡ')
  return {
    heading: personalHeading,
    blocks: [
      { kind: 'addressee', runs: line`Kính gửi: Chi bộ ${cellName(source)}` },
      body(line`Tôi là: ${own}. Ngày sinh: ${get('bornOn', 'ngày sinh đảng viên giúp đỡ')}.`),
      body(
        line`Ngày vào Đảng: ${get('joinedOn', 'ngày vào Đảng của đảng viên giúp đỡ')}. Ngày chính thức: ${get('officialOn', 'ngày chính thức của đảng viên giúp đỡ')}.`,
      ),
      body(line`Hiện đang sinh hoạt tại Chi bộ: ${cellName(source)}.`),
      body(
        line`Ngày ${told('helpedOn', 'ngày chi bộ phân công giúp đỡ', assigned?.on, 'helper.assigned')} được Chi bộ phân công giúp đỡ đảng viên dự bị ${name}, được kết nạp vào Đảng ngày ${joinedOn(source)}; nay xin báo cáo Chi bộ những vấn đề chủ yếu như sau:`,
      ),
      head('Ưu điểm'),
      body(line`${get('remarks.merits', 'ưu điểm của đảng viên dự bị')}`),
      head('Khuyết điểm và những vấn đề cần lưu ý'),
      body(line`${get('remarks.defects', 'khuyết điểm và những vấn đề cần lưu ý')}`),
      body(
        line`Đối chiếu với tiêu chuẩn đảng viên, tôi đề nghị Chi bộ xét, đề nghị công nhận đảng viên dự bị ${name} là đảng viên chính thức và xin chịu trách nhiệm trước Đảng về những nhận xét trên đây.`,
      ),
    ],
    recipients: [],
    signature: personalSignature(
      source,
      'remarks.made',
      'ĐẢNG VIÊN ĐƯỢC PHÂN\u00a0CÔNG\u00a0GIÚP\u00a0ĐỠ',
      own,
    ),
  }
}
