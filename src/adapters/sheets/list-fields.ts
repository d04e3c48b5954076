import type { SheetField } from '../../locales/sheet-texts.js'

/** Which list of an office a file is. */
export type ListKind = 'official' | 'probationary' | 'candidates'

/** How the cells of a field are read: `places` are several columns of one place, `badges` years of badges. */
export type FieldKind = 'text' | 'day' | 'word' | 'twelve-digits' | 'badges' | 'places' | 'unread'

/** How each field is read. */
export const fieldKinds = {
  ordinal: 'unread',
  name: 'text',
  otherName: 'text',
  bornOn: 'day',
  gender: 'word',
  people: 'word',
  religion: 'word',
  education: 'word',
  personalId: 'twelve-digits',
  oldId: 'text',
  cardNumber: 'twelve-digits',
  oldCardNumber: 'text',
  personCode: 'text',
  cell: 'text',
  joinedOn: 'day',
  decidedOn: 'day',
  decisionNumber: 'text',
  officialOn: 'day',
  recognisedOn: 'day',
  recognitionNumber: 'text',
  sympathiserOn: 'day',
  sympathiserReport: 'text',
  helper: 'text',
  helperOn: 'day',
  awarenessClass: 'text',
  awarenessClassTime: 'text',
  awarenessOn: 'day',
  awarenessNumber: 'text',
  awarenessIssuer: 'text',
  newMemberClass: 'text',
  newMemberOn: 'day',
  probationEndsOn: 'day',
  kind: 'word',
  status: 'word',
  statusOn: 'day',
  birthPlace: 'places',
  hometown: 'places',
  residence: 'places',
  badges: 'badges',
  movedFrom: 'text',
  movedInOn: 'day',
  movedTo: 'text',
  movedOutOn: 'day',
  note: 'text',
} as const satisfies Readonly<Record<SheetField, FieldKind>>

/** The fields read in one way. */
export type FieldOf<K extends FieldKind> = {
  [F in SheetField]: (typeof fieldKinds)[F] extends K ? F : never
}[SheetField]

/** What a list must tell of everyone on it. */
export const requiredFields: Readonly<Record<ListKind, readonly SheetField[]>> = {
  official: ['name', 'joinedOn'],
  probationary: ['name', 'joinedOn'],
  candidates: ['name'],
}

/** Days that may be still to come. */
export const daysAhead: readonly SheetField[] = ['probationEndsOn']

/** Numbers that are one person's alone. */
export const ownNumbers: readonly SheetField[] = ['personalId', 'cardNumber', 'personCode']
