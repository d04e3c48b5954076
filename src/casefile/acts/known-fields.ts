/** What a schema of zod tells of itself, as far as its fields go. */
interface SchemaNode {
  readonly def: {
    readonly type: string
    readonly shape?: Readonly<Record<string, SchemaNode>>
    readonly element?: SchemaNode
    readonly innerType?: SchemaNode
    readonly in?: SchemaNode
    readonly options?: readonly SchemaNode[]
    readonly discriminator?: string
    readonly values?: readonly unknown[]
  }
}

/**
 * The names of the fields that stand at a path of an input by its schema; of a union those of the member that the input is, by its
 * type. None where the path leads to nothing that has fields.
 */
export function knownFields(
  schema: unknown,
  input: unknown,
  path: readonly PropertyKey[],
): readonly string[] {
  let at = bare(schema as SchemaNode, input)
  let value = input
  for (const step of path) {
    value = (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step]
    const { shape, element } = at.def
    const next = shape && typeof step === 'string' && Object.hasOwn(shape, step) ? shape[step] : element
    if (!next) return []
    at = bare(next, value)
  }
  return Object.keys(at.def.shape ?? {})
}

/** A schema without what is wrapped around it; of a union the member of the input. */
function bare({ def }: SchemaNode, input: unknown): SchemaNode {
  const inner = def.innerType ?? def.in
  if (inner) return bare(inner, input)
  const { options, discriminator } = def
  if (!options || discriminator === undefined) return { def }
  const type = (input as Readonly<Record<string, unknown>> | undefined)?.[discriminator]
  const member = options.find((one) => one.def.shape?.[discriminator]?.def.values?.includes(type))
  return member ? bare(member, input) : { def }
}
