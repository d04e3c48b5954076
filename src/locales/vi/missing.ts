import { either, type Sentence } from '../sentence.js'

/** What is missing, a sentence each; the requirement itself follows it. */
export const missing: Readonly<Record<string, Sentence>> = {
  'application.made': 'Hồ sơ chưa có đơn xin vào Đảng.',
  'background.certified': 'Lý lịch của người xin vào Đảng chưa được chứng nhận.',
  'background.sealed': 'Lý lịch chưa được đóng dấu giáp lai.',
  'ceremony.held': 'Hồ sơ chưa ghi ngày tổ chức lễ kết nạp.',
  'certificate.awareness': 'Hồ sơ chưa có giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng.',
  'certificate.new-member': 'Hồ sơ chưa có giấy chứng nhận bồi dưỡng đảng viên mới.',
  'completion.decided': 'Chưa có quyết định công nhận học viên hoàn thành chương trình.',
  'consent.literacy': either(
    'required',
    'Chưa có văn bản đồng ý của {required} về trình độ học vấn.',
    'Chưa có văn bản đồng ý của cấp có thẩm quyền về trình độ học vấn.',
  ),
  'consent.over-age': either(
    'required',
    'Chưa có văn bản đồng ý của {required} về tuổi.',
    'Chưa có văn bản đồng ý của cấp có thẩm quyền về tuổi.',
  ),
  'consent.political-standard': either(
    'required',
    'Chưa có văn bản đồng ý của {required} về tiêu chuẩn chính trị.',
    'Chưa có văn bản đồng ý của cấp có thẩm quyền về tiêu chuẩn chính trị.',
  ),
  'decision.received': 'Hồ sơ chưa ghi ngày chi bộ nhận được quyết định kết nạp.',
  'evidence.acceptsPlatform': 'Chưa ghi kết luận của chi bộ về tiêu chuẩn này.',
  'evidence.assignedByCell': 'Chưa ghi việc chi bộ phân công đảng viên thay thế người giới thiệu.',
  'evidence.by': either(
    'required',
    'Chưa ghi cơ quan, tổ chức thực hiện; phải là {required|or}.',
    'Chưa ghi cơ quan, tổ chức thực hiện.',
  ),
  'evidence.byApplicant': 'Chưa ghi lý lịch có do người xin vào Đảng tự khai hay không.',
  'evidence.byResolution': 'Chưa ghi chi bộ có ra nghị quyết hay không.',
  'evidence.ceremonyOn': 'Chưa ghi ngày tổ chức lễ kết nạp.',
  'evidence.conclusionsStated': 'Chưa ghi nghị quyết có đủ các kết luận và số phiếu hay không.',
  'evidence.conditionsRechecked':
    'Chưa ghi chi ủy đã kiểm tra lại tiêu chuẩn, điều kiện trước khi họp hay chưa.',
  'evidence.family': 'Lý lịch chưa ghi người xin vào Đảng có những người thân nào thuộc diện thẩm tra.',
  'evidence.form': either(
    'required',
    'Chưa ghi hình thức biểu quyết; phải là {required|or}.',
    'Chưa ghi hình thức biểu quyết.',
  ),
  'evidence.full': 'Báo cáo kết quả không đủ tỷ lệ chưa đầy đủ.',
  'evidence.helper': 'Chưa ghi đảng viên được phân công giúp đỡ.',
  'evidence.helper.official':
    'Chưa ghi đảng viên được phân công giúp đỡ có phải là đảng viên chính thức hay không.',
  'evidence.introducer.official': 'Chưa ghi người giới thiệu có phải là đảng viên chính thức hay không.',
  'evidence.organisations': 'Chưa có ý kiến của các tổ chức chính trị - xã hội mà người đó là thành viên.',
  'evidence.personally': 'Chưa ghi đơn có do người xin vào Đảng tự làm hay không.',
  'evidence.reappraised': 'Chưa ghi việc ban tổ chức thẩm định lại hồ sơ.',
  'evidence.relativesDeclared': 'Chưa ghi lý lịch đã khai những người thân nào.',
  'evidence.residence': 'Chưa có ý kiến nhận xét của chi ủy hoặc chi bộ nơi cư trú.',
  'evidence.sameOrganisation':
    'Chưa ghi người giới thiệu có ở cùng đơn vị, cùng tổ chức đảng với người xin vào Đảng hay không.',
  'evidence.tally': 'Chưa ghi kết quả kiểm phiếu.',
  'evidence.togetherSince':
    'Chưa ghi ngày người giới thiệu bắt đầu cùng công tác, lao động, học tập hoặc sinh hoạt với người xin vào Đảng.',
  'evidence.topics': 'Chưa ghi các nội dung đã thẩm tra.',
  'evidence.verified': 'Chưa ghi những người đã được thẩm tra.',
  'evidence.waiverRule': 'Chưa dẫn quy định của Ban Bí thư làm căn cứ miễn lấy ý kiến nơi cư trú.',
  'grassroots.voted': 'Hồ sơ chưa có nghị quyết đề nghị của đảng ủy cơ sở.',
  'helper.assigned': 'Chưa phân công đảng viên chính thức giúp đỡ.',
  'introduction.made': ({ actual }) => {
    if (actual === undefined) return 'Hồ sơ chưa có giấy giới thiệu người vào Đảng.'
    return actual === 0
      ? 'Chưa có đảng viên chính thức giới thiệu, phải có {required}.'
      : 'Mới có {actual} đảng viên chính thức giới thiệu, phải có {required}.'
  },
  'law.armed-forces': either(
    'armedForces',
    'Thẩm quyền quyết định trong {armedForces} theo quy định riêng của Bộ Chính trị, thư viện không có văn bản này.',
    'Thẩm quyền quyết định trong lực lượng vũ trang theo quy định riêng của Bộ Chính trị, thư viện không có văn bản này.',
  ),
  'opinions.consolidated': 'Hồ sơ chưa có bản tổng hợp ý kiến nhận xét.',
  'person.bornOn': 'Hồ sơ chưa ghi ngày sinh của người xin vào Đảng.',
  'person.citizenship': 'Hồ sơ chưa ghi quốc tịch của người xin vào Đảng.',
  'person.education': 'Hồ sơ chưa ghi trình độ học vấn của người xin vào Đảng.',
  'person.enrolled': 'Học viên chưa được ghi danh vào lớp.',
  'person.tradeUnionMember': 'Hồ sơ chưa ghi người xin vào Đảng là đoàn viên công đoàn.',
  'person.youthAge':
    'Hồ sơ chưa đủ căn cứ để biết người xin vào Đảng còn trong độ tuổi thanh niên hay không.',
  'person.youthUnionMember':
    'Hồ sơ chưa ghi người xin vào Đảng có phải là đoàn viên Đoàn TNCS Hồ Chí Minh hay không.',
  'politicalStandard.conclusion': 'Hồ sơ chưa có kết luận về tiêu chuẩn chính trị.',
  'procedure.authorised': 'Đảng ủy cơ sở chưa cho phép làm thủ tục kết nạp.',
  'section.appraised': 'Đảng ủy bộ phận chưa thẩm định nghị quyết của chi bộ.',
  'shortfall.reported': 'Chưa có báo cáo kết quả biểu quyết không đủ tỷ lệ.',
  'start.proposed': 'Chi bộ chưa có nghị quyết đề nghị cho làm thủ tục kết nạp.',
  'sympathiser.listed': 'Người được cử đi học chưa có tên trong danh sách cảm tình Đảng.',
  'union.resolved': either(
    'union',
    'Hồ sơ chưa có nghị quyết giới thiệu của {union}.',
    'Hồ sơ chưa có nghị quyết giới thiệu của tổ chức đoàn hoặc công đoàn.',
  ),
  'unit.tradeUnion': 'Hồ sơ chưa ghi nơi đó có tổ chức công đoàn hay không.',
  'unit.youthUnion': 'Hồ sơ chưa ghi nơi đó có tổ chức Đoàn TNCS Hồ Chí Minh hay không.',
}
