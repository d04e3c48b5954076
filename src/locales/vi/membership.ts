import type { Facts } from '../../law/finding.js'
import { yearsAndMonths } from '../facts.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

const inYears = (months: Facts[string] | undefined) => {
  const [years, rest] = yearsAndMonths(months)
  return rest === 0 ? `${years} tuổi` : `${years} tuổi ${rest} tháng`
}

/** Words of probation, recognition, the member record, seniority and badges. */
export const membership: SubjectTexts<'membership'> = {
  rules: {
    'membership.transcribed-dates': {
      title:
        'sổ sách được chuyển có ngày vào Đảng, và không có quyết định công nhận chính thức trước khi hết thời kỳ dự bị',
      broken: {
        headline: ({ standing, recognisedOn }) => {
          if (standing !== undefined)
            return 'Sổ mâu thuẫn: dự bị nhưng có quyết định công nhận {recognisedOn}.'
          return recognisedOn === undefined
            ? 'Sổ mâu thuẫn: đảng viên chính thức khi dự bị đến {endsOn}.'
            : 'Sổ mâu thuẫn: công nhận {recognisedOn}, trước khi hết dự bị {endsOn}.'
        },
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
      broken: {
        headline: ({ minimum, months }) =>
          minimum === undefined || months === undefined
            ? undefined
            : `Chưa đủ ${inYears(minimum)} khi kết nạp: mới ${inYears(months)}.`,
        todo: '{actor} đối chiếu ngày sinh và ngày vào Đảng ({admittedOn}); nếu đúng thì việc kết nạp sai tiêu chuẩn',
      },
      met: 'Đảng viên được kết nạp khi đủ tuổi, hoặc vào thời gian được giữ ngày vào Đảng.',
    },
    'membership.transcribed-decision': {
      title: 'sổ sách được chuyển có ngày quyết định kết nạp',
      broken: null,
      met: 'Sổ sách có ngày quyết định kết nạp, {decidedOn}.',
    },
    'membership.transcribed-official-date': {
      title: 'ngày chính thức chuyển từ sổ sách là ngày hết thời kỳ dự bị theo quy định khi đó',
      broken: {
        headline: either(
          'standing',
          'Sổ mâu thuẫn: dự bị nhưng có ngày chính thức {officialSince}.',
          'Sổ ghi sai ngày chính thức: {officialSince}, hết dự bị {endsOn}.',
        ),
      },
      met: 'Ngày chính thức ghi trong sổ sách, {officialSince}, đúng là ngày hết thời kỳ dự bị tính từ lễ kết nạp ngày {ceremonyOn}.',
    },
    'membership.transcribed-unproven': {
      title: 'các bước trước khi chuyển tư cách đảng viên từ sổ sách chưa được chứng minh trong hồ sơ này',
      broken: {
        headline: 'Chưa chứng minh các bước trước khi chuyển từ sổ sách.',
        detail: 'tư cách được chuyển là {standing}',
        todo: '{actor} giữ giấy tờ gốc của các bước trước; hồ sơ này bắt đầu từ sổ sách đang quản lý',
      },
      met: 'Tư cách đảng viên được chuyển từ sổ sách đang quản lý.',
    },
    'recognition.shortfall-reported': {
      title:
        'kết quả biểu quyết công nhận chính thức không đủ tỷ lệ được báo cáo đầy đủ lên cấp ủy có thẩm quyền',
      broken: null,
      met: 'Kết quả biểu quyết không đủ tỷ lệ đã được báo cáo ngày {reportedOn}.',
    },
    'recognition.decision-on-time': {
      title:
        'cấp ủy có thẩm quyền quyết định về việc công nhận chính thức đúng thời hạn, tính từ nghị quyết của chi bộ',
      broken: {
        headline: 'Quyết định công nhận quá thời hạn: {actual}, hạn cuối {lastDay}.',
        todo: '{actor} kiểm điểm trách nhiệm về việc chậm; ngày công nhận chính thức không thay đổi',
      },
      met: 'Quyết định ngày {actual} là trong thời hạn đến ngày {lastDay} tính từ nghị quyết của chi bộ ngày {from}.',
    },
    'member-file.birth-date-fixed': {
      title: 'không điều chỉnh ngày sinh trong hồ sơ đảng viên',
      broken: {
        headline: 'Không điều chỉnh ngày sinh của đảng viên kể từ ngày {since}.',
        todo: 'giữ ngày sinh theo hồ sơ gốc khi được kết nạp vào Đảng',
      },
      met: 'Ngày sinh giữ theo hồ sơ gốc.',
    },
    'member-file.corrected-by-leave': {
      title: 'hồ sơ đảng viên chỉ được sửa khi có văn bản đồng ý của cấp ủy có thẩm quyền',
      broken: {
        headline: ({ actual }) =>
          actual === 'none'
            ? 'Chưa ghi cơ quan đồng ý sửa hồ sơ đảng viên.'
            : 'Sai thẩm quyền đồng ý sửa hồ sơ đảng viên.',
        detail: ({ actual }) =>
          actual === 'none' ? 'văn bản đồng ý ngày {consentOn}' : '{actual} đồng ý ngày {consentOn}',
      },
      met: ({ consentOn }) =>
        consentOn === undefined
          ? 'Việc đính chính nêu giấy tờ làm căn cứ.'
          : 'Việc sửa hồ sơ đảng viên có văn bản đồng ý ngày {consentOn}.',
    },
    'member-file.lost-restored': {
      title:
        'hồ sơ đảng viên bị mất được lập lại sau khi có ý kiến của cấp trên, được chứng nhận và có bản sao các quyết định',
      broken: {
        headline: ({ lostOn }) =>
          lostOn === undefined
            ? 'Hồ sơ lập lại chưa đầy đủ.'
            : 'Ý kiến quá sớm: {opinionOn}, hồ sơ mất ngày {lostOn}.',
      },
      met: 'Hồ sơ mất ngày {lostOn} đã lập lại theo ý kiến ngày {opinionOn} và được chứng nhận.',
    },
    'records.member-record-on-time': {
      title: 'đảng viên mới khai lý lịch đảng viên và phiếu đảng viên đúng thời hạn sau lễ kết nạp',
      broken: { headline: 'Khai lý lịch đảng viên quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Lý lịch đảng viên và phiếu đảng viên khai ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'probation.twelve-months': {
      title:
        'chi bộ xét công nhận chính thức sau khi đảng viên hết thời kỳ dự bị, tính từ ngày tổ chức lễ kết nạp',
      broken: {
        headline: 'Chưa hết thời kỳ dự bị: đến ngày {endsOn}.',
        todo: 'chờ hết thời kỳ dự bị (tính từ lễ kết nạp ngày {joinedOn}) rồi chi bộ mới xét',
      },
      met: 'Thời kỳ dự bị tính từ lễ kết nạp ngày {joinedOn} đã hết ngày {endsOn}.',
    },
    'probation.discipline-forms': {
      title: 'đảng viên dự bị chỉ bị kỷ luật bằng hình thức khiển trách hoặc cảnh cáo',
      broken: {
        headline: 'Không áp dụng {actual} đối với đảng viên dự bị.',
        todo: '{actor} chỉ áp dụng {required|or}',
      },
      met: 'Hình thức kỷ luật {actual} áp dụng được đối với đảng viên dự bị.',
    },
    'probation.helper-kept': {
      title:
        'trong thời kỳ dự bị luôn có đảng viên chính thức được phân công giúp đỡ, công bố tại lễ kết nạp',
      broken: { headline: 'Người giúp đỡ chưa phải là đảng viên chính thức.' },
      met: 'Người được phân công giúp đỡ là đảng viên chính thức.',
    },
    'new-member-class.certificate-held': {
      title: 'đảng viên dự bị có giấy chứng nhận bồi dưỡng đảng viên mới khi chi bộ xét công nhận chính thức',
      broken: null,
      met: 'Đã có giấy chứng nhận bồi dưỡng đảng viên mới cấp ngày {issuedOn}.',
    },
    'recognition.self-review-after-term': {
      title: 'bản tự kiểm điểm được viết sau khi hết thời kỳ dự bị',
      broken: { headline: 'Tự kiểm điểm quá sớm: {actual}, hết thời kỳ dự bị {endsOn}.' },
      met: 'Bản tự kiểm điểm ngày {actual} được viết sau khi hết thời kỳ dự bị ngày {endsOn}.',
    },
    'recognition.file-complete': {
      title: 'hồ sơ xét công nhận đảng viên chính thức có đủ giấy tờ',
      broken: {
        headline: 'Hồ sơ xét công nhận còn thiếu {absent|count} giấy tờ.',
        detail: '{absent|list}',
      },
      met: 'Hồ sơ xét công nhận đã có đủ giấy tờ.',
    },
    'recognition.three-failed-votes': {
      title:
        'khi đã biểu quyết hết số lần cho phép mà không đủ tỷ lệ thì báo cáo cấp trên, không biểu quyết tiếp trước khi có trả lời',
      broken: {
        headline: 'Đã {failed} lần không đủ tỷ lệ, tối đa {maximum} lần.',
        todo: 'chi bộ báo cáo đầy đủ kết quả biểu quyết lên cấp ủy có thẩm quyền, có trả lời rồi mới biểu quyết tiếp',
      },
      met: 'Số lần biểu quyết không đủ tỷ lệ là {failed}, chưa đến {maximum} lần.',
    },
    'recognition.cell-review-on-time': {
      title: 'chi bộ xét, đề nghị công nhận chính thức đúng thời hạn sau khi hết thời kỳ dự bị',
      broken: {
        headline: 'Xét công nhận quá thời hạn: {actual}, hạn cuối {lastDay}.',
        todo: '{actor} kiểm điểm trách nhiệm về việc chậm; ngày công nhận chính thức không thay đổi',
      },
      met: 'Chi bộ xét ngày {actual}, trong thời hạn đến ngày {lastDay} tính từ ngày hết thời kỳ dự bị {from}.',
    },
    'recognition.date-not-delayed': {
      title: 'ngày công nhận chính thức là ngày hết thời kỳ dự bị, dù quyết định ban hành muộn',
      broken: null,
      met: 'Ngày công nhận chính thức là ngày {officialSince}, không phụ thuộc ngày ra quyết định công nhận {recognisedOn}.',
    },
    'dates.four-kept-apart': {
      title:
        'bốn mốc thời gian được ghi riêng: tuổi đảng, ngày vào Đảng, ngày công nhận chính thức, ngày ra quyết định công nhận',
      broken: null,
      met: 'Tuổi đảng tính từ ngày {seniorityFrom}; ngày vào Đảng là {joinedOn}; ngày công nhận chính thức là {officialSince}; quyết định công nhận ra ngày {recognisedOn}.',
    },
    'probation.rights-limited': {
      title:
        'đảng viên dự bị chưa có quyền biểu quyết, ứng cử và bầu cử cho đến ngày có quyết định công nhận chính thức',
      broken: {
        headline: 'Đảng viên dự bị chưa có quyền biểu quyết, bầu cử.',
        todo: 'chờ quyết định công nhận đảng viên chính thức',
      },
      met: 'Quyền biểu quyết, ứng cử và bầu cử có từ ngày {rightsFrom}, ngày ra quyết định công nhận chính thức.',
    },
    'card.with-recognition': {
      title:
        'thẻ đảng viên được trao sau khi có quyết định công nhận chính thức, tại kỳ sinh hoạt chi bộ gần nhất',
      broken: {
        headline: 'Trao thẻ quá sớm: {actual}, quyết định công nhận {recognisedOn}.',
        todo: 'chỉ trao thẻ sau khi có quyết định công nhận đảng viên chính thức',
      },
      met: 'Thẻ đảng viên được trao sau quyết định công nhận chính thức ngày {recognisedOn}.',
    },
    'probation.abroad-review': {
      title: 'ở ngoài nước, cấp ủy quản lý đảng viên quyết định theo nhận xét và bản tự kiểm điểm',
      broken: null,
      met: either(
        'kind',
        'Thời gian ở ngoài nước thuộc diện {kind}; chi bộ nơi sinh hoạt chính thức xét công nhận.',
        'Ở ngoài nước, cấp ủy quản lý đảng viên quyết định theo nhận xét và bản tự kiểm điểm. Nơi thiếu đảng viên chính thức lập chi bộ sinh hoạt dự bị có ít nhất {minimum} đảng viên.',
      ),
    },
    'probation.alone-abroad': {
      title:
        'chỉ đảng viên ở ngoài nước một mình được công nhận chính thức mà không có biểu quyết của chi bộ',
      broken: {
        headline: either(
          'endsOn',
          'Chưa hết 12 tháng dự bị: đến ngày {endsOn}.',
          'Chi bộ chưa biểu quyết công nhận.',
        ),
        detail: either('endsOn', undefined, 'ở nước ngoài thuộc diện {kind}'),
        todo: either(
          'endsOn',
          'chờ hết thời kỳ dự bị rồi mới công nhận',
          'chi bộ nơi sinh hoạt chính thức xét, biểu quyết công nhận',
        ),
      },
      met: 'Đảng viên ở ngoài nước một mình từ ngày {since}; cấp ủy quản lý đảng viên ngoài nước quyết định trên cơ sở bản tự kiểm điểm và nhận xét.',
    },
    'probation.temporary-place-review': {
      title:
        'việc xét công nhận chính thức do chi bộ nơi sinh hoạt chính thức thực hiện, nơi sinh hoạt tạm thời chỉ tập hợp giấy tờ',
      broken: { headline: 'Không được tính: chi bộ nơi tạm thời (từ {since}) biểu quyết.' },
      met: 'Đảng viên dự bị sinh hoạt tạm thời ở nơi khác từ ngày {since}; chi bộ nơi sinh hoạt chính thức xét công nhận.',
    },
    'probation.helper-kept-on-transfer': {
      title:
        'khi đảng viên dự bị chuyển sinh hoạt đảng, đảng viên giúp đỡ cũ có bản nhận xét và chi bộ mới phân công người giúp đỡ',
      broken: { headline: 'Chưa phân công người giúp đỡ từ khi tiếp nhận ngày {receivedOn}.' },
      met: either(
        'assignedOn',
        'Sau khi tiếp nhận, đảng viên giúp đỡ được phân công ngày {assignedOn}.',
        'Đảng viên giúp đỡ có nhận xét ngày {remarkedOn}.',
      ),
    },
    'discipline.deferred': {
      title: 'chưa xem xét kỷ luật khi mang thai, nuôi con nhỏ hoặc ốm đau nặng',
      broken: {
        headline: (facts) =>
          facts.months === undefined
            ? 'Chưa xem xét kỷ luật vì {deferral}.'
            : 'Chưa xem xét kỷ luật: con chưa đủ {months} tháng tuổi.',
      },
      met: 'Con đã đủ {months} tháng tuổi.',
    },
    'discipline.no-expulsion': {
      title: 'khai trừ phải được quyết định theo thủ tục khai trừ, không ghi như một hình thức kỷ luật khác',
      broken: {
        headline: 'Khai trừ không ghi như một hình thức kỷ luật khác.',
        todo: '{actor} biểu quyết, quyết định theo thủ tục khai trừ',
      },
      met: 'Kỷ luật không phải là khai trừ.',
    },
    'discipline.concluded': {
      title: 'việc xem xét kỷ luật được kết luận',
      met: 'Việc xem xét kỷ luật đã được kết luận.',
      broken: { headline: 'Việc xem xét kỷ luật chưa được kết luận.' },
    },
    'discipline.within-limitation': {
      title: 'kỷ luật được thi hành trong thời hiệu tính từ ngày có vi phạm',
      broken: { headline: 'Hết thời hiệu kỷ luật {form} sau ngày {lastDay}.' },
      met: either(
        'lastDay',
        'Kỷ luật {form} ngày {actual} còn trong thời hiệu đến ngày {lastDay}, tính từ vi phạm ngày {breachOn}.',
        'Kỷ luật {form} ngày {actual} đối với vi phạm ngày {breachOn} không bị giới hạn thời hiệu.',
      ),
    },
    'probation.discipline-reviewed-at-term': {
      title: 'đảng viên dự bị bị kỷ luật vẫn được chi bộ xét công nhận chính thức khi hết thời kỳ dự bị',
      broken: null,
      met: 'Kỷ luật ngày {disciplinedOn} không cản trở việc xét: hết thời kỳ dự bị ngày {endsOn}, chi bộ vẫn xét; nếu không đủ tư cách thì đề nghị xóa tên.',
    },
    'probation.criminal-fast-track': {
      title: 'chỉ bỏ qua quy trình khi bị truy nã, bị tạm giam hoặc bị phạt cải tạo không giam giữ trở lên',
      broken: {
        headline: either(
          'standing',
          'Không xóa tên đảng viên chính thức: phải khai trừ.',
          'Không được bỏ qua quy trình: {actual}.',
        ),
        detail: either('standing', '{actual}', undefined),
      },
      met: 'Trường hợp {actual} không phải thực hiện quy trình thông thường.',
    },
    'badge.earned': {
      title:
        'việc tặng Huy hiệu Đảng thực hiện khi đủ năm tuổi đảng, chỉ sớm hơn khi bị bệnh nặng hoặc từ trần',
      broken: {
        headline: ({ required, held, endsOn }) => {
          if (required !== undefined) return 'Không có Huy hiệu {years} năm tuổi đảng.'
          if (held !== undefined) return 'Đã có Huy hiệu {held} năm, không tặng Huy hiệu {years} năm.'
          return endsOn === undefined
            ? 'Chưa đủ {years} năm tuổi đảng: đến ngày {earnedOn}.'
            : 'Chưa đủ {years} năm: tư cách đảng viên chấm dứt {endsOn}.'
        },
        todo: ({ required, held, endsOn }) => {
          if (required !== undefined) return '{actor} chỉ tặng loại Huy hiệu Đảng có trong quy định'
          return held === undefined && endsOn === undefined ? undefined : 'không tặng Huy hiệu này'
        },
      },
      met: 'Ngày {earnedOn} đủ {years} năm tuổi đảng, được tặng Huy hiệu Đảng từ ngày {earliestOn}.',
    },
    'badge.after-discipline': {
      title:
        'sau khi bị kỷ luật, đảng viên chờ đủ số tháng quy định và được chi bộ công nhận đã sửa chữa khuyết điểm',
      broken: {
        headline: ({ acknowledged }) =>
          acknowledged === undefined
            ? 'Chưa được xét tặng Huy hiệu Đảng đến ngày {endsOn}: {form}.'
            : 'Chi bộ chưa công nhận đã sửa chữa khuyết điểm ({disciplinedOn}).',
        todo: either(
          'acknowledged',
          'chi bộ xét, công nhận đảng viên đã sửa chữa khuyết điểm',
          'chờ hết thời gian quy định rồi mới xét tặng',
        ),
      },
      met: 'Thời gian chờ sau khi bị {form} ngày {disciplinedOn} đã hết ngày {endsOn}, chi bộ đã công nhận việc sửa chữa khuyết điểm.',
    },
    'badge.flow': note(
      'đảng viên khai đề nghị, các cấp ủy xét chuyển lên, ban thường vụ cấp ủy cấp tỉnh quyết định tặng Huy hiệu Đảng',
    ),
    'badge.rounds': {
      title:
        'việc trao Huy hiệu Đảng thực hiện vào bốn ngày lễ lớn trong năm và các dịp quan trọng khác, không loại trừ ngày khác',
      broken: null,
      met: ({ isUsual }) =>
        isUsual === true
          ? 'Huy hiệu Đảng được tặng vào một trong các dịp thường lệ: {occasions}.'
          : 'Các dịp tặng thường lệ là {occasions}; ban thường vụ cấp ủy cấp tỉnh có thể chọn dịp quan trọng khác.',
    },
    'badge.carried-over': {
      title: 'số Huy hiệu Đảng ghi trong sổ sách phù hợp với tuổi đảng của đảng viên',
      broken: {
        headline: ({ standing, required }) => {
          if (standing !== undefined) return 'Sổ mâu thuẫn: đảng viên dự bị có Huy hiệu Đảng.'
          return required !== undefined
            ? 'Sổ ghi Huy hiệu {years} năm, không có loại này.'
            : 'Sổ ghi quá sớm Huy hiệu {years} năm: sớm nhất {earliestOn}.'
        },
        detail: either('standing', 'Huy hiệu {badges} năm tuổi đảng', undefined),
      },
      met: 'Sổ sách ghi Huy hiệu {badges} năm tuổi đảng, phù hợp với tuổi đảng.',
    },
    'badge.due': {
      title: 'đảng viên đủ năm tuổi đảng được xét tặng Huy hiệu Đảng',
      met: 'Không có Huy hiệu Đảng nào đến kỳ phải xét tặng.',
      broken: null,
    },
    'badge.before-transfer': {
      title:
        'trước khi chuyển sinh hoạt đảng chính thức, nơi chuyển đi đề nghị tặng Huy hiệu Đảng cho đảng viên đã đủ năm tuổi đảng',
      broken: { headline: 'Chưa đề nghị tặng Huy hiệu {years} năm (đủ từ {earnedOn}).' },
      met: 'Không có Huy hiệu Đảng nào phải đề nghị trước khi chuyển hồ sơ.',
    },
    'seniority.deductions': {
      title: 'thời gian gián đoạn sinh hoạt đảng không được tính tuổi đảng',
      broken: null,
      met: 'Thời gian gián đoạn từ ngày {since} đến ngày {until} không được tính tuổi đảng.',
    },
    'seniority.readmitted': {
      title:
        'tuổi đảng của người được kết nạp lại tính từ ngày ra quyết định kết nạp lần đầu, trừ thời gian không ở trong Đảng',
      broken: null,
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
      broken: {
        headline: 'Ngày vào Đảng {ceremonyOn} không được tính như vậy.',
        detail: 'ghi là {joinedBy}',
        todo: '{actor} đối chiếu hồ sơ: chỉ tính như vậy đến hết tháng 07/1954, ở phía nam sông Bến Hải đến hết ngày 30/04/1975',
      },
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
      broken: { headline: 'Không có hồ sơ khác: nêu chính hồ sơ này.' },
      met: 'Hồ sơ khác tiếp tục theo dõi người này.',
    },
    'activity.suspension-within-limit': {
      title:
        'thời hạn đình chỉ sinh hoạt đảng, kể cả gia hạn, không vượt mức tối đa, trừ khi đang trong thời gian tố tụng hình sự',
      broken: { headline: 'Đình chỉ sinh hoạt quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Đình chỉ sinh hoạt đảng từ ngày {from} kết thúc ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'membership.activity-resumed': {
      title:
        'sau khi gián đoạn, đảng viên chỉ được nối lại sinh hoạt đảng khi không có lỗi và vẫn giữ tư cách, làm đủ nhiệm vụ đảng viên',
      broken: {
        headline: either(
          'ownFault',
          'Có lỗi trong thời gian gián đoạn sinh hoạt từ {since}.',
          'Chưa được xác nhận làm đủ nhiệm vụ từ ngày {since}.',
        ),
        todo: either(
          'ownFault',
          'chi bộ xét, đề nghị xóa tên; không nối lại sinh hoạt đảng',
          'chi bộ và đảng ủy cơ sở làm rõ, xác nhận việc giữ tư cách, làm nhiệm vụ đảng viên',
        ),
      },
      met: 'Đảng viên gián đoạn sinh hoạt đảng từ ngày {since} không do lỗi của bản thân, được nối lại sinh hoạt.',
    },
    'recognition.announced-by-official-cell': {
      title:
        'quyết định công nhận đảng viên đang sinh hoạt tạm thời do chi bộ nơi sinh hoạt chính thức công bố',
      broken: { headline: 'Công bố sai chi bộ: nơi sinh hoạt tạm thời từ {since}.' },
      met: 'Đảng viên sinh hoạt tạm thời ở nơi khác từ ngày {since}; chi bộ nơi sinh hoạt chính thức công bố quyết định.',
    },
    'recognition.announced-at-nearest-meeting': {
      title: 'quyết định công nhận chính thức được công bố tại kỳ sinh hoạt chi bộ gần nhất',
      broken: {
        headline: either(
          'metOn',
          'Công bố chậm: {actual}, chi bộ đã họp ngày {metOn}.',
          'Chưa công bố quyết định tại kỳ sinh hoạt gần nhất.',
        ),
      },
      met: 'Quyết định công nhận ngày {recognisedOn} được công bố ngày {actual}.',
    },
  },
  missing: {
    'certificate.new-member': 'Hồ sơ chưa có giấy chứng nhận bồi dưỡng đảng viên mới.',
    'consent.member-file': {
      headline: 'Chưa có văn bản đồng ý sửa hồ sơ đảng viên.',
      detail: either('required', 'cần văn bản đồng ý của {required|or}', undefined),
    },
    'evidence.badges': 'Chưa ghi đã được tặng những Huy hiệu Đảng nào.',
    'evidence.ceremonyOn': 'Chưa ghi ngày tổ chức lễ kết nạp.',
    'evidence.confirmed': 'Chưa ghi xác nhận làm đủ nhiệm vụ khi gián đoạn.',
    'evidence.continuedIn': 'Chưa ghi hồ sơ nào tiếp tục theo dõi đảng viên.',
    'evidence.correctionAcknowledged': 'Chưa ghi chi bộ công nhận đã sửa chữa khuyết điểm chưa.',
    'evidence.decidedOn': 'Sổ sách không ghi ngày quyết định kết nạp.',
    'evidence.helper': 'Chưa ghi đảng viên được phân công giúp đỡ.',
    'evidence.certified': 'Chưa ghi hồ sơ lập lại đã được chứng nhận chưa.',
    'evidence.copiesFiled': 'Chưa ghi đã đưa bản sao quyết định vào hồ sơ chưa.',
    'evidence.lostBy': 'Chưa ghi ai làm mất hồ sơ.',
    'evidence.opinionOn': 'Chưa ghi ý kiến của ban thường vụ cấp trên.',
    'evidence.originalFile': 'Chưa ghi giấy tờ của hồ sơ gốc làm căn cứ sửa.',
    'evidence.ownFault': 'Chưa ghi gián đoạn sinh hoạt có do lỗi bản thân không.',
    'evidence.announcingCell': 'Chưa ghi rõ chi bộ nào công bố.',
    'evidence.reviewingCell': 'Chưa ghi chi bộ nào biểu quyết.',
    'member.died': 'Hồ sơ chưa ghi việc đảng viên từ trần.',
    'membership.official': 'Hồ sơ chưa thể hiện là đảng viên chính thức.',
    'person.former.decidedOn': 'Hồ sơ chưa ghi ngày ra quyết định kết nạp lần đầu.',
    'remarks.made': {
      headline: 'Chưa có bản nhận xét của đảng viên giúp đỡ.',
      todo: 'đảng viên được phân công giúp đỡ viết bản nhận xét',
    },
  },
  cures: {
    'consent.member-file':
      '{actor} báo cáo, xin văn bản đồng ý của cấp ủy có thẩm quyền, hoặc ghi giấy tờ của hồ sơ làm căn cứ đính chính',
    'member-file.completed': '{actor} hoàn thiện hồ sơ lập lại: nguyên nhân, ý kiến, chứng nhận, bản sao',
    'badge.decided-first': '{actor} đề nghị quyết định tặng Huy hiệu Đảng trước khi chuyển hồ sơ',
    'badge.wait': 'chờ đến khi đủ điều kiện tặng Huy hiệu Đảng',
    'badges.told': '{actor} đối chiếu các quyết định, ghi rõ đảng viên đã được tặng những Huy hiệu Đảng nào',
    'case.other-named': '{actor} ghi rõ hồ sơ tiếp tục theo dõi đảng viên',
    'class.new-member.attend': '{actor} cử đi học lớp bồi dưỡng đảng viên mới',
    'correction.acknowledged': 'chi bộ công nhận đảng viên đã sửa chữa khuyết điểm',
    'discipline.not-applied': '{actor} không thi hành kỷ luật khi đã hết thời hiệu',
    'discipline.other-form': '{actor} áp dụng hình thức khiển trách hoặc cảnh cáo',
    'interruption.clarified':
      '{actor} làm rõ nguyên nhân gián đoạn và xác nhận việc giữ tư cách, làm nhiệm vụ đảng viên',
    'member.expelled': '{actor} xem xét khai trừ đảng viên chính thức',
    'probation.wait': 'chờ hết thời kỳ dự bị rồi chi bộ mới xét',
    'procedure.ordinary': '{actor} thực hiện đủ quy trình xem xét, quyết định thông thường',
    'recognition-file.completed': '{actor} bổ sung đủ giấy tờ trong hồ sơ xét công nhận',
    'announcement.by-official-cell': 'chi bộ nơi sinh hoạt chính thức công bố quyết định',
    'review.by-official-cell': '{actor} chuyển hồ sơ để chi bộ nơi sinh hoạt chính thức xét',
    'self-review.redated': 'đảng viên dự bị viết lại bản tự kiểm điểm sau khi hết thời kỳ dự bị',
  },
  tasks: {
    'records.member-record-on-time': 'đảng viên mới khai lý lịch đảng viên và phiếu đảng viên',
    'probation.helper-kept': 'chi bộ phân công đảng viên chính thức giúp đỡ đảng viên dự bị',
    'probation.helper-kept-on-transfer': 'chi bộ nơi đến phân công đảng viên giúp đỡ đảng viên dự bị',
    'recognition.cell-review-on-time': 'chi bộ xét, đề nghị công nhận đảng viên chính thức',
    'recognition.shortfall-reported':
      'chi bộ báo cáo kết quả biểu quyết công nhận không đủ tỷ lệ lên cấp ủy có thẩm quyền',
    'recognition.decision-on-time': 'cấp ủy có thẩm quyền xem xét, quyết định công nhận đảng viên chính thức',
    'recognition.announced-at-nearest-meeting':
      'chi ủy công bố quyết định công nhận tại kỳ sinh hoạt chi bộ gần nhất',
    'recognition.removal-if-unqualified': 'chi bộ xét, đề nghị xóa tên đảng viên dự bị không đủ tư cách',
    'card.with-recognition': 'cấp ủy cấp trên trực tiếp phát thẻ, chi bộ trao thẻ đảng viên',
    'activity.suspension-within-limit':
      'cấp ủy có thẩm quyền kết thúc hoặc quyết định lại việc đình chỉ sinh hoạt đảng',
    'discipline.concluded': 'cấp ủy có thẩm quyền kết luận việc xem xét kỷ luật',
    'badge.due': 'ban thường vụ cấp ủy xét tặng Huy hiệu Đảng',
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
      'temporary-place': 'sinh hoạt đảng tạm thời; các quyền này thực hiện ở chi bộ nơi sinh hoạt chính thức',
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
    fileLostBy: {
      member: 'đảng viên',
      organisation: 'tổ chức đảng',
      'force-majeure': 'do bất khả kháng',
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
    'member-file.lost.decider': 'ai cho ý kiến trước khi lập lại hồ sơ đảng viên bị mất',
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
