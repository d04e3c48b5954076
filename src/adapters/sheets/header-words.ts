import type { SheetField } from '../../locales/sheet-texts.js'
import { fieldKinds } from './list-fields.js'

/**
 * The labels of columns met in lists of offices, as keys of `headerKey`; several fields where a label has several
 * meanings, so that the caller is asked.
 */
const labels: { readonly [F in SheetField]: string } = {
  ordinal: 'stt|tt|so tt|so thu tu',
  name: 'ho va ten|ho ten|ho ten dang vien|ho va ten dang vien|ho va ten khai sinh|ho ten khai sinh',
  otherName: 'ten goi khac|cac ten goi khac',
  bornOn: 'sinh ngay|ngay sinh|ngay thang nam sinh|nam sinh|ngay thang sinh',
  gender: 'gioi tinh|nam nu',
  people: 'dan toc',
  religion: 'ton giao',
  education:
    'trinh do van hoa|giao duc pho thong|trinh do hoc van|trinh do pho thong|trinh do giao duc pho thong',
  personalId: 'so dinh danh ca nhan|so dinh danh|cccd|so cccd|can cuoc|so can cuoc',
  oldId: 'so cmnd cu|so cmnd|cmnd',
  cardNumber: 'so the dang|so the dang vien|so the dang 12 so',
  oldCardNumber: 'so the theo qd 85|so the dang cu',
  personCode: 'ma gv sv|mssv|mscb|ma can bo|ma dang vien|ma nguoi|id',
  cell: 'chi bo|to chuc dang dang sinh hoat|to chuc dang sinh hoat|chi bo dang sinh hoat|chi bo sinh hoat|chi bo cong nhan|chi bo dang bo',
  joinedOn:
    'ngay vao dang|ngay ket nap|ngay ket nap dang|ngay vao dang du bi|ngay ket nap du bi|ngay vao dcsvn|ngay duoc ket nap vao dang|ngay to chuc le ket nap',
  decidedOn: 'ngay quyet dinh ket nap|ngay qd ket nap|ngay ky quyet dinh ket nap|ngay ra quyet dinh ket nap',
  decisionNumber: 'so qd ket nap|so quyet dinh ket nap',
  officialOn: 'ngay chinh thuc|ngay vao dang chinh thuc|ngay chuyen dang chinh thuc',
  recognisedOn:
    'ngay ky quyet dinh chinh thuc|ngay quyet dinh cong nhan chinh thuc|ngay qd cong nhan chinh thuc',
  recognitionNumber: 'so quyet dinh chinh thuc|so qd chinh thuc|so quyet dinh cong nhan chinh thuc',
  sympathiserOn:
    'ngay hop cb cong nhan|ngay hop cb cong nhan cam tinh|ngay cong nhan cam tinh|ngay cong nhan cam tinh dang|ngay cam tinh',
  sympathiserReport: 'so bc cam tinh dang|so bao cao cam tinh dang',
  helper: 'dang vien giup do|dang vien huong dan|dvhd',
  helperOn: 'ngay phan cong giup do',
  awarenessClass: 'so qd mo lop bd|quyet dinh mo lop nhan thuc ve dang',
  awarenessClassTime: 'thoi gian lop bd|thoi gian lop nhan thuc ve dang',
  awarenessOn:
    'ngay cap cc|ngay cap chung nhan lop bd nhan thuc|ngay cap gcn lop nhan thuc|ngay cap giay chung nhan lop nhan thuc ve dang',
  awarenessNumber: 'so qd cc bd|so giay chung nhan lop nhan thuc ve dang',
  awarenessIssuer: 'don vi cap cc|noi cap giay chung nhan lop nhan thuc ve dang',
  newMemberClass: 'lop dvm|hoc lop dang vien moi|lop dang vien moi',
  newMemberOn: 'ngay cap gcn lop dang vien moi|ngay cap giay chung nhan lop dang vien moi',
  probationEndsOn: 'ngay het han 12 thang du bi|ngay het 12 thang du bi|het 12 thang du bi',
  kind: 'loai dang vien|dang vien du bi chinh thuc',
  status: 'trang thai hoat dong|trang thai|trang thai sinh hoat|tinh trang',
  statusOn:
    'ngay roi khoi ngay mat ngay mien sinh hoat dang|ngay roi mat mien sh|ngay mat|ngay roi khoi|ngay cua trang thai',
  birthPlace: 'noi dang ky khai sinh|noi sinh',
  hometown: 'que quan',
  residence: 'thuong tru|noi cu tru|noi thuong tru|dia chi|cho o hien nay',
  badges: 'huy hieu dang da nhan|huy hieu dang|huy hieu',
  movedFrom: 'noi chuyen di',
  movedInOn: 'ngay chuyen vao|ngay chuyen den',
  movedTo: 'noi chuyen toi|noi chuyen den',
  movedOutOn: 'ngay chuyen sh|ngay chuyen di',
  note: 'ghi chu',
}

