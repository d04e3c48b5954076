import type { Texts } from '../texts.js'

/** The open questions and each of their readings. */
export const policies: Texts['policies'] = {
  legalActDay: {
    title: 'văn bản điều chỉnh thời hạn kéo dài qua hai văn bản',
    readings: {
      'trigger-day': 'văn bản có hiệu lực ngày bắt đầu thời hạn',
      'act-day': 'văn bản có hiệu lực ngày hoàn thành việc',
    },
  },
  ageByMonth: {
    title: 'cách tính tuổi theo tháng',
    readings: { 'completed-months': 'đủ tháng', 'calendar-months': 'hiệu số tháng dương lịch' },
  },
  ageMaximumReading: {
    title: 'cách hiểu tuổi tối đa',
    readings: {
      'months-at-most-720': 'đến hết tháng sau ngày đủ 60 tuổi',
      'not-after-birthday': 'không quá ngày sinh nhật 60 tuổi',
    },
  },
  firstCountedDay: {
    title: 'ngày đầu tiên được tính của thời hạn',
    readings: { 'next-day': 'ngày liền sau', 'same-day': 'chính ngày bắt đầu' },
  },
  introducerTogetherMeasuredAt: {
    title: 'mốc tính thời gian cùng công tác, lao động, học tập, sinh hoạt của người giới thiệu',
    readings: { 'cell-consideration': 'ngày chi bộ xét', 'introduction-paper': 'ngày viết giấy giới thiệu' },
  },
  dossierOpeningDate: {
    title: 'ngày lập hồ sơ',
    readings: {
      'explicit-else-earliest': 'ngày được ghi, nếu không thì ngày của giấy tờ sớm nhất',
      earliest: 'ngày của giấy tờ sớm nhất',
    },
  },
  probationEndDay: {
    title: 'giấy tờ ghi đúng ngày hết thời kỳ dự bị',
    readings: { 'anniversary-excluded': 'phải ghi sau ngày đó', 'anniversary-included': 'được ghi ngày đó' },
  },
  assumedLaw: {
    title: 'quy định suy ra từ văn bản liền kề',
    readings: { use: 'áp dụng và nêu rõ', undetermined: 'không kết luận' },
  },
  earliestSupportedDate: {
    title: 'ngày sớm nhất có căn cứ để kết luận',
    readings: { '2016-07-25': 'từ ngày 25/07/2016', '2011-01-19': 'từ ngày 19/01/2011' },
  },
  issuerWindow2025: {
    title: 'cơ quan cấp giấy chứng nhận từ ngày 09/06/2025 đến ngày 30/06/2025',
    readings: { either: 'trung tâm cấp huyện hoặc cấp xã', 'commune-only': 'chỉ trung tâm cấp xã' },
  },
  districtCertificateAfter2025: {
    title: 'giấy chứng nhận do cấp huyện cấp, sau khi không còn cấp huyện',
    readings: { 'keeps-validity': 'vẫn còn giá trị', void: 'hết giá trị' },
  },
  overAgeConsentReading: {
    title: 'vai trò của cấp ủy trực thuộc Trung ương đối với người quá tuổi',
    readings: { 'prior-consent': 'đồng ý bằng văn bản trước', decides: 'trực tiếp quyết định' },
  },
  overAgeConsentLevel2026: {
    title: 'cấp cho ý kiến về người quá tuổi từ ngày 26/07/2026',
    readings: {
      'directly-under-central-committee': 'cấp ủy trực thuộc Trung ương',
      'directly-under-province': 'cấp ủy trực thuộc cấp tỉnh',
    },
  },
  youthAge: {
    title: 'độ tuổi thanh niên khi hồ sơ không ghi',
    readings: {
      'thirty-where-not-stated': 'đến hết 30 tuổi',
      'thirty-five-for-cadres': 'đến hết 30 tuổi, cán bộ Đoàn đến hết 35 tuổi',
      'stated-only': 'chỉ theo hồ sơ',
    },
  },
  tradeUnionPastYouthAge: {
    title: 'người quá tuổi thanh niên ở nơi không có tổ chức đoàn',
    readings: {
      'one-member-plus-union': 'một đảng viên và ban chấp hành công đoàn cơ sở giới thiệu',
      'two-members': 'hai đảng viên giới thiệu và là đoàn viên công đoàn',
    },
  },
  competenceMonths: {
    title: '12 tháng học tập trung hoặc biệt phái',
    readings: {
      'length-of-term': 'thời gian theo quyết định',
      'months-served': 'thời gian đã học, đã biệt phái',
    },
  },
  applicantResidence: {
    title: 'nơi cư trú của người không có tổ chức đảng tại nơi làm việc',
    readings: {
      'actual-residence': 'nơi thực tế cư trú',
      'permanent-registration': 'nơi đăng ký thường trú',
    },
  },
  hoaMemberChild: {
    title: 'con của đảng viên là người Hoa',
    readings: {
      'without-generations': 'được xem xét, không cần đủ ba thế hệ',
      'generations-still': 'vẫn phải đủ ba thế hệ',
    },
  },
  memberRelativeExemption: {
    title: 'thẩm tra người thân là đảng viên',
    readings: {
      secretariat: 'không phải thẩm tra',
      strict: 'vẫn thẩm tra chính trị hiện nay và việc chấp hành pháp luật',
    },
  },
  exemptionReach: {
    title: 'phạm vi miễn thẩm tra bên mình',
    readings: { 'only-that-relative': 'chỉ người thân là đảng viên', 'whole-side': 'toàn bộ bên mình' },
  },
  deceasedRelatives: {
    title: 'thẩm tra cha, mẹ đẻ đã mất',
    readings: {
      'declared-and-verified': 'khai và thẩm tra như người còn sống',
      'declared-only': 'chỉ khai, không thẩm tra',
    },
  },
  declarationWrittenByAnother: {
    title: 'việc nhờ người khác viết hộ lý lịch từ năm 2022',
    readings: { 'not-banned-2022': 'không còn bị cấm', 'still-banned': 'vẫn bị cấm' },
  },
  absenceAtCellMeeting: {
    title: 'đảng viên chính thức vắng mặt có lý do tại cuộc họp chi bộ',
    readings: { 'stays-in-base': 'vẫn tính vào tổng số', 'leaves-base': 'không tính vào tổng số' },
  },
  shortfallReporting: {
    title: 'báo cáo khi biểu quyết công nhận không đủ tỷ lệ',
    readings: { 'every-shortfall': 'báo cáo từng lần', 'after-three-votes': 'báo cáo sau ba lần' },
  },
  grassrootsStandingCommitteeThreshold: {
    title: 'tỷ lệ biểu quyết của ban thường vụ đảng ủy cơ sở từ ngày 26/07/2026',
    readings: { 'more-than-half': 'trên một nửa', 'two-thirds': 'ít nhất hai phần ba' },
  },
  onePersonPerDecision: {
    title: 'số người trong một quyết định kết nạp',
    readings: { one: 'mỗi quyết định một người', several: 'được nhiều người' },
  },
  armedForcesAuthority: {
    title: 'thẩm quyền quyết định trong Quân đội và Công an',
    readings: { unknown: 'không kết luận', ordinary: 'như các nơi khác' },
  },
  certificateDays: {
    title: 'loại ngày của thời hạn cấp giấy chứng nhận',
    readings: { 'plain-days': 'ngày thường', 'working-days': 'ngày làm việc' },
  },
  fileReconciliationInterval2026: {
    title: 'định kỳ đối chiếu hồ sơ với danh sách đảng viên từ ngày 19/05/2026',
    readings: { 'six-months': '6 tháng', 'twelve-months': '12 tháng' },
  },
  monthEnd: {
    title: 'tháng không có ngày tương ứng',
    readings: { 'last-day': 'lấy ngày cuối tháng', 'first-of-next': 'lấy ngày đầu tháng sau' },
  },
  memberTransferClock: {
    title: 'thời hạn chuyển sinh hoạt đảng chính thức từ ngày 26/07/2026',
    readings: {
      'procedure-done': 'làm thủ tục trong 60 ngày làm việc',
      completed: 'hoàn thành trong 60 ngày làm việc',
      'thirty-days': 'làm thủ tục trong 30 ngày làm việc',
    },
  },
  readmissionWaitMeasuredAt: {
    title: 'mốc tính thời gian đã ra khỏi Đảng khi xét kết nạp lại',
    readings: {
      'cell-consideration': 'ngày chi bộ xét',
      application: 'ngày làm đơn',
      decision: 'ngày ra quyết định',
    },
  },
  annulledThenAdmitted: {
    title: 'việc kết nạp sau khi quyết định kết nạp cũ bị hủy bỏ',
    readings: { 'first-admission': 'kết nạp lần đầu', readmission: 'kết nạp lại' },
  },
  corruptionBarScope: {
    title: 'phạm vi áp dụng quy định về tham nhũng, lãng phí, tiêu cực từ ngày 26/07/2026',
    readings: {
      'consideration-day': 'theo ngày chi bộ xét',
      'exit-day': 'theo ngày ra khỏi Đảng',
    },
  },
  resignationThreshold: {
    title: 'tỷ lệ biểu quyết khi đảng viên xin ra khỏi Đảng',
    readings: { 'more-than-half': 'trên một nửa', none: 'không quy định tỷ lệ' },
  },
  delegatedCommitteeBase: {
    title: 'tổng số để tính tỷ lệ khi đảng ủy cơ sở được ủy quyền quyết định xóa tên',
    readings: {
      'sitting-members': 'toàn bộ đảng ủy viên đương nhiệm',
      'committee-base': 'đảng ủy viên đương nhiệm, trừ những người được trừ theo quy định',
    },
  },
  disciplineComplaintDays: {
    title: 'loại ngày của thời hạn khiếu nại kỷ luật',
    readings: { 'plain-days': 'ngày thường', 'working-days': 'ngày làm việc' },
  },
  populationPolicy: {
    title: 'chính sách dân số từ ngày 03/06/2025',
    readings: { 'off-with-note': 'không còn phải chờ', 'waits-on': 'vẫn phải chờ' },
  },
  populationWaitBefore2021: {
    title: 'thời gian chờ sau khi bị xóa tên do vi phạm chính sách dân số, trước ngày 30/07/2021',
    readings: {
      'special-rule': 'chỉ theo quy định về chính sách dân số',
      'general-wait': 'theo thời gian chờ chung của quy định thi hành Điều lệ Đảng',
    },
  },
  forwardingClockStart: {
    title: 'ngày bắt đầu thời hạn chuyển hồ sơ của người xin vào Đảng chuyển nơi công tác hoặc cư trú',
    readings: {
      'transfer-decision-day': 'ngày có quyết định chuyển',
      'day-move-known': 'ngày biết việc chuyển',
    },
  },
  districtReading: {
    title: 'cấp huyện trong hướng dẫn năm 2022 sau khi không còn cấp huyện',
    readings: {
      'committee-directly-above': 'cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng',
      nothing: 'không còn cấp nào',
    },
  },
  communeStatus2026: {
    title: 'vị trí của đảng bộ xã, phường, đặc khu từ ngày 26/07/2026',
    readings: {
      'grassroots-under-province': 'tổ chức cơ sở đảng trực thuộc cấp tỉnh',
      'still-directly-above': 'vẫn là cấp trên trực tiếp của tổ chức cơ sở đảng',
    },
  },
  conditionsAfterVote: {
    title: 'mất điều kiện sau khi chi bộ biểu quyết',
    readings: {
      'bars-decision': 'phải còn bảo đảm khi quyết định kết nạp',
      'not-judged-again': 'không xét lại',
    },
  },
  lateExtension: {
    title: 'gia hạn sau khi đã hết thời hạn',
    readings: {
      'does-not-extend': 'không kéo dài thời hạn',
      extends: 'kéo dài như khi gia hạn trong thời hạn',
    },
  },
  consentGoverningDay: {
    title: 'ngày mà quy định áp dụng để xác định ai được cho ý kiến đồng ý',
    readings: {
      'consent-day': 'ngày cho ý kiến đồng ý',
      'decision-day': 'ngày của việc dựa trên ý kiến đó',
    },
  },
  upperCommittee2026: {
    title: 'ban thường vụ cấp ủy cấp trên trực tiếp hoặc được giao quyền từ ngày 26/07/2026',
    readings: {
      'assumed-competent': 'vẫn có thẩm quyền ở nơi còn có',
      'wrong-authority': 'không còn thẩm quyền',
    },
  },
  provinceGrassroots2026: {
    title: 'ai quyết định đối với đảng ủy cơ sở trực thuộc cấp tỉnh từ ngày 26/07/2026',
    readings: {
      either: 'một trong hai',
      'own-standing-committee': 'ban thường vụ của chính đảng ủy đó',
      'standing-members-and-heads': 'thường trực cấp ủy cấp tỉnh cùng các trưởng ban đảng',
    },
  },
}
