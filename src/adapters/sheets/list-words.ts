import { educationLevels } from '../../casefile/acts/particulars.js'
import type { Person } from '../../casefile/shapes.js'
import { cleanText } from './grid.js'
import { headerKey } from './header-words.js'
import type { FieldOf } from './list-fields.js'

const statuses = [
  'active',
  'dead',
  'left',
  'removed',
  'expelled',
  'resigned',
  'exempted',
  'suspended',
  'interrupted',
  'moved-out',
  'followed',
  'admitted',
  'awaiting-recognition',
  'stopped',
] as const

/** A status of a member or a candidate, as lists have it. */
export type ListStatus = (typeof statuses)[number]

/** What the word of each field may mean. */
export interface WordValues {
  readonly gender: NonNullable<Person['gender']>
  /** Whether the people is not the Kinh. */
  readonly people: 'kinh' | 'minority'
  readonly religion: NonNullable<Person['religion']>
  readonly education: NonNullable<Person['education']>
  readonly kind: 'probationary' | 'official'
  readonly status: ListStatus
}

/** Everything that the word of each field may mean. */
export const wordValues: { readonly [F in FieldOf<'word'>]: readonly WordValues[F][] } = {
  gender: ['female', 'male'],
  people: ['kinh', 'minority'],
  religion: ['none', 'recognised', 'unrecognised'],
  education: educationLevels,
  kind: ['probationary', 'official'],
  status: statuses,
}

/** Words of an office beside those known: `{ status: { 'Nghỉ hưu': 'active' } }`. */
export type OwnWords = { readonly [F in FieldOf<'word'>]?: Readonly<Record<string, WordValues[F]>> }

const minorities =
  'tay|thai|hoa|khmer|kho me|muong|nung|hmong|mong|h mong|dao|gia rai|jrai|ngai|e de|ede|ba na|bana|bahnar|xo dang|xe dang|sedang|san chay|cao lan|san chi|co ho|k ho|cham|san diu|hre|h re|mnong|m nong|raglay|ra glai|xtieng|stieng|bru van kieu|van kieu|tho|giay|co tu|gie trieng|ma|kho mu|co|ta oi|cho ro|khang|xinh mun|ha nhi|chu ru|lao|la chi|la ha|phu la|la hu|lu|lo lo|chut|mang|pa then|co lao|cong|bo y|si la|pu peo|brau|o du|ro mam'

const meanings: { readonly [F in FieldOf<'word'>]: Readonly<Record<string, string>> } = {
  gender: { male: 'nam', female: 'nu' },
  people: { kinh: 'kinh|viet|kinh viet', minority: minorities },
  religion: {
    none: 'khong|khong ton giao|khong theo ton giao nao',
    recognised:
      'phat giao|cong giao|thien chua giao|tin lanh|cao dai|dao cao dai|hoa hao|phat giao hoa hao|hoi giao|dao hoi',
    unrecognised: '',
  },
  education: { 'upper-secondary': '12 12|10 10|tot nghiep thpt|tot nghiep trung hoc pho thong|thpt' },
  kind: {
    probationary: 'du bi|dang vien du bi|dvdb',
    official: 'chinh thuc|dang vien chinh thuc|dvct',
  },
  status: {
    active: 'dang sinh hoat dang|dang sinh hoat',
    dead: 'tu tran|da mat',
    left: 'roi khoi dang|ra khoi dang',
    removed: 'xoa ten|bi xoa ten|da xoa ten',
    expelled: 'khai tru|bi khai tru',
    resigned: 'xin ra khoi dang',
    exempted: 'mien sinh hoat|mien sinh hoat dang|mien cong tac va sinh hoat dang',
    suspended: 'dinh chi sinh hoat|dinh chi sinh hoat dang',
    interrupted: 'gian doan sinh hoat|gian doan sinh hoat dang',
    'moved-out': 'da chuyen ra|da chuyen di|chuyen sinh hoat',
    followed: 'dang theo doi|uu tu|da hoc lop|dang lap ho so|da de nghi|cho ket nap',
    admitted: 'da ket nap',
    'awaiting-recognition': 'dang xet chinh thuc',
    stopped: 'da dung|dung theo doi|khong theo doi',
  },
}

const byWord: Readonly<Record<string, ReadonlyMap<string, string>>> = /* @__PURE__ */ Object.fromEntries(
  Object.entries(meanings).map(([field, words]) => [
    field,
    new Map(
      Object.entries(words).flatMap(([value, keys]) =>
        keys.split('|').flatMap((key) => (key === '' ? [] : [[key, value] as const])),
      ),
    ),
  ]),
)

/** The key of a word in a cell: small letters without marks, all of it, so that nothing in brackets is passed over; signs as they are. */
export function wordKey(text: string): string {
  return headerKey(text.replace(/[()]/g, ' ')) || text
}

/** What a word of a field means; `undefined` of one that is not known. */
export type Meanings = (field: FieldOf<'word'>, text: string) => string | undefined

/** The meanings of words where an office has some of its own, which come first. A list has few words, each in many rows: each is looked up once. */
export function meaningsWith(own: OwnWords): Meanings {
  const known = new Map<FieldOf<'word'>, Map<string, string | undefined>>()
  return (field, text) => {
    const ofField = known.get(field) ?? new Map<string, string | undefined>()
    known.set(field, ofField)
    if (!ofField.has(text)) ofField.set(text, meaningOf(field, text, own))
    return ofField.get(text)
  }
}

function meaningOf(field: FieldOf<'word'>, text: string, own: OwnWords): string | undefined {
  const key = wordKey(text)
  const words: Readonly<Record<string, string>> = own[field] ?? {}
  const stated = Object.entries(words).find(([word]) => wordKey(cleanText(word)) === key)
  return stated?.[1] ?? byWord[field]?.get(key)
}
