import type { CommitteeTally, Matter, Tally, VoteForm } from '../../casefile/shapes.js'
import type { ActSpeech, ActsTold } from '../narrative-texts.js'

const matters: Readonly<Record<Matter, string>> = {
  admission: 'kết nạp đảng viên',
  recognition: 'công nhận đảng viên chính thức',
  removal: 'xóa tên đảng viên',
  expulsion: 'khai trừ đảng viên',
  resignation: 'cho đảng viên ra khỏi Đảng',
}

/** Who a matter is about. */
const person = (matter: Matter) =>
  matter === 'admission' ? 'người xin vào Đảng' : matter === 'recognition' ? 'đảng viên dự bị' : 'đảng viên'

const when = (condition: unknown, words: string) =>
  condition === undefined || condition === false ? '' : words

const reason = (words: string | undefined) => (words === undefined ? '' : ` (lý do: ${words})`)

/** The count of a vote behind the act: `bỏ phiếu kín, 14 phiếu tán thành, …`. */
function count(
  tally: Tally | CommitteeTally | undefined,
  form: VoteForm | undefined,
  voters: string,
  say: ActSpeech,
): string {
  const how = form === undefined ? [] : [say.code('voteForm', form)]
  if (tally === undefined) return how.length === 0 ? '' : `; ${how[0]}`
  const absent =
    (tally.otherwiseAbsent ?? 0) +
    (tally.temporarilyAwayAbsent ?? 0) +
    ('exemptedAbsent' in tally ? (tally.exemptedAbsent ?? 0) : 0)
  const parts = [
    ...how,
    `${tally.yes} phiếu tán thành`,
    ...(tally.no ? [`${tally.no} phiếu không tán thành`] : []),
    ...(tally.abstained ? [`${tally.abstained} phiếu trắng`] : []),
  ]
  const away = absent === 0 ? '' : `, vắng mặt ${absent}`
  return `; ${parts.join(', ')} (${tally.members} ${voters}${away})`
}

const proceedings = {
  inspection: 'việc kiểm tra liên quan đến hồ sơ này',
  denunciation: 'việc giải quyết tố cáo liên quan đến hồ sơ này',
  'criminal-case': 'vụ án hình sự liên quan đến hồ sơ này',
} as const

const cellVoters = 'đảng viên chính thức được triệu tập'
const committeeVoters = 'ủy viên'

const helperOf = (helper: { id?: string | undefined; official?: boolean | undefined }, say: ActSpeech) =>
  say.name(helper.id) ?? (helper.official === true ? 'một đảng viên chính thức' : 'một đảng viên')

const decided = (otherwise: string, what: string) => (act: object, say: ActSpeech) => {
  const { tally, form } = act as { tally?: CommitteeTally; form?: VoteForm }
  return `${say.by(otherwise)} ${what}${count(tally, form, committeeVoters, say)}`
}

