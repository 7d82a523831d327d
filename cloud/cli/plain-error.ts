import type { Variables } from './database'
import { fileProblem, isFileProblem } from './named-file'

const NETWORK: Record<string, string> = {
  ECONNREFUSED: '那里没有数据库在听',
  ENOTFOUND: '找不到这台主机',
  EAI_AGAIN: '现在查不到这台主机',
  ETIMEDOUT: '一直没有回答',
  EHOSTUNREACH: '到不了这台主机',
  ENETUNREACH: '到不了这台主机',
  ECONNRESET: '连接断了',
  '28P01': '密码不对',
  '28000': '这个用户不能进',
  '3D000': '没有这个库',
}

const hostOf = ({ DATABASE_URL: databaseUrl = '' }: Variables): string => {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null
  return url ? `${url.hostname}:${url.port || 5432}` : 'DATABASE_URL'
}

type SystemError = Partial<NodeJS.ErrnoException> & { errors?: unknown[] }

/** When all addresses of a host refuse the connection, the error is an AggregateError. */
const firstOf = (error: unknown): SystemError => {
  const whole = Object(error) as SystemError
  return whole.errors ? firstOf(whole.errors[0]) : whole
}

const WRONG_VARIABLES = /^environment: (.+) cannot be read$/

/**
 * Translates a system error into a Chinese sentence that names the file, or the host and port, and what to do.
 * @returns null for any other error
 */
export const plainSentence = (error: unknown, variables: Variables): string | null => {
  const { code = '', path, message = '' } = firstOf(error)
  const network = NETWORK[code]
  if (network !== undefined)
    return `连不上数据库 ${hostOf(variables)}：${network}。看看 DATABASE_URL 写得对不对、数据库开着没有。`
  if (isFileProblem(code))
    return `${path ?? '有一个文件'}：${fileProblem({ code })}。换一个路径，或者看看权限和 DATA_DIR。`
  const wrong = WRONG_VARIABLES.exec(message)?.[1]
  if (wrong === undefined) return null
  const hint = wrong.includes('DATABASE_URL') ? '，DATABASE_URL 要像 postgres://用户:密码@主机:5432/库名' : ''
  return `环境变量 ${wrong} 写得不对${hint}。每个变量怎么写见 docs/OPERATING.md。`
}
