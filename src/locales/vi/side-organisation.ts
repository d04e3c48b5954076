import type { SideTexts } from '../texts.js'

/** Words of the organisation directory. */
export const organisationTexts: SideTexts = {
  acts: {},
  states: {},
  cures: {},
  codes: {},
  rules: {},
  missing: {},
  provisions: {
    'delegation.members.minimum': 'số đảng viên mà đảng ủy cơ sở phải có nhiều hơn để được ủy quyền',
    'delegation.quality-years.minimum': 'số năm liên tục hoàn thành tốt nhiệm vụ để được ủy quyền',
    'granted-power.members.minimum': 'số đảng viên để được giao quyền cấp trên cơ sở',
    'granted-power.members.minimum-central':
      'số đảng viên để được giao quyền cấp trên cơ sở, đối với cơ quan Trung ương và đảng bộ trực thuộc cấp tỉnh',
    'grassroots-organisation.members.minimum': 'số đảng viên để lập đảng bộ cơ sở',
    'structure.special-zone.role': 'vị trí của đặc khu trong hệ thống tổ chức',
    'upper-committee.special-place.members.minimum':
      'số đảng viên để lập cấp ủy cấp trên trực tiếp ở nơi đặc thù',
  },
}
