import ts from 'typescript'

/** What a literal may become: another code of its type, the next number, the next day, the other truth value. */
export function literalMutants(node, checker) {
  const { parent } = node
  const isTrue = node.kind === ts.SyntaxKind.TrueKeyword
  if (isTrue || node.kind === ts.SyntaxKind.FalseKeyword)
    return isOneTruth(checker.getContextualType(node)) ? [] : [{ kind: 'truth value', to: String(!isTrue) }]
  if (isName(node, parent)) return []
  if (ts.isNumericLiteral(node)) return [{ kind: 'number', to: String(Number(node.text) + 1) }]
  if (ts.isTemplateExpression(node)) return [{ kind: 'text', to: `''` }]
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return []
  if (isCompared(parent)) return []
  if (/^\d{4}-\d\d-\d\d$/.test(node.text)) return [{ kind: 'day', to: quoted(dayAfter(node.text)) }]
  const codes = codesOf(checker.getContextualType(node))
  if (codes.length === 0) return [{ kind: 'text', to: node.text === '' ? `'x'` : `''` }]
  const others = codes.filter((code) => code !== node.text)
  const next = others.find((code) => code > node.text) ?? others[0]
  return next === undefined ? [] : [{ kind: 'code', to: quoted(next) }]
}

/** A name of a field or of a module, which is no value. */
const isName = (node, parent) =>
  (ts.isPropertyAssignment(parent) && parent.name === node) ||
  ts.isExternalModuleReference(parent) ||
  ts.isTaggedTemplateExpression(parent)

/** Whether a type has one of the two truth values alone, as a mark that is `true` or left out, so that the other does not compile. */
function isOneTruth(type) {
  const kinds = type?.isUnion() ? type.types : [type]
  return kinds.filter((one) => one !== undefined && one.flags & ts.TypeFlags.BooleanLiteral).length === 1
}

/** One side of an equality: what it is compared with is changed as a condition. */
const isCompared = (parent) =>
  ts.isBinaryExpression(parent) &&
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
    parent.operatorToken.kind,
  )

/** The codes a type has, in order; none where any text will do. */
function codesOf(type) {
  if (type === undefined) return []
  const kinds = type.isUnion() ? type.types : [type]
  if (kinds.some((one) => one.flags & ts.TypeFlags.String)) return []
  return kinds.filter((one) => one.isStringLiteral()).map(({ value }) => value)
}

function dayAfter(day) {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

const quoted = (text) => `'${text.replaceAll(/['\\]/g, '\\$&')}'`
