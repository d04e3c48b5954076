import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of annulment and regularisation. */
export const undoing: SubjectTexts<'undoing'> = {
  rules: {
    'annulment.substantive': {
      title:
        'quyết định kết nạp sai tiêu chuẩn do cấp ủy đã ban hành, hoặc cấp ủy hiện nay khi tổ chức đó không còn, hủy bỏ',
      broken: {
        headline: ({ proceduralOn, as, ground }) => {
          if (proceduralOn !== undefined)
            return 'Không hủy bỏ: chỉ sai thẩm quyền, thủ tục, phát hiện {proceduralOn}.'
          if (as !== undefined)
            return as === 'issuer'
              ? 'Cấp ủy đã ban hành không còn, không tự hủy bỏ được.'
              : 'Sai thẩm quyền: cấp ủy đã ban hành vẫn còn.'
          return ground === 'under-age' ? 'Không hủy bỏ: kết nạp {admittedOn} khi chưa đủ tuổi.' : undefined
        },
        todo: ({ proceduralOn, as, ground }) => {
          if (proceduralOn !== undefined) return '{actor} làm lại các bước sai, giữ nguyên các bước đã đúng'
          if (as === 'issuer')
            return 'cấp ủy có thẩm quyền nơi đảng viên đang sinh hoạt hủy bỏ quyết định kết nạp'
          if (as !== undefined) return 'cấp ủy đã ban hành quyết định hủy bỏ quyết định kết nạp'
          return ground === 'under-age' ? '{actor} giữ nguyên quyết định kết nạp và ngày vào Đảng' : undefined
        },
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
        'phát hiện sai tiêu chuẩn khi chuyển sinh hoạt thì dừng tiếp nhận; đã tiếp nhận thì nơi tiếp nhận hủy bỏ',
      broken: {
        headline: ({ foundOn, as, isReceived, onTransfer }) => {
          if (onTransfer !== undefined)
            return onTransfer === 'before-reception'
              ? 'Không có việc chuyển: ghi phát hiện trước khi tiếp nhận.'
              : 'Chưa tiếp nhận: ghi phát hiện sau khi tiếp nhận.'
          if (foundOn !== undefined) return 'Không tiếp nhận: phát hiện sai tiêu chuẩn ngày {foundOn}.'
          if (as === undefined) return 'Văn bản đồng ý quá muộn: {consentOn}, hủy bỏ {actual}.'
          return isReceived === true
            ? 'Sai thẩm quyền hủy bỏ: đảng viên đã được tiếp nhận.'
            : 'Sai thẩm quyền hủy bỏ: đảng viên chưa được tiếp nhận.'
        },
        detail: either('as', '{as} không hủy bỏ được', undefined),
        todo: ({ foundOn, as, isReceived, onTransfer }) => {
          if (onTransfer !== undefined) return '{actor} kiểm tra lại ngày phát hiện và ngày tiếp nhận'
          if (foundOn !== undefined || (as !== undefined && isReceived !== true))
            return 'dừng tiếp nhận, có văn bản trao đổi với nơi chuyển đi'
          return as === undefined
            ? 'xin văn bản đồng ý của cấp trên có thẩm quyền trước khi hủy bỏ'
            : 'cấp ủy có thẩm quyền nơi đã tiếp nhận hủy bỏ khi được cấp trên đồng ý bằng văn bản'
        },
      },
      met: ({ onTransfer }) =>
        onTransfer === undefined
          ? 'Cấp trên có thẩm quyền đã đồng ý bằng văn bản ngày {consentOn}.'
          : 'Nơi tiếp nhận phát hiện việc kết nạp sai {onTransfer}.',
    },
    'annulment.known-defect': {
      title: 'việc kết nạp sai tiêu chuẩn, điều kiện đã phát hiện thì đã được xử lý',
      broken: {
        headline: 'Chưa xử lý: sai tiêu chuẩn phát hiện ngày {foundOn}.',
        detail: either('ground', '{ground}', undefined),
      },
      met: 'Không có việc kết nạp sai tiêu chuẩn nào chưa xử lý.',
    },
    'annulment.later-admission': {
      title: 'kết nạp sau khi quyết định cũ bị hủy bỏ là kết nạp lần đầu, trừ khi được hiểu là kết nạp lại',
      broken: {
        headline: 'Không phải kết nạp lần đầu: quyết định cũ hủy bỏ {annulledOn}.',
        todo: 'thực hiện theo quy định về kết nạp lại',
      },
      met: 'Quyết định kết nạp trước đây bị hủy bỏ ngày {annulledOn}; lần này được coi là kết nạp lần đầu, điểm này còn có cách hiểu khác.',
    },
    'annulment.procedural': {
      title: 'kết nạp sai thẩm quyền, thủ tục thì làm lại các bước sai rồi ra một quyết định xác định lại',
      broken: {
        headline: ({ substantiveOn, due, redone, admittedOn, endsOn, isReviewed }) => {
          if (isReviewed === false) return 'Chưa xét, đề nghị công nhận chính thức.'
          if (endsOn !== undefined)
            return 'Ngày chính thức {officialSince} không phải ngày hết dự bị {endsOn}.'
          if (admittedOn !== undefined)
            return 'Giới thiệu không sai: kết nạp ngày {admittedOn}, một người giới thiệu.'
          if (substantiveOn !== undefined)
            return 'Không xác định lại: phát hiện sai tiêu chuẩn ngày {substantiveOn}.'
          if (due !== undefined) return 'Chưa làm lại: {due|count} bước sai.'
          if (redone !== undefined) return 'Các mốc xác định lại sai thứ tự: {decidedOn}, {actual}.'
          return 'Không làm lại bước đã đúng.'
        },
        todo: ({ substantiveOn, admittedOn, endsOn }) => {
          if (endsOn !== undefined) return '{actor} xác định ngày chính thức là ngày hết thời kỳ dự bị'
          if (admittedOn !== undefined) return '{actor} giữ nguyên bước này'
          return substantiveOn === undefined ? undefined : '{actor} hủy bỏ quyết định kết nạp'
        },
        detail: ({ due, redone, actual }) => {
          if (due !== undefined) return '{due|list}'
          return redone === undefined && actual !== undefined ? '{actual}' : undefined
        },
      },
      met: ({ ground, redone, actual }) => {
        if (ground !== undefined) return 'Bước phải làm lại: {ground}.'
        if (redone !== undefined)
          return 'Đã làm lại các bước sai ({redone}); ngày quyết định kết nạp nay là {decidedOn}.'
        return actual === undefined
          ? 'Làm lại bước đã xác định là sai: {required|or}.'
          : 'Bước “{actual}” sai và được làm lại.'
      },
    },
  },
  missing: {
    'defect.found.procedural': 'Chưa có kết luận về kết nạp sai thẩm quyền, thủ tục.',
    'defect.found.substantive': 'Chưa có kết luận về việc kết nạp sai tiêu chuẩn.',
    'evidence.as': 'Chưa ghi cấp ủy hủy bỏ với tư cách nào.',
    'evidence.consentOn': 'Chưa ghi văn bản đồng ý của cấp trên có thẩm quyền.',
    'evidence.ground': 'Chưa ghi kết nạp sai điều gì.',
    'evidence.region': 'Chưa ghi có kết nạp ở phía nam sông Bến Hải không.',
  },
  cures: {
    'recognition.reviewed': '{actor} chỉ công nhận chính thức khi chi bộ đã xét, biểu quyết đề nghị',
    'admission.annulled': '{actor} hủy bỏ quyết định kết nạp',
    'admission.regularised':
      '{actor} ra một quyết định hủy bỏ quyết định cũ, công nhận đảng viên và xác định lại các mốc thời gian',
    'annulment.by-competent-body': 'trình đúng cấp ủy có thẩm quyền để hủy bỏ quyết định kết nạp',
    'step.redone': '{actor} làm lại các bước sai, giữ nguyên các bước đã đúng',
  },
  tasks: {
    'annulment.substantive':
      'cấp ủy đã ra quyết định kết nạp hủy bỏ quyết định của mình, chi bộ công bố và xóa tên trong danh sách',
    'annulment.procedural':
      'cấp ủy có thẩm quyền cho làm lại các bước sai, rồi ra quyết định công nhận và xác định lại các mốc thời gian',
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
      'redo-faulty-steps-only': 'chỉ làm lại các bước sai',
      'stop-and-write-back': 'chưa tiếp nhận thì dừng lại, có văn bản trao đổi với nơi chuyển đi',
      'receiving-committee-with-consent':
        'đã tiếp nhận thì cấp ủy có thẩm quyền nơi tiếp nhận hủy bỏ khi được cấp trên có thẩm quyền đồng ý bằng văn bản',
    },
  },
  provisions: {
    'annulment.deadline': 'thời hạn hủy bỏ quyết định kết nạp sai',
    'annulment.on-transfer.method': 'cách xử lý khi phát hiện kết nạp sai lúc chuyển sinh hoạt đảng',
    'annulment.organisation-gone.body': 'cấp ủy hủy bỏ khi tổ chức đã ban hành quyết định không còn',
    'annulment.procedural.method': 'cách xử lý việc kết nạp sai thẩm quyền, thủ tục',
    'annulment.procedural.steps': 'các bước phải làm lại',
    'annulment.substantive.grounds': 'căn cứ hủy bỏ quyết định kết nạp',
    'annulment.substantive.grounds.named': 'căn cứ hủy bỏ quyết định kết nạp nêu trong hướng dẫn',
  },
}