/** Each act as it took place. */
export const toldActs: ActsTold = {
  'case.opened': ({ person: one }) =>
    one?.former === undefined || one.former.exit === 'annulled'
      ? 'hồ sơ theo dõi được mở'
      : 'hồ sơ được mở để theo dõi, xem xét kết nạp lại',
  'particulars.changed': ({ person: one, unit }) => {
    const what = [...(one ? ['về người được theo dõi'] : []), ...(unit ? ['về đơn vị'] : [])]
    return `hồ sơ được cập nhật thông tin ${what.join(' và ')}`.trim()
  },
  'membership.transcribed': (act, say) => {
    const days = [
      ...(act.decidedOn ? [`quyết định kết nạp ngày ${say.day(act.decidedOn)}`] : []),
      ...(act.ceremonyOn ? [`vào Đảng ngày ${say.day(act.ceremonyOn)}`] : []),
      ...(act.officialSince ? [`chính thức ngày ${say.day(act.officialSince)}`] : []),
      ...(act.recognisedOn ? [`quyết định công nhận chính thức ngày ${say.day(act.recognisedOn)}`] : []),
      ...(act.badges?.length ? [`đã được tặng Huy hiệu ${act.badges.join(', ')} năm tuổi đảng`] : []),
    ]
    const told = days.length === 0 ? '' : `: ${days.join(', ')}`
    return `tư cách ${say.code('standing', act.standing)} được chuyển từ sổ sách đang quản lý${told}`
  },
  'sympathiser.listed': ({ byResolution, recommendedBy }, say) =>
    `${say.by('chi bộ')} ${byResolution ? 'ra nghị quyết ' : ''}đưa quần chúng ưu tú vào danh sách cảm tình Đảng${recommendedBy === undefined ? '' : `, theo giới thiệu của ${say.code('recommender', recommendedBy)}`}`,
  'sympathiser.unlisted': ({ byResolution }, say) =>
    `${say.by('chi bộ')} ${byResolution ? 'ra nghị quyết ' : ''}đưa ra khỏi danh sách cảm tình Đảng`,
  'helper.assigned': ({ helper }, say) =>
    `${say.by('chi bộ')} phân công ${helperOf(helper, say)} theo dõi, giúp đỡ`,
  'helper.left': ({ helper, remarked, died }, say) =>
    `${say.name(helper?.id) ?? 'đảng viên được phân công giúp đỡ'} ${died === true ? 'từ trần' : 'thôi nhiệm vụ giúp đỡ'}${when(remarked, ', có để lại nhận xét')}`,
  'class.entered': ({ course, proposedByCell }) =>
    course === 'awareness'
      ? `quần chúng ưu tú được cử đi học lớp bồi dưỡng nhận thức về Đảng${when(proposedByCell, ' theo đề nghị của chi bộ')}`
      : 'đảng viên dự bị được cử đi học lớp bồi dưỡng đảng viên mới',
  'certificate.issued': ({ course, reissue }, say) =>
    `${say.by('trung tâm chính trị')} cấp${when(reissue, ' lại')} giấy chứng nhận ${course === 'awareness' ? 'học lớp bồi dưỡng nhận thức về Đảng' : 'bồi dưỡng đảng viên mới'}`,
  'start.proposed': (_, say) => `${say.by('chi bộ')} đề nghị cho làm thủ tục kết nạp`,
  'procedure.authorised': (_, say) => `${say.by('cấp ủy')} đồng ý cho làm thủ tục kết nạp`,
  'dossier.opened': () => 'hồ sơ đề nghị xét kết nạp được lập',
  'application.made': ({ personally, handwritten }) =>
    `người xin vào Đảng ${personally ? 'tự ' : ''}làm đơn xin vào Đảng${when(handwritten, ', viết tay')}`,
  'background.declared': ({ formDefects, truthful }) =>
    `người xin vào Đảng khai lý lịch${truthful === false ? ', khai chưa trung thực' : ''}${when(formDefects, ', còn lỗi về hình thức')}`,
  'background.sealed': (_, say) => `${say.by('đảng ủy cơ sở')} đóng dấu giáp lai vào lý lịch`,
  'verification.requested': ({ subjects, abroad, receivedOn, instead }, say) =>
    `${say.by('cấp ủy')} gửi yêu cầu thẩm tra lý lịch${when(abroad, ' ở ngoài nước')} của ${say.code('verified', subjects)}${when(instead, ', thay yêu cầu chưa được trả lời rõ')}${receivedOn === undefined ? '' : ` (nơi được yêu cầu nhận ngày ${say.day(receivedOn)})`}`,
  'verification.replied': ({ answer }, say) =>
    `nơi được yêu cầu trả lời kết quả thẩm tra${answer === undefined ? '' : `: ${say.code('verificationAnswer', answer)}`}`,
  'background.certified': ({ politicalStandard }, say) =>
    `${say.by('đảng ủy cơ sở')} kết luận thẩm tra và chứng nhận lý lịch${politicalStandard === undefined ? '' : `; về tiêu chuẩn chính trị: ${say.code('politicalConclusion', politicalStandard)}`}`,
  'background.rejected': (_, say) =>
    `${say.by('đảng ủy cơ sở')} kết luận người xin vào Đảng không đạt tiêu chuẩn chính trị`,
  'introduction.made': ({ introducer, replaces, assignedByCell }, say) =>
    `${say.name(introducer.id) ?? `${introducer.official === true ? 'một đảng viên chính thức' : 'một đảng viên'}${when(say.isAnother, ' khác')}`}${when(assignedByCell, ' được chi bộ phân công')} viết giấy giới thiệu người vào Đảng${when(replaces, ', thay người giới thiệu trước')}`,
  'introducer.lost': ({ introducer, reason: why }, say) =>
    `${say.name(introducer) ?? 'một người giới thiệu'} không tiếp tục giới thiệu được${reason(why && say.code('introducerLoss', why))}`,
  'union.resolved': ({ union }, say) =>
    union === 'youth-union'
      ? `${say.by('tổ chức Đoàn')} ra nghị quyết giới thiệu đoàn viên ưu tú vào Đảng`
      : `${say.by('tổ chức công đoàn')} ra nghị quyết giới thiệu đoàn viên công đoàn ưu tú vào Đảng`,
  'opinions.consolidated': ({ matter, organisations, residence }, say) => {
    const from = [
      ...(organisations ? ['các tổ chức chính trị - xã hội'] : []),
      ...(residence === 'given' ? ['nơi cư trú'] : []),
    ]
    const whose = from.length === 0 ? '' : ` của ${from.join(' và ')}`
    const waived = residence === 'waived' ? ' (được miễn lấy ý kiến nơi cư trú)' : ''
    return `${say.by('chi ủy')} tổng hợp ý kiến nhận xét${whose} đối với ${person(matter)}${waived}`
  },
  'papers.renewed': ({ papers, backgroundChanged }, say) =>
    `giấy tờ đã quá thời hạn sử dụng được làm lại: ${say.code('redoItem', papers)}${backgroundChanged === undefined ? '' : backgroundChanged ? '; lý lịch có thay đổi' : '; lý lịch không thay đổi'}`,
  'consent.given': ({ matter, written }, say) =>
    `${say.by('cấp ủy có thẩm quyền')} ${written ? 'có văn bản đồng ý' : 'cho ý kiến đồng ý'}${matter === undefined ? '' : ` (nội dung: ${say.code('consentMatter', matter)})`}`,
  'cell.voted': ({ matter, outcome, tally, form }, say) =>
    `${say.by('chi bộ')} họp xét, ${outcome === 'not-proposed' ? 'không đề nghị' : 'đề nghị'} ${matters[matter]}${count(tally, form, cellVoters, say)}`,
  'shortfall.reported': ({ full }, say) =>
    `${say.by('chi bộ')} báo cáo ${full ? 'đầy đủ ' : ''}kết quả biểu quyết không đủ tỷ lệ lên cấp ủy có thẩm quyền`,
  'shortfall.answered': ({ answer }, say) =>
    `${say.by('cấp ủy có thẩm quyền')} trả lời về kết quả biểu quyết không đủ tỷ lệ: ${say.code('shortfallAnswer', answer)}`,
  'section.appraised': ({ matter }, say) =>
    `${say.by('đảng ủy bộ phận')} thẩm định nghị quyết của chi bộ đề nghị ${matters[matter]}`,
  'grassroots.voted': ({ matter, outcome, tally, form }, say) =>
    `${say.by('đảng ủy cơ sở')} họp xét, ${outcome === 'not-proposed' ? 'không đề nghị' : 'đề nghị'} ${matters[matter]}${count(tally, form, committeeVoters, say)}`,
  'dossier.submitted': ({ matter }) => `hồ sơ đề nghị ${matters[matter]} được gửi lên cấp ủy có thẩm quyền`,
  'extension.granted': (_, say) => `${say.by('cấp ủy có thẩm quyền')} gia hạn thời hạn xem xét, quyết định`,
  'admission.decided': (act, say) =>
    `${when(act.reappraised, 'sau khi ban tổ chức thẩm định lại, ')}${decided('cấp ủy có thẩm quyền', 'ra quyết định kết nạp đảng viên')(act, say)}`,
  'admission.refused': (act, say) =>
    `${say.by('cấp ủy có thẩm quyền')} không đồng ý kết nạp${reason(act.cause && say.code('refusalCause', act.cause))}`,
  'result.notified': ({ matter }) => `kết quả xem xét việc ${matters[matter]} được thông báo cho chi bộ`,
  'decision.received': () => 'chi bộ nhận quyết định kết nạp',
  'ceremony.held': ({ helper }, say) =>
    `${say.by('chi bộ')} tổ chức lễ kết nạp${helper === undefined ? '' : ` và phân công ${helperOf(helper, say)} giúp đỡ`} (thời kỳ dự bị tính từ ngày này)`,
  'member-record.filed': () => 'đảng viên dự bị khai lý lịch đảng viên và phiếu đảng viên',
  'member-file.lost': () => 'hồ sơ đảng viên được phát hiện bị mất',
  'member-file.restored': ({ opinionOn }, say) =>
    `hồ sơ đảng viên được lập lại${opinionOn ? `, theo ý kiến của cấp trên ngày ${say.day(opinionOn)}` : ''}`,
  'member-file.reconciled': () => 'hồ sơ đảng viên được đối chiếu với danh sách đảng viên',
  'proceeding.opened': ({ proceeding }) => `${proceedings[proceeding]} được bắt đầu`,
  'proceeding.closed': ({ proceeding }) => `${proceedings[proceeding]} kết thúc`,
  'discipline.opened': (_, say) => `${say.by('tổ chức đảng có thẩm quyền')} xem xét kỷ luật`,
  'discipline.closed': (_, say) =>
    `${say.by('tổ chức đảng có thẩm quyền')} kết thúc xem xét, không thi hành kỷ luật`,
  'member.disciplined': ({ form }, say) =>
    `${say.by('tổ chức đảng có thẩm quyền')} thi hành kỷ luật bằng hình thức ${say.code('disciplineForm', form)}`,
  'self-review.made': () => 'đảng viên dự bị viết bản tự kiểm điểm',
  'remarks.made': ({ helper }, say) =>
    `${say.name(helper) ?? 'đảng viên được phân công giúp đỡ'} viết bản nhận xét đảng viên dự bị`,
  'recognition.decided': decided('cấp ủy có thẩm quyền', 'ra quyết định công nhận đảng viên chính thức'),
  'recognition.refused': decided('cấp ủy có thẩm quyền', 'không đồng ý công nhận đảng viên chính thức'),
  'recognition.announced': () => 'quyết định công nhận đảng viên chính thức được công bố tại chi bộ',
  'card.handed-over': () => 'thẻ đảng viên được trao',
  'applicant.moved': ({ authority, unit, transferDecidedOn }, say) =>
    `người xin vào Đảng chuyển nơi công tác, học tập hoặc cư trú${say.name(unit?.cell) === undefined ? '' : ` đến ${say.name(unit?.cell)}`}${transferDecidedOn === undefined ? '' : ` theo quyết định ngày ${say.day(transferDecidedOn)}`}${authority === undefined ? '' : authority === 'same' ? ', vẫn thuộc cấp ủy có thẩm quyền cũ' : ', thuộc cấp ủy có thẩm quyền khác'}`,
  'being-helped.certified': (_, say) =>
    `${say.by('đảng ủy cơ sở nơi đi')} chứng nhận người xin vào Đảng đang được giúp đỡ, xem xét kết nạp`,
  'file.forwarded': () => 'công văn và hồ sơ được gửi đến cấp ủy có thẩm quyền nơi đến',
  'file.received': () => 'cấp ủy có thẩm quyền nơi đến nhận công văn và hồ sơ',
  'decision.passed-on': () => 'quyết định kết nạp được chuyển đến nơi mới',
  'decision.annulled': (_, say) =>
    `${say.by('cấp ủy đã ra quyết định')} hủy bỏ quyết định kết nạp của mình do người xin vào Đảng đã chuyển đi`,
  'reconsideration.requested': () => 'nơi đến đề nghị xem xét lại quyết định kết nạp',
  'reconsideration.answered': ({ upheld }, say) =>
    `${say.by('cấp ủy đã ra quyết định')} trả lời: ${upheld ? 'giữ nguyên quyết định' : 'không giữ quyết định'}`,
  'member.transferred': ({ transfer, toCell, effectiveOn, months }, say) =>
    `đảng viên chuyển sinh hoạt đảng ${say.code('transferKind', transfer)}${say.name(toCell) === undefined ? '' : ` đến ${say.name(toCell)}`}${months === undefined ? '' : `, thời gian ${months} tháng`}${effectiveOn === undefined ? '' : ` (chuyển từ ngày ${say.day(effectiveOn)})`}`,
  'referral.presented': () => 'đảng viên nộp giấy giới thiệu sinh hoạt đảng cho chi ủy nơi đến',
  'transfer-notice.arrived': () => 'nơi đến nhận phiếu báo chuyển sinh hoạt đảng',
  'member.received': ({ unit }, say) =>
    `${say.name(unit?.cell) ?? 'nơi đến'} tiếp nhận đảng viên và hồ sơ đảng viên`,
  'stay.prolonged': ({ months }) => `thời gian sinh hoạt tạm thời được gia hạn ${months} tháng`,
  'member.returned': ({ returnedOn }, say) =>
    `đảng viên trở về sinh hoạt tại chi bộ nơi sinh hoạt chính thức${returnedOn === undefined ? '' : ` (về ngày ${say.day(returnedOn)})`}`,
  'member.exempted': ({ ground, until }, say) =>
    `đảng viên được miễn công tác và sinh hoạt đảng${reason(ground && say.code('exemptionGround', ground))}${until === undefined ? '' : ` đến ngày ${say.day(until)}`}`,
  'member.suspended': ({ ground, until }, say) =>
    `đảng viên bị đình chỉ sinh hoạt đảng${reason(ground && say.code('suspensionGround', ground))}${until === undefined ? '' : ` đến ngày ${say.day(until)}`}`,
  'activity.interrupted': ({ cause }, say) =>
    `việc sinh hoạt đảng bị gián đoạn${reason(cause && say.code('interruptionCause', cause))}`,
  'activity.resumed': () => 'đảng viên trở lại sinh hoạt đảng',
  'applicant.withdrew': () => 'người xin vào Đảng tự nguyện rút đơn',
  'dossier.returned': ({ matter, to, reason: why }, say) =>
    `hồ sơ đề nghị ${matters[matter ?? 'admission']} bị ${say.code('returnedTo', to)}${reason(why && say.code('returnReason', why))}`,
  'removal.opened': ({ ground }, say) =>
    `${say.by('chi bộ')} xem xét việc xóa tên (lý do: ${say.code('removalGround', ground)})`,
  'self-criticism.requested': (_, say) => `${say.by('chi bộ')} yêu cầu đảng viên làm bản tự kiểm điểm`,
  'self-criticism.answered': ({ answer }) =>
    answer === 'made' ? 'đảng viên làm bản tự kiểm điểm' : 'đảng viên không chấp hành việc tự kiểm điểm',
  'member.removed': (act, say) =>
    `${decided('cấp ủy có thẩm quyền', `ra quyết định xóa tên trong danh sách đảng viên${reason(act.ground && say.code('removalGround', act.ground))}`)(act, say)}`,
  'member.expelled': decided('tổ chức đảng có thẩm quyền', 'ra quyết định khai trừ ra khỏi Đảng'),
  'resignation.requested': ({ hardship }) =>
    `đảng viên làm đơn xin ra khỏi Đảng${when(hardship, ' vì hoàn cảnh gia đình đặc biệt khó khăn')}`,
  'member.resigned': decided('cấp ủy có thẩm quyền', 'ra quyết định cho đảng viên ra khỏi Đảng'),
  'exit.refused': ({ matter }, say) => `${say.by('cấp ủy có thẩm quyền')} không đồng ý ${matters[matter]}`,
  'member.died': () => 'đảng viên từ trần',
  'card.collected': () => 'thẻ đảng viên được thu hồi',
  'exit-notice.made': () => 'thông báo đảng viên ra khỏi Đảng hoặc từ trần được lập',
  'exit-file.sent': () => 'thông báo và hồ sơ đảng viên được gửi lên cấp trên',
  'exit-decision.received': () => 'đảng viên nhận được quyết định',
  'complaint.lodged': ({ against, level, receivedOn }, say) =>
    `có khiếu nại về quyết định ${say.code('complaintAgainst', against)}${level === undefined ? '' : `, gửi ${say.code('complaintLevel', level)}`}${receivedOn === undefined ? '' : ` (nhận ngày ${say.day(receivedOn)})`}`,
  'complaint.answered': ({ answer }, say) =>
    `${say.by('cấp ủy có thẩm quyền')} trả lời khiếu nại: ${say.code('complaintAnswer', answer)}`,
  'member.restored': ({ arrearsPaid }, say) =>
    `${say.by('cấp ủy có thẩm quyền')} quyết định phục hồi quyền đảng viên${when(arrearsPaid, '; đảng phí còn thiếu đã được truy nộp')}`,
  'defect.found': ({ defect, substantive, procedural }, say) =>
    `phát hiện việc ${say.code('defect', defect)}${substantive ? ` (${say.code('substantiveGround', substantive)})` : procedural ? ` (${say.code('proceduralGround', procedural)})` : ''}`,
  'admission.annulled': ({ as, issuerGone }, say) =>
    `${say.by(as === undefined ? 'cấp ủy có thẩm quyền' : say.code('annuller', as))} hủy bỏ quyết định kết nạp${when(issuerGone, ', do cấp ủy đã ban hành quyết định không còn')}`,
  'step.redone': ({ step }, say) => `bước sai được làm lại (${say.code('proceduralGround', step)})`,
  'admission.regularised': ({ decidedOn, ceremonyOn, officialSince }, say) =>
    `${say.by('cấp ủy có thẩm quyền')} quyết định hủy bỏ, công nhận và xác định lại: kết nạp ngày ${say.day(decidedOn)}${ceremonyOn === undefined ? '' : `, vào Đảng ngày ${say.day(ceremonyOn)}`}${officialSince === undefined ? '' : `, chính thức ngày ${say.day(officialSince)}`}`,
  'badge.awarded': ({ years, early }, say) =>
    `đảng viên được tặng Huy hiệu ${years} năm tuổi đảng${early === undefined ? '' : ` (${say.code('badgeEarly', early)})`}`,
  'case.closed': () => 'hồ sơ theo dõi được đóng do mở nhầm hoặc mở trùng',
  'entry.corrected': () => 'một mục đã ghi được đính chính',
  'entry.struck': () => 'một mục đã ghi bị gạch bỏ',
}
