import { errors } from '../../src/contract/errors'
import { roles as everyRole } from '../../src/domain/people/role'
import { describeContract } from './contract'
import { type Method, methods } from '../../src/contract/methods'
import { definitionOf } from '../../src/contract/schema/definition-of'
import { type Notated, notation } from './notation'

interface Described {
  input: Notated
  output: Notated
  changes: boolean
  roles: readonly string[]
}

/** The comment above a definition (`export const pointsNearby`), which says what the method is for. */
const sentenceOf = (method: string, sources: readonly string[]): string => {
  const name = method.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase())
  const comment = new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\s*export const ${name} =`)
  const found = sources.map((source) => comment.exec(source)?.[1]).find((text) => text !== undefined)
  if (found === undefined) throw new Error(`the contract's source says nothing about ${method}`)
  return found.replace(/\s*\n\s*\*?\s*/g, ' ').trim()
}

const block = (schema: Notated): string => `\`\`\`\n${notation(schema)}\n\`\`\``

const section = (method: string, described: Described, sources: readonly string[]): string => {
  const { input, output, changes, roles } = described
  const who = roles.length === everyRole.length ? 'Everybody may call it' : `For ${roles.join(', ')}`
  const key = changes ? 'It changes something: a call needs a `key`.' : 'It changes nothing.'
  return [
    `## ${method}`,
    `${sentenceOf(method, sources)}`,
    `${who}. ${key}`,
    `Input\n\n${block(input)}`,
    `Output\n\n${block(output)}`,
  ].join('\n\n')
}

const errorRow = ([code, { retry, message }]: [string, { retry: boolean; message: string }]): string =>
  `| \`${code}\` | ${retry ? 'yes' : 'no'} | ${message} |`

const HEAD = `# API

Generated from the contract by \`npm run generate\`; a test compares. Machines read the same at
\`GET /contract\`.

A call is \`POST /api\` with \`{ "method", "input", "key"? }\`; in WeChat's cloud it is
\`callFunction({ name: 'api', data })\` with the same three fields. The answer is \`{ "ok": true, "output" }\` or
\`{ "ok": false, "error": { "code", "message", "retry", "trace", "fields"?, "facts"? } }\`: \`fields\` names what is
wrong in the input, \`facts\` what to offer instead (\`nextFreeAt\`), which of several was in the way (\`clashAt\`) and
until when it was possible (\`untilAt\`), all instants. Over HTTP a caller shows \`Authorization: Bearer <token>\`, which \`POST /session\` gives for a login
code.

What \`bookings.calendar\` and \`rooms.get\` call \`feed\` is read over HTTP without a token: \`GET /feeds/<secret>.ics\`
answers \`text/calendar\` (RFC 5545), with an ETag; 404 for an unknown secret, 429 above the rate limit.
\`GET /feeds/points/<point id>.ics\` answers likewise what is on at a point: everybody may read it, and it names nobody.

A \`key\` of 16 to 64 characters identifies one act of one person: repeating it within seven days returns the first
answer, and nothing happens twice. After an answer that may be retried the same key is used again, after any other
a new one.

In the notation below \`?\` marks what may be left out, \`id\` is a public id (\`1-0123456789abcdef\`), \`instant\` a
moment in UTC (\`2026-11-24T02:00:00Z\`), \`day\` a day in Shanghai, \`time\` a time of day there, \`text(1…40)\` a
text of so many UTF-16 units (most characters are one, an emoji two or more). Fields that are not named are refused.`

/**
 * `docs/API.md`.
 * @param sources the texts of the files in src/contract/<feature>/, whose comments say what each method is for
 */
export const apiDoc = (sources: readonly string[]): string => {
  const methods = Object.entries(describeContract().methods as Record<string, Described>)
  return [
    HEAD,
    ...methods.map(([method, described]) => section(method, described, sources)),
    '## Errors',
    ['| code | again | message |', '|---|---|---|', ...Object.entries(errors).map(errorRow)].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

const RIGHTS = /(<!-- rights -->\n)[^]*(<!-- \/rights -->)/

const rightsTable = (): string => {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = (Object.keys(methods) as Method[]).map((method) => {
    const may: readonly string[] = definitionOf(method).roles
    return row([`\`${method}\``, ...everyRole.map((role) => (may.includes(role) ? 'yes' : '–'))])
  })
  return [row(['method', ...everyRole]), row(['---', ...everyRole.map(() => '---')]), ...rows].join('\n')
}

/** `docs/SECURITY.md` with the current table of rights between its two marks. @throws Error when they are missing */
export const withRights = (security: string): string => {
  if (!RIGHTS.test(security)) throw new Error('docs/SECURITY.md has no place for the rights')
  return security.replace(RIGHTS, (_, open: string, close: string) => `${open}${rightsTable()}\n${close}`)
}
