import ts from 'typescript'
import { literalMutants } from './literals.mjs'

/**
 * One change of one place.
 *
 * @typedef {{ id: number, file: string, line: number, kind: string, from: string, to: string }} Mutant
 */

const comparisons = new Map([
  [ts.SyntaxKind.LessThanToken, ['<=', '>=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [ts.SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
])

const arithmetic = new Map([
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.PercentToken, '*'],
  [ts.SyntaxKind.PlusEqualsToken, '-='],
  [ts.SyntaxKind.MinusEqualsToken, '+='],
])

const logical = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
])

/** Methods that have a counterpart of the same type. */
const counterparts = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['findIndex', 'findLastIndex'],
  ['findLastIndex', 'findIndex'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
])

/** Methods that give back something of the type they are asked of: the call may be left out. */
const omissible = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim'])

/**
 * The mutants of a file, and its text with every one of them in it, asleep: `$on(id)` wakes one. The checker keeps to
 * what would still compile: a code becomes another code of its type, a field is left out only where it may be.
 */
export function mutate(file, checker, name, firstId) {
  const text = file.text
  const mutants = []
  const add = (node, kind, to, from = node.getText(file)) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
    const mutant = { id: firstId + mutants.length, file: name, line: line + 1, kind, from: short(from), to }
    mutants.push(mutant)
    return mutant.id
  }

  const print = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      return node.getText(file)
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node.getText(file)
    const inner = printed(node)
    if (ts.isExpressionStatement(node)) return statement(node, inner)
    const own = ts.isExpression(node) ? expressionMutants(node) : []
    const found = own.map(({ kind, to }) => [add(node, kind, short(to)), to])
    const whole = found.length === 0 ? inner : awake(found, inner)
    return isElement(node) ? element(node, whole) : isField(node) ? field(node, whole) : whole
  }

  const printed = (node) => {
    let out = ''
    let at = node.getStart(file)
    ts.forEachChild(node, (child) => {
      out += text.slice(at, child.getStart(file)) + print(child)
      at = child.end
    })
    return out + text.slice(at, node.end)
  }

  const statement = (node, inner) => {
    const { expression, parent } = node
    const isSuper =
      ts.isCallExpression(expression) && expression.expression.kind === ts.SyntaxKind.SuperKeyword
    if (isSuper || ts.isStringLiteral(expression)) return inner
    const guarded = `if (!$on(${add(node, 'statement left out', '')})) {;${inner}}`
    return ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent)
      ? `;${guarded}`
      : `{${guarded}}`
  }

  const isElement = (node) =>
    ts.isArrayLiteralExpression(node.parent) &&
    !ts.isOmittedExpression(node) &&
    !isAssigned(node.parent) &&
    !isTuple(node.parent)
  const isTuple = (list) => {
    const type = checker.getContextualType(list)
    return (
      type !== undefined && (type.isUnion() ? type.types : [type]).some((one) => checker.isTupleType(one))
    )
  }
  const element = (node, whole) => {
    const list = ts.isSpreadElement(node) ? whole.slice(3) : `[${whole}]`
    return `...($on(${add(node, 'element left out', '')}) ? [] : ${list})`
  }

  const isField = (node) => {
    if (!ts.isObjectLiteralExpression(node.parent) || isAssigned(node.parent)) return false
    if (ts.isSpreadAssignment(node)) return true
    if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return false
    return mayLack(node.parent, node.name)
  }
  const mayLack = (object, key) => {
    const type = checker.getContextualType(object)
    if (type === undefined || type.flags & ts.TypeFlags.Any) return false
    const kinds = type.isUnion() ? type.types : [type]
    return kinds.some((one) => {
      const property = ts.isComputedPropertyName(key) ? undefined : one.getProperty(key.text)
      if (property) return (property.flags & ts.SymbolFlags.Optional) !== 0
      return checker.getIndexInfoOfType(one, ts.IndexKind.String) !== undefined
    })
  }
  const field = (node, whole) => {
    const fields = ts.isSpreadAssignment(node) ? whole.slice(3) : `{ ${whole} }`
    return `...($on(${add(node, 'field left out', '')}) ? {} : ${fields})`
  }

  const isBoolean = (node) => {
    const type = checker.getTypeAtLocation(node)
    return (type.isUnion() ? type.types : [type]).every((one) => one.flags & ts.TypeFlags.BooleanLike)
  }

  const expressionMutants = (node) => {
    const found = []
    if (ts.isBinaryExpression(node)) found.push(...binary(node))
    else if (ts.isPrefixUnaryExpression(node)) found.push(...prefix(node))
    else if (ts.isCallExpression(node)) found.push(...call(node))
    else found.push(...literalMutants(node, checker))
    if (!isComparison(node)) found.push(...condition(node))
    return found
  }

  const isComparison = (node) => ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind)

  const binary = (node) => {
    const left = node.left.getText(file)
    const right = node.right.getText(file)
    const kind = node.operatorToken.kind
    const others = comparisons.get(kind)
    if (others)
      return [
        ...others.map((operator) => ({ kind: 'comparison', to: `${left} ${operator} ${right}` })),
        ...(isLoop(node) ? [] : [{ kind: 'condition', to: 'true' }]),
        { kind: 'condition', to: 'false' },
      ]
    const swapped = logical.get(kind)
    if (swapped) return [{ kind: 'logic', to: `(${left}) ${swapped} (${right})` }]
    if (kind === ts.SyntaxKind.QuestionQuestionToken) return [{ kind: 'fallback left out', to: left }]
    const sum = arithmetic.get(kind)
    const isText = checker.getTypeAtLocation(node).flags & ts.TypeFlags.StringLike
    return sum && !isText ? [{ kind: 'arithmetic', to: `${left} ${sum} ${right}` }] : []
  }

  const prefix = ({ operator, operand }) => {
    if (operator === ts.SyntaxKind.ExclamationToken) return [{ kind: 'negation', to: operand.getText(file) }]
    return operator === ts.SyntaxKind.MinusToken ? [{ kind: 'sign', to: operand.getText(file) }] : []
  }

  const call = (node) => {
    const { expression } = node
    if (!ts.isPropertyAccessExpression(expression) || node.flags & ts.NodeFlags.OptionalChain) return []
    const receiver = expression.expression.getText(file)
    const other = counterparts.get(expression.name.text)
    const list = node.arguments.map((argument) => argument.getText(file)).join(', ')
    if (other) return [{ kind: 'method', to: `${receiver}.${other}(${list})` }]
    return omissible.has(expression.name.text) ? [{ kind: 'call left out', to: receiver }] : []
  }

  /** What a branch hangs on, and a part of a conjunction or of a disjunction. */
  const condition = (node) => {
    const { parent } = node
    if (ts.isParenthesizedExpression(node) || node.kind === ts.SyntaxKind.TrueKeyword) return []
    if ((ts.isIfStatement(parent) && parent.expression === node) || isTest(node, parent))
      return [
        { kind: 'condition', to: 'true' },
        { kind: 'condition', to: 'false' },
      ]
    if (isLoop(node)) return [{ kind: 'condition', to: 'false' }]
    if (!ts.isBinaryExpression(parent) || !logical.has(parent.operatorToken.kind) || !isBoolean(node))
      return []
    const isAnd = parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    return [{ kind: 'part of a condition left out', to: isAnd ? 'true' : 'false' }]
  }
  const isTest = (node, parent) => ts.isConditionalExpression(parent) && parent.condition === node
  const isLoop = (node) => {
    const { parent } = node
    if (ts.isForStatement(parent)) return parent.condition === node
    return (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node
  }

  return { mutants, text: printed(file) }
}

/** The place, with its mutants asleep in it. */
function awake(found, inner) {
  const first = found[0][0]
  const last = found[found.length - 1][0]
  const choice = found.map(([id, to]) => `$is(${id}) ? (${to}) : `).join('')
  return `($on(${first}, ${last}) ? ${choice}undefined : ${inner})`
}

function isAssigned(node) {
  const { parent } = node
  if (ts.isBinaryExpression(parent))
    return parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  return ts.isForOfStatement(parent) && parent.initializer === node
}

const short = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 100)
