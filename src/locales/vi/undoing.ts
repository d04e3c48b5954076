import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of annulment and regularisation. */
export const undoing: SubjectTexts<'undoing'> = {
  rules: {
    'annulment.substantive': {
      title:
        'quyết định kết nạp sai tiêu chuẩn, điều kiện do cấp ủy đã ban hành hủy bỏ, hoặc do cấp ủy có thẩm quyền hiện nay khi tổ chức đó không còn',
      broken: ({ proceduralOn, as, ground }) => {
        if (proceduralOn !== undefined)
          return 'Sai phạm phát hiện ngày {proceduralOn} chỉ về thẩm quyền, thủ tục; phải làm lại các bước có sai phạm, không hủy bỏ tư cách đảng viên.'
        if (as !== undefined)
          return as === 'issuer'
            ? 'Cấp ủy đã ban hành quyết định không còn; việc hủy bỏ do cấp ủy có thẩm quyền nơi đảng viên đang sinh hoạt thực hiện.'
            : 'Cấp ủy đã ban hành quyết định vẫn còn nên phải tự hủy bỏ quyết định của mình.'
        return ground === 'under-age'
          ? 'Việc kết nạp ngày {admittedOn} khi chưa đủ tuổi được giữ nguyên nên không phải là căn cứ hủy bỏ.'
          : undefined
      },
      met: ({ ground, standard, as }) => {
        if (standard !== undefined)
          return 'Căn cứ hủy bỏ: {ground}, theo quy định có hiệu lực khi kết nạp ngày {admittedOn} ({standard}).'
        if (as !== undefined) return 'Quyết định kết nạp do {as} hủy bỏ. Căn cứ: {ground}.'
        return ground === undefined ? undefined : 'Căn cứ hủy bỏ: {ground}.'
      },
    },
    'annulment.on-transfer': {
      title:
        'phát hiện sai tiêu chuẩn, điều kiện khi chuyển sinh hoạt đảng thì dừng tiếp nhận; đã tiếp nhận thì nơi tiếp nhận hủy bỏ khi cấp trên có thẩm quyền đã đồng ý bằng văn bản',
      broken: ({ foundOn, as, isReceived, onTransfer }) => {
        if (onTransfer !== undefined)
          return onTransfer === 'before-reception'
            ? 'Ghi là phát hiện trước khi tiếp nhận, trong khi hồ sơ không có việc chuyển sinh hoạt đảng đang thực hiện.'
            : 'Ghi là phát hiện sau khi tiếp nhận, trong khi hồ sơ không có việc tiếp nhận đảng viên.'
        if (foundOn !== undefined)
          return 'Ngày {foundOn}, trước khi tiếp nhận, đã phát hiện việc kết nạp sai tiêu chuẩn, điều kiện; phải dừng tiếp nhận và có văn bản trao đổi với nơi chuyển đi.'
        if (as === undefined)
          return 'Văn bản đồng ý của cấp trên có thẩm quyền ngày {consentOn}, sau ngày hủy bỏ {actual}.'
        return isReceived === true
          ? 'Đảng viên đã được tiếp nhận; việc hủy bỏ do cấp ủy có thẩm quyền nơi tiếp nhận thực hiện, không phải {as}.'
          : 'Khi phát hiện sai phạm, đảng viên chưa được tiếp nhận; {as} chưa được hủy bỏ.'
      },
      met: ({ onTransfer }) =>
        onTransfer === undefined
          ? 'Cấp trên có thẩm quyền đã đồng ý bằng văn bản ngày {consentOn}.'
          : 'Nơi tiếp nhận phát hiện sai phạm {onTransfer}.',
    },
    'annulment.known-defect': {
      title: 'không còn sai phạm về tiêu chuẩn, điều kiện đã phát hiện mà chưa xử lý',
      broken: either(
        'ground',
        'Ngày {foundOn} đã phát hiện sai phạm về tiêu chuẩn, điều kiện ({ground}); chưa xử lý xong thì không thực hiện bước tiếp theo.',
        'Ngày {foundOn} đã phát hiện sai phạm về tiêu chuẩn, điều kiện; chưa xử lý xong thì không thực hiện bước tiếp theo.',
      ),
    },
    'annulment.later-admission': {
      title: 'kết nạp sau khi quyết định cũ bị hủy bỏ là kết nạp lần đầu, trừ khi được hiểu là kết nạp lại',
      broken:
        'Quyết định kết nạp trước đây bị hủy bỏ ngày {annulledOn}; theo cách hiểu đã chọn thì áp dụng các điều kiện kết nạp lại.',
      met: 'Quyết định kết nạp trước đây bị hủy bỏ ngày {annulledOn}; lần này được coi là kết nạp lần đầu, điểm này còn có cách hiểu khác.',
    },
    'annulment.procedural': {
      title:
        'kết nạp sai thẩm quyền, thủ tục thì chỉ làm lại các bước có sai phạm, sau đó ra một quyết định hủy bỏ quyết định cũ, công nhận đảng viên và xác định lại các mốc thời gian',
      broken: ({ substantiveOn, due, redone, admittedOn, endsOn }) => {
        if (endsOn !== undefined)
          return 'Ngày chính thức {officialSince} không phải ngày hết thời gian dự bị: lễ kết nạp ngày {ceremonyOn}, thời gian dự bị hết ngày {endsOn}.'
        if (admittedOn !== undefined)
          return 'Việc kết nạp ngày {admittedOn} chỉ có một đảng viên giới thiệu không phải là sai phạm; trường hợp kết nạp trong kháng chiến như vậy được công nhận.'
        if (substantiveOn !== undefined)
          return 'Ngày {substantiveOn} đã phát hiện việc kết nạp sai tiêu chuẩn, điều kiện; phải hủy bỏ quyết định kết nạp, không công nhận lại.'
        if (due !== undefined) return 'Trước khi ra quyết định còn phải làm lại: {due}.'
        if (redone !== undefined)
          return 'Các mốc thời gian xác định lại không theo thứ tự: quyết định kết nạp ngày {decidedOn}, xác định lại ngày {actual}.'
        return 'Bước {actual} không có sai phạm nên được giữ nguyên; chỉ làm lại {required|or}.'
      },
      met: ({ ground, redone, actual }) => {
        if (ground !== undefined) return 'Bước phải làm lại: {ground}.'
        if (redone !== undefined)
          return 'Đã làm lại các bước có sai phạm ({redone}); ngày quyết định kết nạp nay là {decidedOn}.'
        return actual === undefined ? undefined : 'Bước {actual} có sai phạm và được làm lại.'
      },
    },
  },
  missing: {
    'defect.found.procedural': 'Chưa có kết luận về sai phạm thẩm quyền, thủ tục.',
    'defect.found.substantive': 'Chưa có kết luận về việc kết nạp sai tiêu chuẩn, điều kiện.',
    'evidence.as': 'Chưa ghi cấp ủy hủy bỏ với tư cách nào.',
    'evidence.consentOn': 'Chưa ghi văn bản đồng ý của cấp trên có thẩm quyền.',
    'evidence.ground': 'Chưa ghi nội dung sai phạm.',
    'evidence.region':
      'Chưa ghi việc kết nạp có ở phía nam sông Bến Hải hay không, trong khi kết luận phụ thuộc vào điều đó.',
  },
  cures: {
    'admission.annulled': 'hủy bỏ quyết định kết nạp',
    'admission.regularised':
      'ra một quyết định hủy bỏ quyết định cũ, công nhận đảng viên và xác định lại các mốc thời gian',
    'annulment.by-competent-body': 'trình đúng cấp ủy có thẩm quyền hủy bỏ quyết định kết nạp',
    'step.redone': 'làm lại các bước có sai phạm, giữ nguyên các bước đã đúng',
  },
  codes: {
    defect: {
      substantive: 'kết nạp sai tiêu chuẩn, điều kiện',
      procedural: 'kết nạp sai thẩm quyền, thủ tục',
    },
    substantiveGround: {
      'under-age': 'chưa đủ tuổi',
      'untruthful-declaration': 'khai lý lịch không trung thực',
      'political-standard': 'tiêu chuẩn chính trị',
      education: 'trình độ học vấn',
      citizenship: 'quốc tịch',
      'not-readmittable': 'không thuộc diện được kết nạp lại',
      other: 'khác',
    },
    proceduralGround: {
      authority: 'thẩm quyền quyết định',
      vote: 'việc biểu quyết',
      introduction: 'việc giới thiệu',
      verification: 'thẩm tra lý lịch',
      class: 'việc học lớp bồi dưỡng',
      opinions: 'việc lấy ý kiến nhận xét',
      order: 'trình tự các bước',
      other: 'khác',
    },
    annulmentGround: {
      'charter-article-1': 'tiêu chuẩn, điều kiện quy định tại Điều 1 Điều lệ Đảng',
    },
    foundOnTransfer: {
      'before-reception': 'trước khi tiếp nhận',
      'after-reception': 'sau khi tiếp nhận',
    },
    annuller: {
      issuer: 'cấp ủy đã ban hành quyết định',
      'present-committee': 'cấp ủy có thẩm quyền nơi đảng viên đang sinh hoạt',
      'receiving-committee': 'cấp ủy có thẩm quyền nơi đã tiếp nhận đảng viên',
    },
    annulmentMethod: {
      'annul-redo': 'hủy bỏ và làm lại',
      'annul-redo-examine-responsibility': 'hủy bỏ, làm lại và xem xét trách nhiệm',
      'redo-faulty-steps-only': 'chỉ làm lại các bước có sai phạm',
      'stop-and-write-back': 'chưa tiếp nhận thì dừng lại và có văn bản trao đổi với nơi chuyển đi',
      'receiving-committee-with-consent':
        'đã tiếp nhận thì cấp ủy có thẩm quyền nơi tiếp nhận hủy bỏ khi được cấp trên có thẩm quyền đồng ý bằng văn bản',
    },
  },
  provisions: {
    'annulment.deadline': 'thời hạn hủy bỏ quyết định kết nạp sai',
    'annulment.on-transfer.method': 'cách xử lý khi phát hiện sai phạm lúc chuyển sinh hoạt đảng',
    'annulment.organisation-gone.body': 'cấp ủy hủy bỏ khi tổ chức đã ban hành quyết định không còn',
    'annulment.procedural.method': 'cách xử lý việc kết nạp sai thẩm quyền, thủ tục',
    'annulment.procedural.steps': 'các bước phải làm lại',
    'annulment.substantive.grounds': 'căn cứ hủy bỏ quyết định kết nạp',
    'annulment.substantive.grounds.named': 'căn cứ hủy bỏ quyết định kết nạp nêu trong hướng dẫn',
  },
}
