import {
  type Context,
  DeclarationReflection,
  ParameterReflection,
  ReferenceType,
  ReflectionKind,
  SignatureReflection,
  TypeParameterReflection,
} from 'typedoc'
import ts from 'typescript'

/**
 * Names a type as its declaration does: the compiler forgets the name of an alias of a plain type, and a day would be any string, an
 * act one of ninety. Only aliases that the package exports are named.
 */
export function nameDeclaredTypes(context: Context): void {
  const { project } = context
  const aliases = new Map(
    project
      .getReflectionsByKind(ReflectionKind.TypeAlias)
      .filter(({ parent }) => parent?.kind === ReflectionKind.Module)
      .map((one) => [one.name, one]),
  )
  for (const reflection of Object.values(project.reflections)) {
    if (
      !(
        reflection instanceof DeclarationReflection ||
        reflection instanceof ParameterReflection ||
        reflection instanceof SignatureReflection ||
        reflection instanceof TypeParameterReflection
      )
    )
      continue
    if (reflection.kind === ReflectionKind.TypeAlias) continue
    const declared = context.getSymbolFromReflection(reflection)?.declarations?.[0] ?? null
    const alias = declared && aliases.get(nameOf(declared) ?? '')
    if (alias) reflection.type = ReferenceType.createResolvedReference(alias.name, alias, project)
  }
}

function nameOf(declared: ts.Declaration): string | undefined {
  const type = ts.isTypeParameterDeclaration(declared)
    ? declared.constraint
    : (declared as { type?: ts.TypeNode }).type
  return type && ts.isTypeReferenceNode(type) && !type.typeArguments ? type.typeName.getText() : undefined
}
