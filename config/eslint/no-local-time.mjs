const LOCAL_METHOD =
  /^(get|set)(Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|Year)$|^getTimezoneOffset$|^to(Date|Time)?String$/
const LOCALE_METHOD = /^toLocale(Date|Time)?String$/
/** A date with a time of day, and neither `Z` nor an offset behind it. */
const WITHOUT_ZONE = /\dT\d|T\d\d?:/
const ZONE_AT_END = /(Z|[+-]\d\d:?\d\d)$/

const nameOf = ({ property, computed }) => (computed ? property.value : property.name)

/** The last words of a literal or template, or null if they are known only when the program runs. */
const writtenTime = (node) => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type !== 'TemplateLiteral') return null
  const texts = node.quasis.map(({ value }) => value.cooked)
  return texts.at(-1) === '' ? null : texts.join('0')
}

const isWithoutZone = (node) => {
  const text = writtenTime(node)
  return text !== null && WITHOUT_ZONE.test(text) && !ZONE_AT_END.test(text)
}

const hasTimeZone = (options) =>
  options?.type === 'ObjectExpression' && options.properties.some(({ key }) => key?.name === 'timeZone')

/**
 * Everything in the product happens in Shanghai, and functions run in UTC or elsewhere. Code that reads or writes the
 * machine's local time is right on one machine and wrong on the next. Needs type information, because other classes
 * may have methods of the same names.
 */
export const noLocalTime = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      local:
        '`{{name}}` depends on the time zone of the machine: use src/domain/time.ts, dayjs.utc or the UTC method of Date.',
    },
  },
  create: (context) => {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices
    const checker = program.getTypeChecker()
    const isDateType = (type) => (type.isUnion() ? type.types.some(isDateType) : type.symbol?.name === 'Date')
    const isDate = (node) => {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node))
      return isDateType(checker.getBaseConstraintOfType(type) ?? type)
    }
    const report = (node, name) => context.report({ node, messageId: 'local', data: { name } })
    const checkFormat = (node) => {
      const { callee, arguments: given } = node
      if (callee.type !== 'MemberExpression' || callee.object.name !== 'Intl') return
      if (nameOf(callee) === 'DateTimeFormat' && !hasTimeZone(given[1])) report(node, 'Intl.DateTimeFormat')
    }
    return {
      NewExpression: (node) => {
        checkFormat(node)
        const { callee, arguments: given } = node
        if (callee.name === 'Date' && (given.length > 1 || isWithoutZone(given[0]))) report(node, 'new Date')
      },
      CallExpression: (node) => {
        checkFormat(node)
        const { callee, arguments: given } = node
        if (callee.name === 'Date' || callee.name === 'dayjs') return report(node, `${callee.name}()`)
        if (callee.type !== 'MemberExpression') return
        const name = nameOf(callee)
        if (callee.object.name === 'Date' && name === 'parse' && isWithoutZone(given[0])) report(node, 'Date.parse')
        const isLocal = LOCAL_METHOD.test(name) || (LOCALE_METHOD.test(name) && !hasTimeZone(given[1]))
        if (isLocal && isDate(callee.object)) report(callee.property, name)
      },
    }
  },
}