/** Labels that tell no one thing. */
const ambiguous: Readonly<Record<string, readonly SheetField[]>> = {
  'ngay cong nhan chinh thuc': ['officialOn', 'recognisedOn'],
  'ngay cong nhan dvct': ['officialOn', 'recognisedOn'],
  'ngay quyet dinh': ['decidedOn', 'recognisedOn'],
  'ngay ky quyet dinh': ['decidedOn', 'recognisedOn'],
  'ngay vao dang lan 2': ['joinedOn', 'decidedOn'],
  'ngay vao dang lan dau': ['joinedOn', 'decidedOn'],
  'chinh thuc': ['officialOn', 'kind'],
  'ngay du bi': ['joinedOn', 'decidedOn'],
}

const fieldsByKey: ReadonlyMap<string, readonly SheetField[]> = /* @__PURE__ */ new Map([
  ...(Object.entries(labels) as [SheetField, string][]).flatMap(([field, keys]) =>
    keys.split('|').map((key) => [key, [field]] as const),
  ),
  ...Object.entries(ambiguous),
])

/** The key of a label: small letters without marks, what stands in brackets left out, other signs one space. */
export function headerKey(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Fields that several columns of one group make up: province and details of a place. */
const places: readonly SheetField[] = ['birthPlace', 'hometown', 'residence']

/**
 * The fields a label may stand for; none of a label that is not known. A part of a group is known by both, in either order,
 * or by itself; a part of a place by its group. What stands in brackets is read where it tells which day is meant.
 */
export function fieldsOfHeader(label: string): readonly SheetField[] {
  const [group = '', part] = label.split(' – ')
  if (part === undefined) return fieldsOfText(group)
  const [of, own] = [headerKey(group), headerKey(part)]
  const ofBoth = fieldsByKey.get(`${of} ${own}`) ?? fieldsByKey.get(`${own} ${of}`)
  if (ofBoth) return ofBoth
  const ofPart = fieldsOfText(part)
  return ofPart.length > 0 ? ofPart : fieldsOfText(group).filter((field) => places.includes(field))
}

/** Words in brackets by which one day is told from another: the official date is no joining date. */
const telling = /\b(?:chinh thuc|du bi|lan \d+|lan dau|quyet dinh|qd|ket nap|cong nhan|dvct|chuyen)\b/g

function fieldsOfText(label: string): readonly SheetField[] {
  const whole = headerKey(
    label.replace(/\(([^)]*)\)/g, (_, inside) => ` ${headerKey(inside).match(telling)?.join(' ') ?? ''} `),
  )
  const bare = headerKey(label)
  const known = fieldsByKey.get(bare) ?? []
  return (
    fieldsByKey.get(whole) ?? (whole === bare ? known : known.filter((field) => fieldKinds[field] !== 'day'))
  )
}
