import { actsOf } from '../../../casefile/case-file.js'
import { type PaperBody, personalHeading, personalSignature } from '../paper-frame.js'
import { actOf, body, head, line, type PaperSource } from '../paper-source.js'
import { applicantName, cellName, personOf } from '../people.js'

/** 3-KNĐ: the introduction of one member; each introducer has a paper of their own. */
export function introduction(source: PaperSource): PaperBody {
  const { file, told } = source
  const introducer = actOf(source, 'introduction.made')?.introducer.id ?? ''
  const get = personOf(source, introducer)
  const helped = actsOf(file, 'helper.assigned').find(({ helper }) => helper.id === introducer)
  const name = applicantName(source)
  const own = get('name', 'họ và tên người giới thiệu')
  return {
    heading: personalHeading,
    blocks: [
      { kind: 'addressee', runs: line`Kính gửi: Chi bộ ${cellName(source)}` },
      body(line`Tôi là: ${own}, sinh ngày ${get('bornOn', 'ngày sinh người giới thiệu')}.`),
      body(
        line`Vào Đảng ngày ${get('joinedOn', 'ngày vào Đảng của người giới thiệu')}, chính thức ngày ${get('officialOn', 'ngày chính thức của người giới thiệu')}.`,
      ),
      body(
        line`Chức vụ trong Đảng: ${get('partyPost', 'chức vụ trong Đảng')}; chức vụ chính quyền: ${get('post', 'chức vụ chính quyền')}.`,
      ),
      body(line`Quê quán: ${get('hometown', 'quê quán người giới thiệu')}.`),
      body(line`Đang sinh hoạt tại Chi bộ: ${cellName(source)}.`),
      body(
        line`Ngày ${told('helpedOn', 'ngày chi bộ phân công giúp đỡ', helped?.on, 'helper.assigned')} được Chi bộ phân công giúp đỡ quần chúng ${name} phấn đấu vào Đảng, nay xin báo cáo Chi bộ những vấn đề chủ yếu của quần chúng ${name} như sau:`,
      ),
      head('1. Ưu điểm, khuyết điểm'),
      body(line`- Về phẩm chất chính trị: ${get('remarks.politics', 'nhận xét về phẩm chất chính trị')}`),
      body(line`- Về đạo đức, lối sống: ${get('remarks.morals', 'nhận xét về đạo đức, lối sống')}`),
      body(line`- Về năng lực công tác: ${get('remarks.capacity', 'nhận xét về năng lực công tác')}`),
      body(line`- Về quan hệ quần chúng: ${get('remarks.masses', 'nhận xét về quan hệ quần chúng')}`),
      head('2. Đề nghị'),
      body(
        line`Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi đề nghị Chi bộ xét, đề nghị kết nạp quần chúng ${name} vào Đảng.`,
      ),
      body(line`Tôi xin chịu trách nhiệm trước Đảng về những điều giới thiệu trên đây.`),
    ],
    recipients: [],
    signature: personalSignature(source, 'introduction.made', 'ĐẢNG VIÊN GIỚI THIỆU', own),
  }
}
