import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

/** Words of probation, recognition, the member record, seniority and badges. */
export const membership: SubjectTexts<'membership'> = {
  rules: {
    'membership.transcribed-dates': {
      title:
        'sổ sách được chuyển có ngày vào Đảng, và không có quyết định công nhận chính thức trước khi hết thời kỳ dự bị',
      broken: ({ standing, recognisedOn }) => {
        if (standing !== undefined)
          return 'Sổ sách ghi đảng viên dự bị nhưng lại có quyết định công nhận chính thức ngày {recognisedOn}; phải đối chiếu sổ sách với các quyết định.'
        return recognisedOn === undefined
          ? 'Sổ sách ghi đảng viên chính thức, trong khi đến ngày ghi nhận {actual} thời kỳ dự bị tính từ lễ kết nạp ngày {ceremonyOn} chưa hết, ngày {endsOn} mới hết; phải đối chiếu sổ sách với các quyết định.'
          : 'Sổ sách ghi quyết định công nhận chính thức ngày {recognisedOn}, trong khi thời kỳ dự bị tính từ lễ kết nạp ngày {ceremonyOn} đến ngày {endsOn} mới hết; phải đối chiếu sổ sách với các quyết định.'
      },
      met: either(
        'recognisedOn',
        'Quyết định công nhận chính thức ngày {recognisedOn} ban hành sau khi hết thời kỳ dự bị tính từ lễ kết nạp ngày {ceremonyOn}.',
        'Sổ sách có ngày vào Đảng, {ceremonyOn}.',
      ),
    },
    'membership.transcribed-age': {
      title:
        'đảng viên đủ 18 tuổi khi được kết nạp, hoặc được kết nạp vào thời gian mà đảng viên chưa đủ 18 tuổi vẫn được giữ ngày vào Đảng',
      broken:
        'Khi được kết nạp ngày {admittedOn}, đảng viên mới {months} tháng tuổi, chưa đủ {minimum} tháng; phải đối chiếu ngày sinh và ngày vào Đảng, nếu đúng thì việc kết nạp sai tiêu chuẩn.',
    },
    'membership.transcribed-decision': {
      title: 'sổ sách được chuyển có ngày quyết định kết nạp',
      met: 'Sổ sách có ngày quyết định kết nạp, {decidedOn}.',
    },
    'membership.transcribed-official-date': {
      title: 'ngày chính thức chuyển từ sổ sách là ngày hết thời kỳ dự bị theo quy định khi đó',
      broken: either(
        'standing',
        'Đảng viên dự bị chưa có ngày chính thức, trong khi sổ sách ghi ngày {officialSince}; phải đối chiếu sổ sách với các quyết định.',
        'Sổ sách ghi ngày chính thức là {officialSince}, trong khi thời kỳ dự bị tính từ lễ kết nạp ngày {ceremonyOn} hết ngày {endsOn}; phải đối chiếu sổ sách với các quyết định.',
      ),
      met: 'Ngày chính thức ghi trong sổ sách, {officialSince}, đúng là ngày hết thời kỳ dự bị tính từ lễ kết nạp ngày {ceremonyOn}.',
    },
    'membership.transcribed-unproven': {
      title: 'các bước trước khi chuyển tư cách đảng viên từ sổ sách chưa được chứng minh trong hồ sơ này',
      broken:
        'Tư cách {standing} được chuyển từ sổ sách đang quản lý; các bước trước đó chưa được chứng minh trong hồ sơ này.',
    },
    'recognition.shortfall-reported': {
      title:
        'kết quả biểu quyết công nhận chính thức không đủ tỷ lệ được báo cáo đầy đủ lên cấp ủy có thẩm quyền',
      met: 'Kết quả biểu quyết không đủ tỷ lệ đã được báo cáo ngày {reportedOn}.',
    },
    'recognition.decision-on-time': {
      title:
        'cấp ủy có thẩm quyền quyết định về việc công nhận chính thức đúng thời hạn, tính từ nghị quyết của chi bộ',
      broken:
        'Nghị quyết của chi bộ ngày {from} phải được xem xét, quyết định chậm nhất ngày {lastDay}; đến ngày {actual} mới quyết định là quá hạn. Ngày công nhận chính thức không thay đổi, cấp ủy có thẩm quyền phải kiểm điểm trách nhiệm.',
      met: 'Quyết định ngày {actual} là trong hạn đến ngày {lastDay} tính từ nghị quyết của chi bộ ngày {from}.',
    },
    'member-file.birth-date-fixed': {
      title: 'không điều chỉnh ngày sinh trong hồ sơ đảng viên',
      broken:
        'Không điều chỉnh ngày sinh trong hồ sơ đảng viên kể từ ngày {since}; tuổi của đảng viên tính theo hồ sơ gốc khi được kết nạp vào Đảng.',
    },
    'records.member-record-on-time': {
      title: 'đảng viên mới khai lý lịch đảng viên và phiếu đảng viên đúng thời hạn sau lễ kết nạp',
      broken:
        'Lễ kết nạp ngày {from} nên lý lịch đảng viên và phiếu đảng viên phải khai chậm nhất ngày {lastDay}; khai ngày {actual} là quá hạn.',
      met: 'Lý lịch đảng viên và phiếu đảng viên khai ngày {actual}, trong hạn đến ngày {lastDay}.',
    },
    'probation.twelve-months': {
      title:
        'chi bộ xét công nhận chính thức sau khi đảng viên hết thời kỳ dự bị, tính từ ngày tổ chức lễ kết nạp',
      broken:
        'Thời kỳ dự bị tính từ lễ kết nạp ngày {joinedOn} đến ngày {endsOn}; chi bộ xét công nhận chính thức ngày {actual} là quá sớm.',
      met: 'Thời kỳ dự bị tính từ lễ kết nạp ngày {joinedOn} đã hết ngày {endsOn}.',
    },
    'probation.discipline-forms': {
      title: 'đảng viên dự bị chỉ bị kỷ luật bằng hình thức khiển trách hoặc cảnh cáo',
      broken: 'Không áp dụng hình thức kỷ luật {actual} đối với đảng viên dự bị; chỉ có {required|or}.',
      met: 'Hình thức kỷ luật {actual} áp dụng được đối với đảng viên dự bị.',
    },
    'probation.helper-kept': {
      title:
        'trong thời kỳ dự bị luôn có đảng viên chính thức được phân công giúp đỡ, công bố tại lễ kết nạp',
      broken:
        'Đảng viên được phân công giúp đỡ không phải là đảng viên chính thức; chi bộ phải phân công đảng viên chính thức.',
      met: 'Người được phân công giúp đỡ là đảng viên chính thức.',
    },
    'new-member-class.certificate-held': {
      title: 'đảng viên dự bị có giấy chứng nhận bồi dưỡng đảng viên mới khi chi bộ xét công nhận chính thức',
      met: 'Đã có giấy chứng nhận bồi dưỡng đảng viên mới cấp ngày {issuedOn}.',
    },
    'recognition.self-review-after-term': {
      title: 'bản tự kiểm điểm được viết sau khi hết thời kỳ dự bị',
      broken:
        'Bản tự kiểm điểm ghi ngày {actual}, trong khi thời kỳ dự bị hết ngày {endsOn}; bản tự kiểm điểm phải viết sau ngày đó.',
      met: 'Bản tự kiểm điểm ngày {actual} được viết sau khi hết thời kỳ dự bị ngày {endsOn}.',
    },
    'recognition.file-complete': {
      title: 'hồ sơ xét công nhận đảng viên chính thức có đủ giấy tờ',
      broken: 'Hồ sơ xét công nhận chính thức còn thiếu: {absent}; phải bổ sung đủ.',
    },
    'recognition.three-failed-votes': {
      title:
        'khi đã biểu quyết hết số lần cho phép mà không đủ tỷ lệ thì báo cáo cấp trên, không biểu quyết tiếp trước khi có trả lời',
      broken:
        'Đã có {failed} lần biểu quyết không đủ tỷ lệ (tối đa {maximum} lần); phải báo cáo cấp trên và chờ trả lời, chưa được biểu quyết tiếp.',
      met: 'Số lần biểu quyết không đủ tỷ lệ là {failed}, chưa đến {maximum} lần.',
    },
    'recognition.cell-review-on-time': {
      title: 'chi bộ xét, đề nghị công nhận chính thức đúng thời hạn sau khi hết thời kỳ dự bị',
      broken:
        'Thời kỳ dự bị hết ngày {from} nên chi bộ phải xét chậm nhất ngày {lastDay}; xét ngày {actual} là quá hạn. Ngày công nhận chính thức không thay đổi.',
      met: 'Chi bộ xét ngày {actual}, trong hạn đến ngày {lastDay} tính từ ngày hết thời kỳ dự bị {from}.',
    },
    'recognition.date-not-delayed': {
      title: 'ngày công nhận chính thức là ngày hết thời kỳ dự bị, dù quyết định ban hành muộn',
      met: 'Ngày công nhận chính thức là ngày {officialSince}, không phụ thuộc ngày ra quyết định công nhận {recognisedOn}.',
    },
    'dates.four-kept-apart': {
      title:
        'bốn mốc thời gian được ghi riêng: tuổi đảng, ngày vào Đảng, ngày công nhận chính thức, ngày ra quyết định công nhận',
      met: 'Tuổi đảng tính từ ngày {seniorityFrom}; ngày vào Đảng là {joinedOn}; ngày công nhận chính thức là {officialSince}; quyết định công nhận ra ngày {recognisedOn}.',
    },
    'probation.rights-limited': {
      title:
        'đảng viên dự bị chưa có quyền biểu quyết, ứng cử và bầu cử cho đến ngày có quyết định công nhận chính thức',
      broken: 'Đảng viên dự bị chưa có quyền biểu quyết, ứng cử và bầu cử cơ quan lãnh đạo của Đảng.',
      met: 'Quyền biểu quyết, ứng cử và bầu cử có từ ngày {rightsFrom}, ngày ra quyết định công nhận chính thức.',
    },
    'card.with-recognition': {
      title:
        'thẻ đảng viên được trao sau khi có quyết định công nhận chính thức, tại kỳ sinh hoạt chi bộ gần nhất',
      broken:
        'Thẻ đảng viên trao ngày {actual}, trước quyết định công nhận chính thức ngày {recognisedOn}; thẻ chỉ trao cho đảng viên chính thức.',
      met: 'Thẻ đảng viên được trao sau quyết định công nhận chính thức ngày {recognisedOn}.',
    },
    'probation.abroad-review': {
      title:
        'ở ngoài nước, cấp ủy quản lý đảng viên quyết định trên cơ sở nhận xét của cấp ủy nơi chuyển đi và bản tự kiểm điểm của đảng viên dự bị',
      met: either(
        'minimum',
        'Ở ngoài nước, cấp ủy quản lý đảng viên quyết định trên cơ sở nhận xét của cấp ủy nơi chuyển đi và bản tự kiểm điểm; nơi không đủ đảng viên chính thức thì lập chi bộ sinh hoạt dự bị có ít nhất {minimum} đảng viên.',
        'Thời gian ở ngoài nước thuộc diện {kind}; chi bộ sinh hoạt chính thức xét công nhận trên cơ sở giấy tờ nơi sinh hoạt gửi về.',
      ),
    },
    'probation.alone-abroad': {
      title:
        'không có biểu quyết của chi bộ thì chỉ công nhận chính thức đảng viên ở ngoài nước một mình, do cấp ủy quản lý đảng viên ngoài nước quyết định',
      broken: either(
        'endsOn',
        '12 tháng dự bị hết ngày {endsOn}; ngày {actual} là sớm.',
        'Thời gian ở ngoài nước thuộc diện {kind}; chi bộ sinh hoạt chính thức xét công nhận, chưa có biểu quyết của chi bộ thì chưa được công nhận.',
      ),
      met: 'Đảng viên ở ngoài nước một mình từ ngày {since}; cấp ủy quản lý đảng viên ngoài nước quyết định trên cơ sở bản tự kiểm điểm và nhận xét.',
    },
    'probation.temporary-place-review': {
      title:
        'việc xét công nhận chính thức do chi bộ sinh hoạt chính thức thực hiện, nơi sinh hoạt tạm thời chỉ tập hợp giấy tờ',
      broken:
        'Từ ngày {since} đảng viên dự bị sinh hoạt tạm thời tại chi bộ đã biểu quyết; việc xét công nhận phải do chi bộ sinh hoạt chính thức thực hiện nên kết quả này không được tính.',
      met: 'Đảng viên dự bị sinh hoạt tạm thời ở nơi khác từ ngày {since}; chi bộ sinh hoạt chính thức xét công nhận.',
    },
    'probation.helper-kept-on-transfer': {
      title:
        'khi đảng viên dự bị chuyển sinh hoạt đảng, đảng viên giúp đỡ cũ có bản nhận xét và chi bộ mới phân công người giúp đỡ',
      broken:
        'Chi bộ mới tiếp nhận đảng viên dự bị từ ngày {receivedOn} nhưng chưa phân công đảng viên giúp đỡ.',
      met: either(
        'assignedOn',
        'Sau khi tiếp nhận, đảng viên giúp đỡ được phân công ngày {assignedOn}.',
        'Đảng viên giúp đỡ có nhận xét ngày {remarkedOn}.',
      ),
    },
    'discipline.deferred': {
      title: 'chưa xem xét kỷ luật khi mang thai, nuôi con nhỏ hoặc ốm đau nặng',
      broken: (facts) =>
        facts.months === undefined
          ? 'Chưa xem xét kỷ luật vì {deferral}.'
          : 'Chưa xem xét kỷ luật khi con chưa đủ {months} tháng tuổi.',
      met: 'Con đã đủ {months} tháng tuổi.',
    },
    'discipline.no-expulsion': {
      title: 'khai trừ phải được quyết định theo thủ tục khai trừ, không ghi như một hình thức kỷ luật khác',
      broken:
        'Khai trừ không ghi như một hình thức kỷ luật khác; phải biểu quyết theo thủ tục khai trừ và làm mất tư cách đảng viên.',
    },
    'discipline.concluded': { title: 'việc xem xét kỷ luật được kết luận' },
    'discipline.within-limitation': {
      title: 'kỷ luật được thi hành trong thời hiệu tính từ ngày có vi phạm',
      broken:
        'Vi phạm ngày {breachOn} hết thời hiệu kỷ luật {form} sau ngày {lastDay}; không thi hành kỷ luật ngày {actual} được nữa.',
      met: either(
        'lastDay',
        'Kỷ luật {form} ngày {actual} còn trong thời hiệu đến ngày {lastDay}, tính từ vi phạm ngày {breachOn}.',
        'Kỷ luật {form} ngày {actual} đối với vi phạm ngày {breachOn} không bị giới hạn thời hiệu.',
      ),
    },
    'probation.discipline-reviewed-at-term': {
      title: 'đảng viên dự bị bị kỷ luật vẫn được chi bộ xét công nhận chính thức khi hết thời kỳ dự bị',
      met: 'Kỷ luật ngày {disciplinedOn} không cản trở việc xét: hết thời kỳ dự bị ngày {endsOn}, chi bộ vẫn xét; nếu không đủ tư cách thì đề nghị xóa tên.',
    },
    'probation.criminal-fast-track': {
      title:
        'chỉ bỏ qua quy trình thông thường khi đảng viên bị truy nã, bị tạm giam hoặc bị phạt cải tạo không giam giữ trở lên; đảng viên dự bị thì xóa tên, đảng viên chính thức thì khai trừ',
      broken: either(
        'standing',
        'Đảng viên chính thức thuộc trường hợp {actual} thì khai trừ, không xóa tên.',
        'Trường hợp {actual} phải theo quy trình thông thường; chỉ bỏ qua quy trình trong trường hợp {required|or}.',
      ),
      met: 'Trường hợp {actual} không phải thực hiện quy trình thông thường.',
    },
    'badge.earned': {
      title:
        'việc tặng Huy hiệu Đảng thực hiện khi đủ năm tuổi đảng, chỉ sớm hơn khi bị bệnh nặng hoặc từ trần',
      broken: ({ required, held, endsOn }) => {
        if (required !== undefined)
          return 'Không có Huy hiệu {years} năm tuổi đảng; chỉ có các loại {required}.'
        if (held !== undefined)
          return 'Đảng viên đã có Huy hiệu {held} năm tuổi đảng; không tặng Huy hiệu {years} năm tuổi đảng nữa.'
        return endsOn === undefined
          ? 'Đến ngày {earnedOn} mới đủ {years} năm tuổi đảng, sớm nhất được tặng từ ngày {earliestOn}; ngày {actual} là quá sớm.'
          : 'Đến ngày {earnedOn} mới đủ {years} năm tuổi đảng, sớm nhất được tặng từ ngày {earliestOn}; tư cách đảng viên đã chấm dứt ngày {endsOn}.'
      },
      met: 'Ngày {earnedOn} đủ {years} năm tuổi đảng, được tặng Huy hiệu Đảng từ ngày {earliestOn}.',
    },
    'badge.after-discipline': {
      title:
        'sau khi bị kỷ luật, đảng viên chờ đủ số tháng quy định và được chi bộ công nhận đã sửa chữa khuyết điểm',
      broken: ({ acknowledged }) =>
        acknowledged === undefined
          ? 'Đảng viên bị {form} ngày {disciplinedOn}, đến ngày {endsOn} mới được xét tặng Huy hiệu Đảng; ngày {actual} là quá sớm.'
          : 'Chi bộ chưa công nhận đảng viên bị {form} ngày {disciplinedOn} đã sửa chữa khuyết điểm.',
      met: 'Thời gian chờ sau khi bị {form} ngày {disciplinedOn} đã hết ngày {endsOn}, chi bộ đã công nhận việc sửa chữa khuyết điểm.',
    },
    'badge.flow': note(
      'đảng viên khai đề nghị, các cấp ủy xét chuyển lên, ban thường vụ cấp ủy cấp tỉnh quyết định tặng Huy hiệu Đảng',
    ),
    'badge.rounds': {
      title:
        'việc trao Huy hiệu Đảng thực hiện vào bốn ngày lễ lớn trong năm và các dịp quan trọng khác, không loại trừ ngày khác',
      met: ({ isUsual }) =>
        isUsual === true
          ? 'Huy hiệu Đảng được tặng vào một trong các dịp thường lệ: {occasions}.'
          : 'Các dịp tặng thường lệ là {occasions}; ban thường vụ cấp ủy cấp tỉnh có thể chọn dịp quan trọng khác.',
    },
    'badge.carried-over': {
      title: 'số Huy hiệu Đảng ghi trong sổ sách phù hợp với tuổi đảng của đảng viên',
      broken: ({ standing, required }) => {
        if (standing !== undefined)
          return 'Đảng viên dự bị chưa thể có Huy hiệu Đảng, trong khi sổ sách ghi Huy hiệu {badges} năm; phải đối chiếu sổ sách với các quyết định.'
        return required !== undefined
          ? 'Không có Huy hiệu {years} năm tuổi đảng; chỉ có các loại {required}. Phải đối chiếu sổ sách với các quyết định.'
          : 'Sổ sách ngày {actual} ghi Huy hiệu {years} năm tuổi đảng, trong khi sớm nhất được tặng từ ngày {earliestOn}; phải đối chiếu sổ sách với các quyết định.'
      },
      met: 'Sổ sách ghi Huy hiệu {badges} năm tuổi đảng, phù hợp với tuổi đảng.',
    },
    'badge.due': {
      title: 'đảng viên đủ năm tuổi đảng được xét tặng Huy hiệu Đảng',
    },
    'badge.before-transfer': {
      title:
        'trước khi chuyển sinh hoạt đảng chính thức, nơi chuyển đi đề nghị tặng Huy hiệu Đảng cho đảng viên đã đủ năm tuổi đảng',
      broken:
        'Đảng viên đủ điều kiện tặng Huy hiệu {years} năm tuổi đảng từ ngày {earnedOn}; nơi chuyển đi phải đề nghị quyết định trước khi chuyển hồ sơ, nơi chuyển đến tổ chức trao tặng.',
    },
    'seniority.deductions': {
      title: 'thời gian gián đoạn sinh hoạt đảng không được tính tuổi đảng',
      met: 'Thời gian gián đoạn từ ngày {since} đến ngày {until} không được tính tuổi đảng.',
    },
    'seniority.readmitted': {
      title:
        'tuổi đảng của người được kết nạp lại tính từ ngày ra quyết định kết nạp lần đầu, trừ thời gian không ở trong Đảng',
      met: ({ seniorityFrom }) =>
        seniorityFrom === undefined
          ? 'Thời gian không ở trong Đảng từ ngày {leftOn} đến ngày {readmittedOn} không được tính tuổi đảng.'
          : 'Tuổi đảng tính từ ngày {seniorityFrom}, trừ thời gian không ở trong Đảng từ ngày {leftOn} đến ngày {readmittedOn}.',
    },
    'seniority.restored': note(
      'tuổi đảng của đảng viên được phục hồi sau khi bị xóa tên, khai trừ oan sai được tính liên tục',
    ),
    'seniority.wartime-joining-day': {
      title:
        'ngày vào Đảng của người không qua kết nạp thông thường trong kháng chiến là ngày quy định nêu rõ',
      broken:
        'Ngày vào Đảng {ceremonyOn} không được tính từ {joinedBy}: chỉ tính như vậy đến hết tháng 7/1954, ở phía nam sông Bến Hải đến hết ngày 30/4/1975.',
      met: 'Ngày vào Đảng {ceremonyOn} là {joinedBy}.',
    },
    'probation.starts-at-ceremony': note(
      'ngày tổ chức lễ kết nạp là ngày vào Đảng và là ngày đầu của thời kỳ dự bị',
    ),
    'probation.duties': note('đảng viên dự bị có nhiệm vụ như mọi đảng viên và đóng đảng phí'),
    'probation.union-activity-kept': note(
      'đảng viên còn trong độ tuổi đoàn tiếp tục sinh hoạt Đoàn TNCS Hồ Chí Minh',
    ),
    'probation.no-extension': note(
      'thời kỳ dự bị không được kéo dài; kết quả là công nhận chính thức hoặc xóa tên',
    ),
    'new-member-class.programme': note('lớp bồi dưỡng đảng viên mới học đủ các chuyên đề của chương trình'),
    'recognition.removal-if-unqualified': note(
      'đảng viên dự bị không đủ tư cách thì chi bộ đề nghị xóa tên, không khai trừ',
    ),
    'card.number': note('số thẻ đảng viên là số định danh cá nhân'),
    'records.case-closed': {
      title: 'hồ sơ theo dõi trùng của đảng viên chỉ được đóng khi có hồ sơ khác tiếp tục theo dõi',
      broken: 'Hồ sơ được đóng để tiếp tục ở chính hồ sơ này; hồ sơ tiếp tục theo dõi phải là hồ sơ khác.',
      met: 'Hồ sơ khác tiếp tục theo dõi người này.',
    },
    'activity.suspension-within-limit': {
      title:
        'thời hạn đình chỉ sinh hoạt đảng, kể cả gia hạn, không vượt mức tối đa, trừ khi đang trong thời gian tố tụng hình sự',
      broken:
        'Đình chỉ sinh hoạt đảng từ ngày {from} được kéo dài chậm nhất đến ngày {lastDay}; đến ngày {actual} là quá thời hạn.',
      met: 'Đình chỉ sinh hoạt đảng từ ngày {from} kết thúc ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'membership.activity-resumed': {
      title:
        'sau khi gián đoạn, đảng viên chỉ được nối lại sinh hoạt đảng khi không có lỗi và vẫn giữ tư cách, làm đủ nhiệm vụ đảng viên',
      broken: either(
        'ownFault',
        'Đảng viên gián đoạn sinh hoạt đảng từ ngày {since} do lỗi của bản thân; không được nối lại sinh hoạt, phải xóa tên.',
        'Chi bộ và đảng ủy cơ sở không xác nhận đảng viên giữ tư cách, làm đủ nhiệm vụ từ khi gián đoạn ngày {since}.',
      ),
      met: 'Đảng viên gián đoạn sinh hoạt đảng từ ngày {since} không do lỗi của bản thân, được nối lại sinh hoạt.',
    },
    'recognition.announced-by-official-cell': {
      title: 'quyết định công nhận đảng viên đang sinh hoạt tạm thời do chi bộ sinh hoạt chính thức công bố',
      broken:
        'Từ ngày {since} đảng viên sinh hoạt tạm thời tại chi bộ đã công bố; quyết định phải do chi bộ sinh hoạt chính thức công bố và báo cho nơi sinh hoạt tạm thời.',
      met: 'Đảng viên sinh hoạt tạm thời ở nơi khác từ ngày {since}; chi bộ sinh hoạt chính thức công bố quyết định.',
    },
    'recognition.announced-at-nearest-meeting': {
      title: 'quyết định công nhận chính thức được công bố tại kỳ sinh hoạt chi bộ gần nhất',
      broken: either(
        'metOn',
        'Chi bộ đã họp ngày {metOn} sau quyết định công nhận ngày {recognisedOn} nhưng đến ngày {actual} mới công bố.',
        'Quyết định công nhận chính thức chưa được công bố tại kỳ sinh hoạt chi bộ gần nhất.',
      ),
      met: 'Quyết định công nhận ngày {recognisedOn} được công bố ngày {actual}.',
    },
  },
  missing: {
    'certificate.new-member': 'Hồ sơ chưa có giấy chứng nhận bồi dưỡng đảng viên mới.',
    'evidence.badges': 'Sổ sách không ghi đảng viên đã được tặng những Huy hiệu Đảng nào.',
    'evidence.ceremonyOn': 'Chưa ghi ngày tổ chức lễ kết nạp.',
    'evidence.confirmed':
      'Chưa ghi chi bộ và đảng ủy cơ sở có xác nhận đảng viên giữ tư cách, làm đủ nhiệm vụ trong thời gian gián đoạn hay không.',
    'evidence.continuedIn': 'Chưa ghi hồ sơ nào tiếp tục theo dõi đảng viên.',
    'evidence.correctionAcknowledged':
      'Chưa ghi chi bộ có công nhận đảng viên đã sửa chữa khuyết điểm hay không.',
    'evidence.decidedOn': 'Sổ sách không ghi ngày quyết định kết nạp; tuổi đảng tính từ ngày vào Đảng.',
    'evidence.helper': 'Chưa ghi đảng viên được phân công giúp đỡ.',
    'evidence.ownFault': 'Chưa ghi việc gián đoạn sinh hoạt đảng có do lỗi của đảng viên hay không.',
    'evidence.announcingCell':
      'Chưa ghi chi bộ nào công bố hoặc chưa phân biệt được với chi bộ sinh hoạt tạm thời.',
    'evidence.reviewingCell':
      'Chưa ghi chi bộ nào biểu quyết, trong khi đảng viên dự bị đang sinh hoạt tạm thời ở nơi khác.',
    'member.died': 'Hồ sơ chưa ghi việc đảng viên từ trần.',
    'membership.official': 'Hồ sơ chưa thể hiện là đảng viên chính thức.',
    'person.former.decidedOn': 'Hồ sơ chưa ghi ngày ra quyết định kết nạp lần đầu.',
    'remarks.made': 'Hồ sơ chưa có bản nhận xét của đảng viên được phân công giúp đỡ.',
  },
  cures: {
    'badge.decided-first': 'đề nghị quyết định tặng Huy hiệu Đảng trước khi chuyển hồ sơ',
    'badge.wait': 'chờ đến khi đủ điều kiện tặng Huy hiệu Đảng',
    'badges.told': 'đối chiếu các quyết định, ghi rõ đảng viên đã được tặng những Huy hiệu Đảng nào',
    'case.other-named': 'ghi rõ hồ sơ tiếp tục theo dõi đảng viên',
    'class.new-member.attend': 'cử học lớp bồi dưỡng đảng viên mới',
    'correction.acknowledged': 'chi bộ công nhận đảng viên đã sửa chữa khuyết điểm',
    'discipline.not-applied': 'không thi hành kỷ luật khi đã quá thời hiệu',
    'discipline.other-form': 'áp dụng hình thức khiển trách hoặc cảnh cáo',
    'interruption.clarified':
      'làm rõ nguyên nhân gián đoạn và xác nhận việc giữ tư cách, làm nhiệm vụ đảng viên',
    'member.expelled': 'khai trừ đảng viên chính thức',
    'probation.wait': 'chờ hết thời kỳ dự bị',
    'procedure.ordinary': 'thực hiện đủ quy trình xem xét, quyết định thông thường',
    'recognition-file.completed': 'bổ sung đủ giấy tờ trong hồ sơ công nhận chính thức',
    'announcement.by-official-cell': 'để chi bộ sinh hoạt chính thức công bố quyết định',
    'review.by-official-cell': 'chuyển hồ sơ để chi bộ sinh hoạt chính thức xét',
    'self-review.redated': 'viết lại bản tự kiểm điểm sau khi hết thời kỳ dự bị',
  },
  codes: {
    standing: {
      probationary: 'đảng viên dự bị',
      official: 'đảng viên chính thức',
    },
    disciplineForm: {
      reprimand: 'khiển trách',
      warning: 'cảnh cáo',
      dismissal: 'cách chức',
      expulsion: 'khai trừ',
    },
    right: {
      vote: 'biểu quyết',
      stand: 'ứng cử vào cơ quan lãnh đạo của Đảng',
      elect: 'bầu cử cơ quan lãnh đạo của Đảng',
    },
    rightAnswer: { yes: 'có quyền', no: 'không có quyền', unknown: 'chưa xác lập' },
    rightReason: {
      'not-a-member': 'không phải là đảng viên vào ngày đó',
      probationary: 'đảng viên dự bị có các quyền này từ ngày có quyết định công nhận chính thức',
      official: 'đảng viên chính thức',
      exempted: 'được miễn công tác và sinh hoạt đảng; được tính khi có mặt và biểu quyết',
      suspended: 'bị đình chỉ sinh hoạt đảng; không tính vào tổng số khi biểu quyết',
      interrupted: 'gián đoạn sinh hoạt đảng; chưa xác lập được quy định về các quyền này',
      'temporary-place': 'sinh hoạt đảng tạm thời; các quyền này thực hiện ở chi bộ chính thức',
    },
    exemptionGround: {
      age: 'tuổi cao',
      health: 'sức khỏe',
      'long-treatment': 'điều trị bệnh dài ngày',
      'alone-or-far-away': 'ở nước ngoài hoặc nơi xa, đơn lẻ',
      'moving-work': 'công việc lưu động dưới 1 năm',
      'awaiting-retirement': 'nghỉ chờ hưởng chế độ hưu trí',
      maternity: 'nghỉ thai sản',
    },
    suspensionGround: {
      discipline: 'vi phạm kỷ luật',
      criminal: 'đang trong thời gian tố tụng hình sự',
    },
    interruptionCause: {
      'lost-contact': 'mất liên lạc với tổ chức đảng',
      'transfer-gap': 'gián đoạn khi chuyển sinh hoạt đảng',
    },
    recognitionPaper: {
      'doc.self-review': 'bản tự kiểm điểm của đảng viên dự bị',
      'doc.helper-remarks': 'bản nhận xét của đảng viên được phân công giúp đỡ',
      'doc.recognition-opinions': 'tổng hợp ý kiến nhận xét về đảng viên dự bị',
      'doc.new-member-certificate': 'giấy chứng nhận bồi dưỡng đảng viên mới',
    },
    membershipMoment: {
      'term-end': 'ngày hết thời kỳ dự bị',
      'nearest-cell-meeting': 'kỳ sinh hoạt chi bộ gần nhất',
      'after-recognition': 'sau khi được công nhận chính thức',
      'admission-decision': 'ngày ra quyết định kết nạp',
      'first-decision-less-time-outside':
        'ngày ra quyết định kết nạp lần đầu, trừ thời gian không ở trong Đảng',
    },
    badgeEarly: {
      illness: 'bị bệnh nặng',
      posthumous: 'truy tặng',
    },
    joinedBy: {
      'cell-life': 'ngày đầu tiên sinh hoạt chi bộ',
      'member-tasks': 'ngày được giao nhiệm vụ của đảng viên hoặc thành lập chi bộ',
      'taking-part': 'ngày người cảm tình tham gia sinh hoạt như đảng viên',
    },
    joiningRegion: {
      north: 'không ở phía nam sông Bến Hải',
      south: 'ở phía nam sông Bến Hải',
    },
    badgeDay: {
      '02-03': 'ngày 03/02',
      '05-19': 'ngày 19/05',
      '09-02': 'ngày 02/09',
      '11-07': 'ngày 07/11',
    },
  },
  provisions: {
    'activity.exemption.decider': 'thẩm quyền cho miễn công tác và sinh hoạt đảng vì tuổi cao, sức khỏe',
    'activity.exemption.other.decider': 'thẩm quyền cho miễn công tác và sinh hoạt đảng vì lý do khác',
    'activity.suspension.maximum': 'thời hạn đình chỉ sinh hoạt đảng tối đa',
    'badge.before-transfer': 'tặng Huy hiệu Đảng trước khi chuyển sinh hoạt đảng chính thức',
    'badge.days': 'các đợt tặng Huy hiệu Đảng',
    'badge.early.illness.from-70': 'thời gian xét tặng sớm tối đa khi bị bệnh nặng, Huy hiệu 70 đến 90 năm',
    'badge.early.illness.to-65': 'thời gian xét tặng sớm tối đa khi bị bệnh nặng, Huy hiệu 30 đến 65 năm',
    'badge.early.posthumous': 'thời gian truy tặng sớm tối đa',
    'badge.early.posthumous.from': 'ngày từ trần sớm nhất được xét truy tặng sớm Huy hiệu Đảng',
    'badge.wait.dismissal': 'thời gian chờ xét tặng Huy hiệu Đảng sau khi bị cách chức',
    'badge.wait.reprimand': 'thời gian chờ xét tặng Huy hiệu Đảng sau khi bị khiển trách',
    'badge.wait.warning': 'thời gian chờ xét tặng Huy hiệu Đảng sau khi bị cảnh cáo',
    'badge.years': 'các mức năm tuổi đảng được tặng Huy hiệu Đảng',
    'discipline.limitation.expulsion': 'thời hiệu kỷ luật khai trừ',
    'discipline.limitation.reprimand': 'thời hiệu kỷ luật khiển trách',
    'discipline.limitation.warning-dismissal': 'thời hiệu kỷ luật cảnh cáo, cách chức',
    'member-file.birth-date.frozen-since': 'ngày bắt đầu không điều chỉnh ngày sinh của đảng viên',
    'member-record.deadline': 'thời hạn khai lý lịch đảng viên và phiếu đảng viên',
    'membership-card.handover': 'thời điểm trao thẻ đảng viên',
    'membership-card.number-digits': 'số chữ số của số thẻ đảng viên',
    'membership.transcribed': 'chuyển tư cách đảng viên từ sổ sách đang quản lý',
    'new-member-certificate.issuer': 'cơ quan cấp giấy chứng nhận bồi dưỡng đảng viên mới',
    'new-member-certificate.validity': 'thời hạn giá trị của giấy chứng nhận bồi dưỡng đảng viên mới',
    'new-member-class.topics': 'số chuyên đề của lớp bồi dưỡng đảng viên mới',
    'cell.probationary-activity-abroad.minimum':
      'số đảng viên tối thiểu của chi bộ sinh hoạt dự bị ở ngoài nước',
    'criminal.fast-track.threshold': 'trường hợp không phải thực hiện quy trình kỷ luật thông thường',
    'discipline.probationary.forms': 'hình thức kỷ luật đối với đảng viên dự bị',
    'discipline.temporary-place.maximum':
      'hình thức kỷ luật cao nhất do cấp ủy nơi sinh hoạt đảng tạm thời quyết định',
    'probation.duration': 'thời kỳ dự bị',
    'probation.extension.maximum': 'thời gian kéo dài dự bị',
    'recognition.announcement': 'thời điểm công bố quyết định công nhận',
    'recognition.official-date': 'ngày được tính là đảng viên chính thức',
    'recognition.opinions': 'tổng hợp ý kiến nhận xét về đảng viên dự bị',
    'recognition.proposal.deadline': 'thời hạn chi bộ xét đề nghị công nhận đảng viên chính thức',
    'seniority.member-tasks.national.until':
      'mốc tính ngày vào Đảng từ ngày được giao nhiệm vụ của đảng viên',
    'seniority.member-tasks.south.until':
      'mốc tính ngày vào Đảng từ ngày được giao nhiệm vụ của đảng viên ở phía nam sông Bến Hải',
    'seniority.wartime-joining-day': 'ngày vào Đảng khi không qua kết nạp thông thường trong kháng chiến',
    'seniority.deducted': 'thời gian không được tính tuổi đảng',
    'seniority.readmitted.start': 'ngày bắt đầu tính tuổi đảng của người được kết nạp lại',
    'seniority.start': 'ngày bắt đầu tính tuổi đảng',
    'seniority.under-age.north.until': 'mốc giữ nguyên ngày vào Đảng của người được kết nạp khi chưa đủ tuổi',
    'seniority.under-age.south.until':
      'mốc giữ nguyên ngày vào Đảng của người được kết nạp khi chưa đủ tuổi ở phía nam sông Bến Hải',
  },
}
