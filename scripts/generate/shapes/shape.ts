/** The type of what a schema checks, with what is written of it. */
export type Shape = ObjectShape | CodesShape | UnionShape

interface Described {
  readonly name: string
  readonly comment: string
}

export interface ObjectShape extends Described {
  readonly kind: 'object'
  readonly fields: readonly Field[]
  /** Whether fields that are not named may stand in it too. */
  readonly isOpen: boolean
}

export interface CodesShape extends Described {
  readonly kind: 'codes'
  readonly codes: readonly string[]
}

export interface UnionShape extends Described {
  readonly kind: 'union'
  readonly options: readonly string[]
}

export interface Field {
  readonly name: string
  readonly comment: string
  readonly isOptional: boolean
  /** The type of its value: one, or those it is one of. */
  readonly types: readonly string[]
}
