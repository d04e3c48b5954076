// While a module of src is loaded it makes values and does nothing else. The build says so in a way that bundlers read, so that
// a value nobody uses costs nothing.
import ts from 'typescript'

const { factory, SyntaxKind } = ts
const synthetic = SyntaxKind.MultiLineCommentTrivia

const pure = (node) =>
  ts.addSyntheticLeadingComment(ts.removeAllComments(node), synthetic, ' @__PURE__ ', false)

/**
 * A transformer of modules that marks every value computed while a module is loaded as pure. A call or `new` is marked where
 * it stands; a value that a bundler keeps all the same (a spread, a read property) is computed in a function that is marked.
 * Throws where a module acts while it is loaded or takes a value apart, for there a mark would not be true.
 */
export const pureValues = (context) => (source) => {
  const marked = (node) => {
    if (!isCall(node)) return ts.visitEachChild(node, markedValue, context)
    // What leads to a call goes with it; what the call is given has marks of its own.
    const given = ts.visitNodes(node.arguments, markedValue)
    return pure(
      ts.isCallExpression(node)
        ? factory.updateCallExpression(node, node.expression, node.typeArguments, given)
        : factory.updateNewExpression(node, node.expression, node.typeArguments, given),
    )
  }
  const markedValue = (node) => (isPlain(node) ? node : marked(node))
  const value = (initializer) =>
    isRemovable(initializer) ? markedValue(initializer) : inPureFunction(initializer)

  const declared = (declaration) => {
    if (!ts.isIdentifier(declaration.name)) fail(source, declaration, 'takes a value apart')
    const { name, exclamationToken, type, initializer } = declaration
    if (!initializer) return declaration
    return factory.updateVariableDeclaration(declaration, name, exclamationToken, type, value(initializer))
  }
  const statement = (node) => {
    if (!ts.isVariableStatement(node)) {
      if (!isInert(node)) fail(source, node, 'acts')
      return node
    }
    const { declarationList: list, modifiers } = node
    const declarations = factory.updateVariableDeclarationList(list, list.declarations.map(declared))
    return factory.updateVariableStatement(node, modifiers, declarations)
  }
  return factory.updateSourceFile(source, source.statements.map(statement))
}

function fail(source, node, what) {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
  throw new Error(`${source.fileName}:${line + 1} ${what} while the module is loaded`)
}

const inPureFunction = (value) =>
  pure(
    factory.createCallExpression(
      factory.createParenthesizedExpression(
        factory.createArrowFunction(undefined, undefined, [], undefined, undefined, parenthesized(value)),
      ),
      undefined,
      [],
    ),
  )

const parenthesized = (value) =>
  ts.isObjectLiteralExpression(bare(value)) ? factory.createParenthesizedExpression(value) : value

/** Statements that do nothing while a module is loaded. */
const isInert = (node) =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  (ts.isClassDeclaration(node) && !node.members.some(isStatic))

const isStatic = (member) =>
  ts.isClassStaticBlockDeclaration(member) ||
  (ts.isPropertyDeclaration(member) && ts.hasStaticModifier(member))

/** The expression without what only the compiler reads. */
const bare = (value) =>
  ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isSatisfiesExpression(value)
    ? bare(value.expression)
    : value

const isCall = (node) => ts.isCallExpression(node) || ts.isNewExpression(node)

/** Values that are there without being computed. */
const isPlain = (node) =>
  ts.isIdentifier(node) ||
  ts.isLiteralExpression(node) ||
  ts.isFunctionLike(node) ||
  [SyntaxKind.TrueKeyword, SyntaxKind.FalseKeyword, SyntaxKind.NullKeyword].includes(node.kind)

/** Whether a bundler drops the value when it is not used, its calls being marked. */
function isRemovable(given) {
  const value = bare(given)
  if (isPlain(value)) return true
  if (isCall(value)) return (value.arguments ?? []).every(isRemovable)
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isRemovable)
  if (ts.isObjectLiteralExpression(value)) return value.properties.every(isRemovableField)
  if (ts.isPrefixUnaryExpression(value)) return isRemovable(value.operand)
  return false
}

const isRemovableField = (field) =>
  ts.isShorthandPropertyAssignment(field) ||
  (field.name !== undefined &&
    !ts.isComputedPropertyName(field.name) &&
    (ts.isMethodDeclaration(field) || (ts.isPropertyAssignment(field) && isRemovable(field.initializer))))
