import { type CAC, cac } from 'cac'
import { version } from '../../package.json'
import { behind } from '../../src/domain/text'

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'

  constructor(
    message: string,
    /** The command whose help explains it, `points import`; empty for the list of all commands. */
    readonly command = '',
  ) {
    super(message)
  }
}

/** A prefix for values that must stay text: cac turns `007` into a number and `-22.9,-43.2` into options. */
const MARK = '\u0000'

const marked = (arg: string): string => {
  if (!arg.startsWith('-') || /^-\d/.test(arg)) return MARK + arg
  return arg.replace(/^(--[^=]+=)(?!true$|false$)/, `$1${MARK}`)
}

const unmarked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unmarked)
  return typeof value === 'string' ? behind(MARK, value) : value
}

/** `points import` is one command to cac, but two words on the command line. */
const joined = (args: readonly string[], names: readonly string[]): string[] => {
  for (const [index, arg] of args.entries()) {
    const pair = `${arg} ${args[index + 1] ?? ''}`
    const name = names.includes(pair) ? pair : names.includes(arg) ? arg : undefined
    if (name === undefined) continue
    const rest = args.slice(index + name.split(' ').length)
    return [...args.slice(0, index).map(marked), name, ...rest.map(marked)]
  }
  return args.map(marked)
}

const SENTENCES: [RegExp, string][] = [
  [/^missing required args for command `(.+)`$/, '少了参数，应当是 yijia $1'],
  [/^Unknown option `(.+)`$/, '没有 $1 这个选项'],
  [/^option `(.+)` value is missing$/, '选项 $1 后面要有值'],
  [/^Unused args: (.+)$/, '多了参数 $1'],
]

const inChinese = (message: string): string => {
  const text = message.replaceAll(MARK, '')
  for (const [pattern, sentence] of SENTENCES) if (pattern.test(text)) return text.replace(pattern, sentence)
  return text
}

const unknownCommand = (words: readonly string[], names: readonly string[]): UsageError => {
  const [first = ''] = words
  const siblings = names.filter((name) => name.startsWith(`${first} `))
  if (siblings.length === 0) return new UsageError(`没有 ${words.slice(0, 2).join(' ')} 这个命令`)
  return new UsageError(`${first} 后面要写 ${siblings.map((name) => behind(`${first} `, name)).join('、')}`)
}

export type Options = Record<string, unknown>

const TITLES: Record<string, string> = { Usage: '用法', Commands: '命令', Options: '选项', Examples: '例子' }

const helpInChinese = (sections: { title?: string; body: string }[]) =>
  sections.map(({ title, body }) => ({
    title: title && (TITLES[title] ?? '每个命令都有自己的说明'),
    body: body.replace('Display this message', '显示说明').replace('Display version number', '显示版本'),
  }))

export const makeCommandLine = (): CAC =>
  cac('yijia')
    .option('--json', '标准输出上只写 JSON')
    .version(version)
    .help((sections) => helpInChinese(sections))
    .example('  yijia communities import communities.json   # 街道和社区的名单')
    .example('  yijia points import points.csv --dry-run    # 服务点，先试算')
    .example('  yijia doctor                                # 还缺什么')
    .example('  DATABASE_URL=postgres://… yijia migrate     # 用 PostgreSQL；不设就用本机的数据文件夹 DATA_DIR')
    .example('\n退出码：0 做好了；1 没做成，原因一行一句；2 用法不对。')

/**
 * Finds the requested command and runs it.
 * @returns what its action returned; undefined when help or the version was shown
 * @throws UsageError
 */
export const runCommandLine = (cli: CAC, args: readonly string[]): unknown => {
  const names = cli.commands.map(({ name }) => name)
  cli.parse(['node', 'yijia', ...joined(args, names)], { run: false })
  if (cli.options.help || cli.options.version) return undefined
  if (!cli.matchedCommand) {
    const words = cli.args.map((arg) => String(unmarked(arg)))
    throw words.length > 0 ? unknownCommand(words, names) : new UsageError('要说做什么')
  }
  const command = cli.matchedCommand
  try {
    return cli.runMatchedCommand()
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CACError') throw error
    throw new UsageError(inChinese(error.message), command.name)
  }
}

/** The options of a command as they were written. */
export const optionReader = (options: Options, command: string) => {
  const many = (name: string): string[] => {
    const value = unmarked(options[name])
    return value === undefined ? [] : [value].flat().map(String)
  }
  const one = (name: string): string | undefined => {
    const [value, ...more] = many(name)
    if (more.length > 0) throw new UsageError(`选项 --${name} 只能写一次`, command)
    return value
  }
  const choice = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const value = one(name)
    const found = choices.find((choice) => choice === value)
    if (value !== undefined && !found) throw new UsageError(`选项 --${name} 只能是 ${choices.join('、')}`, command)
    return found
  }
  return { many, one, choice, isSet: (name: string): boolean => options[name] === true }
}

export const argument = (value: unknown): string => String(unmarked(value))
