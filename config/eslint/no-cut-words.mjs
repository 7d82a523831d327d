import ts from 'typescript'

const CUTS = new Set(['slice', 'substring', 'substr', 'charAt', 'at'])

/** Whether a type is a string, or a union with one. */
const mayBeText = (type) => (type.isUnion() ? type.types.some(mayBeText) : (type.flags & ts.TypeFlags.StringLike) !== 0)

/** `….toISOString()`: always ASCII. */
const isIsoString = ({ type, callee }) => type === 'CallExpression' && callee.property?.name === 'toISOString'

/** The name of the method if the call cuts a string by UTF-16 units, otherwise null. */
const cutOf = ({ callee, arguments: [first] }) => {
  if (callee.type !== 'MemberExpression') return null
  const name = callee.computed ? callee.property.value : callee.property.name
  return CUTS.has(name) || (name === 'split' && first?.value === '') ? name : null
}

/**
 * Refuses cutting strings by UTF-16 units, which can leave half of a surrogate pair at the end; PostgreSQL and the
 * output schemas refuse such a string, and one of them makes a whole list fail. Cutting arrays and bytes is fine. Needs
 * type information.
 */
export const noCutWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      cut: '`{{name}}` may cut a character in two: src/domain/text.ts has cutText for words, asciiPart for what has only plain letters, and behind.',
    },
  },
  create: (context) => {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices
    const checker = program.getTypeChecker()
    const typeOf = (node) => {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node))
      return checker.getBaseConstraintOfType(type) ?? type
    }
    return {
      CallExpression: (node) => {
        const name = cutOf(node)
        if (name === null || isIsoString(node.callee.object) || !mayBeText(typeOf(node.callee.object))) return
        context.report({ node: node.callee.property, messageId: 'cut', data: { name } })
      },
    }
  },
}
