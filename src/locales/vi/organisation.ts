import type { SubjectTexts } from '../subject-texts.js'
import { bodies } from './bodies.js'

/** Words of the organisation and its directory. */
export const organisation: SubjectTexts<'organisation'> = {
  rules: {
    'organisation.no-cell-assignment': {
      title: 'nơi chưa có đảng viên hoặc chưa có chi bộ do chi bộ được cấp có thẩm quyền phân công phụ trách',
      broken: {
        headline: 'Phân công chi bộ sai thẩm quyền.',
        detail: '{actual} phân công',
        todo: '{required|or} phân công chi bộ phụ trách',
      },
      met: 'Chi bộ do {actual} phân công, đúng thẩm quyền.',
    },
    'organisation.cell-minimum': {
      title: 'chi bộ có đủ số đảng viên chính thức tối thiểu trước khi họp xét, biểu quyết',
      broken: { headline: 'Chưa đủ {minimum} đảng viên chính thức: chi bộ có {actual}.' },
      met: 'Chi bộ có {actual} đảng viên chính thức, ít nhất phải có {minimum}.',
    },
    'organisation.body-known': {
      title: 'tổ chức được nêu có trong danh mục tổ chức đảng',
      broken: { headline: 'Danh mục tổ chức đảng không có “{body|raw}”.' },
      met: 'Tổ chức được nêu có trong danh mục.',
    },
    'organisation.body-in-period': {
      title: 'tổ chức thực hiện đang hoạt động vào ngày đó và thuộc cấp có trong hệ thống tổ chức lúc đó',
      broken: {
        headline: 'Tổ chức “{body|raw}” không còn hoạt động ngày {actual}.',
        detail: 'tổ chức này là {level}',
      },
      met: 'Ngày {actual}, “{body|raw}” ({level}) đang hoạt động.',
    },
    'organisation.body-capacity': {
      title: 'tổ chức thực hiện với tư cách mà cấp của mình có',
      broken: {
        headline: 'Tổ chức “{body|raw}” sai tư cách thực hiện.',
        detail: 'tổ chức này là {level}, không phải {actual}',
      },
      met: 'Tổ chức “{body|raw}” là {level}, thực hiện với tư cách {actual}.',
    },
    'organisation.right-cell-above': {
      title: 'chi bộ thực hiện là chi bộ của hồ sơ, cấp ủy thực hiện là cấp trên của chi bộ đó',
      broken: { headline: 'Tổ chức “{body|raw}” không phải cấp trên của “{cell|raw}”.' },
      met: 'Tổ chức “{body|raw}” là tổ chức làm việc này đối với chi bộ “{cell|raw}”.',
    },
    'organisation.decider-of-the-day': {
      title: 'quyết định do cấp ủy có thẩm quyền đối với chi bộ vào ngày quyết định ban hành',
      broken: { headline: 'Quyết định sai thẩm quyền: “{body|raw}”; phải là “{decider|raw}”.' },
      met: 'Quyết định do “{body|raw}” ({actual}) ban hành, đúng thẩm quyền đối với chi bộ vào ngày đó.',
    },
    'organisation.delegation-criteria': {
      title: 'đảng ủy cơ sở được ủy quyền có đủ số đảng viên và số năm hoàn thành tốt nhiệm vụ theo quy định',
      broken: {
        headline: ({ of }) => {
          if (of === 'members') return 'Chưa trên {moreThan} đảng viên khi ủy quyền ngày {from}: {actual}.'
          if (of === 'place') return 'Không ủy quyền cho cấp ủy thuộc loại hình này.'
          return of === 'by'
            ? 'Ủy quyền sai thẩm quyền: “{body|raw}”; phải là “{above|raw}”.'
            : 'Chưa đủ {minimum} năm hoàn thành tốt khi ủy quyền: {actual}.'
        },
        detail: ({ of }) => (of === 'place' ? '{place}' : undefined),
      },
      met: 'Việc ủy quyền ngày {from} đạt các tiêu chí.',
    },
    'organisation.granted-power': {
      title: 'cấp ủy được giao quyền cấp trên cơ sở đang giữ quyền đó và có đủ số đảng viên',
      broken: {
        headline: ({ of }) => {
          if (of === 'grant') return 'Tổ chức “{body|raw}” không được giao quyền ngày {actual}.'
          if (of === 'place') return 'Không giao quyền cấp trên cơ sở cho loại hình này.'
          return of === 'superior'
            ? 'Cấp trên không phải đảng bộ trực thuộc Trung ương: “{above|raw}”.'
            : 'Chưa đủ {minimum} đảng viên khi giao quyền ngày {from}: {actual}.'
        },
        detail: ({ of }) => (of === 'place' ? '{place}' : undefined),
      },
      met: 'Khi được giao quyền cấp trên cơ sở ngày {from}, đảng bộ có {actual} đảng viên, đủ tối thiểu {minimum}.',
    },
    'organisation.cell-members': {
      title: 'chi bộ có đủ số đảng viên chính thức để họp xét',
      broken: { headline: 'Chưa đủ {minimum} đảng viên chính thức: chi bộ “{cell|raw}” có {actual}.' },
      met: 'Theo danh mục, chi bộ “{cell|raw}” có {actual} đảng viên chính thức.',
    },
    'organisation.grassroots-minimum': {
      title: 'đảng bộ cơ sở được lập khi có đủ số đảng viên, kể cả đảng viên dự bị',
      broken: {
        headline: ({ leaveBy }) =>
          leaveBy === undefined
            ? 'Chưa đủ {minimum} đảng viên: đảng bộ cơ sở có {actual}.'
            : 'Chưa đủ {minimum} đảng viên ({actual}); đồng ý không hợp lệ.',
      },
      met: 'Đảng bộ cơ sở lập ngày {from} có {actual} đảng viên.',
    },
    'organisation.upper-committee-special': {
      title: 'cấp ủy cấp trên trực tiếp ở nơi đặc thù được lập khi có đủ số đảng viên',
      broken: { headline: 'Chưa đủ {minimum} đảng viên: cấp ủy lập ngày {from} có {actual}.' },
      met: 'Cấp ủy cấp trên trực tiếp lập ngày {from} có {actual} đảng viên.',
    },
    'organisation.cell-created': {
      title: 'chi bộ được lập khi có đủ số đảng viên chính thức, không tính đảng viên dự bị',
      broken: { headline: 'Chưa đủ {minimum} đảng viên chính thức: chi bộ “{cell|raw}” có {actual}.' },
      met: 'Chi bộ “{cell|raw}” lập ngày {from} có {actual} đảng viên chính thức.',
    },
    'organisation.probationary-activity-cell': {
      title:
        'chi bộ sinh hoạt dự bị ở ngoài nước có đủ số đảng viên, chỉ lập ở nơi chưa đủ đảng viên chính thức để lập chi bộ',
      broken: {
        headline: ({ official }) =>
          official === undefined
            ? 'Chưa đủ {minimum} đảng viên: chi bộ dự bị có {actual}.'
            : 'Không lập chi bộ dự bị: có {official} đảng viên chính thức.',
      },
      met: 'Chi bộ sinh hoạt dự bị lập ngày {from} có {actual} đảng viên.',
    },
    'organisation.cell-stays-one': {
      title: 'chi bộ có từ ba mươi đảng viên chỉ giữ nguyên là một chi bộ khi được cấp ủy cấp trên đồng ý',
      broken: {
        headline: ({ leaveBy }) =>
          leaveBy === undefined
            ? 'Chưa được đồng ý giữ chi bộ {actual} đảng viên (mức {minimum}).'
            : 'Đồng ý không hợp lệ: chi bộ {actual} đảng viên (mức {minimum}).',
      },
      met: 'Từ ngày {from} chi bộ có {actual} đảng viên và được “{leaveBy|raw}” đồng ý giữ nguyên là một chi bộ.',
    },
    'organisation.section-committee': {
      title: 'đảng ủy bộ phận trực thuộc đảng ủy cơ sở',
      broken: { headline: 'Không trực thuộc đảng ủy cơ sở: “{body|raw}” dưới “{above|raw}”.' },
      met: 'Ngày {from} đảng ủy bộ phận “{body|raw}” trực thuộc đảng ủy cơ sở “{above|raw}”.',
    },
    'organisation.section-leave': {
      title: 'đảng bộ bộ phận được lập khi cấp ủy cấp trên của đảng ủy cơ sở đồng ý',
      broken: { headline: 'Đồng ý không hợp lệ: ngày {leaveOn}, của “{leaveBy|raw}”.' },
      met: 'Đảng bộ bộ phận “{body|raw}” lập ngày {from} được “{leaveBy|raw}” đồng ý.',
    },
    'organisation.village-cell': {
      title: 'chi bộ thôn, tổ dân phố trực thuộc đảng ủy xã, phường, đặc khu',
      broken: { headline: 'Chi bộ “{cell|raw}” trực thuộc “{above|raw}”, không phải đảng ủy xã.' },
      met: 'Ngày {from} chi bộ thôn, tổ dân phố “{cell|raw}” trực thuộc “{above|raw}”.',
    },
    'organisation.counts-agree': {
      title: 'các con số ghi của một tổ chức đảng trong cùng một ngày phải khớp nhau',
      broken: {
        headline: ({ of }) => {
          if (of === 'official') return 'Không khớp: {actual} đảng viên chính thức, tổng số chỉ {counted}.'
          if (of === 'creation') return 'Không khớp: khi lập {actual} đảng viên, số đếm {counted}.'
          if (of === 'delegation') return 'Không khớp: khi ủy quyền {actual} đảng viên, số đếm {counted}.'
          if (of === 'grant') return 'Không khớp: khi giao quyền {actual} đảng viên, số đếm {counted}.'
          return 'Không khớp: xếp loại {actual} năm, tổ chức mới {counted} năm.'
        },
        detail: 'tổ chức “{body|raw}”, ngày {from}',
      },
      met: 'Các con số ghi cho cùng một ngày khớp nhau.',
    },
    'organisation.rests-on-creation': {
      title: 'đảng ủy cơ sở biểu quyết hoặc quyết định được lập khi có đủ số đảng viên hoặc được đồng ý',
      broken: { headline: 'Chưa đủ {minimum} đảng viên: đảng bộ “{body|raw}” lập {from} có {actual}.' },
      met: 'Đảng bộ cơ sở “{body|raw}” lập ngày {from} có {actual} đảng viên, đủ theo quy định, được đồng ý hoặc đến nay đã đủ.',
    },
  },
  missing: {
    'organisation.leave': 'Chưa ghi ý kiến đồng ý của cấp ủy cấp trên.',
    'unit.assignedBy': 'Chưa ghi cấp nào phân công chi bộ phụ trách.',
  },
  cures: {
    'act.by-body-of-the-day': 'tổ chức đang hoạt động và có thẩm quyền vào ngày đó thực hiện',
    'cell.assigned': 'cấp có thẩm quyền phân công chi bộ phụ trách nơi đó',
    'cell.strengthened': 'cấp ủy cấp trên tăng cường đảng viên chính thức hoặc sáp nhập chi bộ',
    'members.introduced-elsewhere': 'cấp ủy cấp trên giới thiệu đảng viên sinh hoạt ở tổ chức đảng thích hợp',
    'organisation.directory-completed': '{actor} bổ sung danh mục tổ chức đảng',
    'organisation.leave-given': '{actor} xin ý kiến và ghi lại ý kiến đồng ý của cấp ủy cấp trên',
  },
  tasks: {},
  codes: {
    cellKind: {
      cell: bodies.cell,
      'grassroots-cell': 'chi bộ cơ sở',
      'cell-under-grassroots': 'chi bộ trực thuộc đảng ủy cơ sở',
      'village-cell': 'chi bộ thôn, tổ dân phố',
    },
    armedForces: {
      army: 'Quân đội',
      'public-security': 'Công an',
    },
    assigner: {
      upperCommittee: bodies.upperCommittee,
      grantedPowerCommittee: 'cấp ủy được giao quyền cấp trên cơ sở',
      provincialCommittee: 'tỉnh ủy, thành ủy',
      managingCommittee: 'cấp quản lý doanh nghiệp',
      pilotCommittee: 'cấp ủy được thí điểm giao nhiệm vụ cấp trên trực tiếp',
      delegatedGrassrootsCommittee: bodies.delegatedGrassrootsCommittee,
      zoneGrassrootsCommittee: 'đảng ủy cơ sở khu công nghiệp',
    },
    structureLevel: {
      central: 'Trung ương',
      province: 'cấp tỉnh',
      district: 'cấp huyện',
      grassroots: 'tổ chức cơ sở đảng',
      cell: bodies.cell,
      organisation: 'tổ chức đảng trực thuộc',
      'commune-as-upper': 'cấp xã là cấp trên trực tiếp của tổ chức cơ sở đảng',
      'commune-as-grassroots': 'cấp xã là tổ chức cơ sở đảng',
    },
    unitPlace: {
      office: 'cơ quan',
      enterprise: 'doanh nghiệp',
      'service-unit': 'đơn vị sự nghiệp',
      'armed-unit': 'đơn vị lực lượng vũ trang',
      territory: 'địa bàn dân cư',
      other: 'đơn vị khác',
    },
    specialZone: {
      none: 'không có',
      upper: 'cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng',
      grassroots: 'tổ chức cơ sở đảng',
    },
  },
  provisions: {
    'no-cell.assigning-body': 'cấp phân công chi bộ phụ trách nơi chưa có đảng viên hoặc chưa có chi bộ',
    'no-cell.assigning-body.by-place': 'cấp phân công chi bộ theo loại nơi chưa có chi bộ',
    'no-cell.zone-assigning-body': 'cấp phân công chi bộ trong khu công nghiệp',
    'delegation.members.minimum': 'số đảng viên mà đảng ủy cơ sở phải có nhiều hơn để được ủy quyền',
    'delegation.quality-years.minimum': 'số năm liên tục hoàn thành tốt nhiệm vụ để được ủy quyền',
    'granted-power.members.minimum': 'số đảng viên để được giao quyền cấp trên cơ sở',
    'granted-power.members.minimum-central':
      'số đảng viên để được giao quyền cấp trên cơ sở, đối với cơ quan Trung ương và đảng bộ trực thuộc cấp tỉnh',
    'grassroots-organisation.members.minimum': 'số đảng viên để lập đảng bộ cơ sở',
    'grassroots-organisation.members.minimum.charter':
      'số đảng viên từ đó tổ chức cơ sở đảng lập đảng bộ cơ sở theo Điều lệ Đảng',
    'organisation.leave': 'ý kiến đồng ý của cấp ủy cấp trên đối với trường hợp khác số lượng quy định',
    'organisation.members-elsewhere': 'đảng viên ở nơi chưa đủ số lượng để lập chi bộ',
    'organisation.section-committee': 'đảng ủy bộ phận trực thuộc đảng ủy cơ sở',
    'structure.cell.kinds': 'các loại chi bộ',
    'structure.levels': 'các cấp trong hệ thống tổ chức của Đảng',
    'structure.district.last-day': 'ngày cuối cùng còn cấp huyện',
    'structure.special-zone.role': 'vị trí của đặc khu trong hệ thống tổ chức',
    'upper-committee.special-place.members.minimum':
      'số đảng viên để lập cấp ủy cấp trên trực tiếp ở nơi đặc thù',
  },
}
