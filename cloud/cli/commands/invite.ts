import { writeFileSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import { staffRoles } from '../../../src/domain/people/role'
import { guardFormula } from '../../lists/formulas'
import { cryptoRandom16 } from '../../platform/ids'
import { type Options, optionReader, UsageError } from '../command-line'
import { withDatabase } from '../database'
import { InputError } from '../input-error'
import { inviteListed, inviteOne, type Listed } from '../invite/invite'
import { outcomeWords, titles } from '../invite/words'
import { fileProblem, readNamedFile } from '../named-file'
import type { Said } from '../output'
import type { Register } from './command'

const COMMAND = 'invite'

const lineOf = ({ line, name, outcome, code, why }: Listed['lines'][number]): string =>
  [`第 ${line} 行`, name || '（没写姓名）', outcomeWords[outcome], code ?? why ?? ''].join(' ').trimEnd()

const counted = ({ lines }: Listed) => {
  const count = (outcome: Listed['lines'][number]['outcome']) => lines.filter((line) => line.outcome === outcome).length
  return { invited: count('invited'), already: count('already'), wrong: count('wrong') }
}

const writeReport = (file: string, { lines }: Listed): void => {
  const rows = lines.map(({ line, name, outcome, code, why }) => {
    return [String(line), name, outcomeWords[outcome], code ?? '', why ?? ''].map(guardFormula)
  })
  try {
    writeFileSync(file, stringify([['行', '姓名', '结果', '邀请码', '原因'], ...rows], { bom: true }), { mode: 0o600 })
  } catch (error) {
    throw new InputError([`${file}：写不了，${fileProblem(error)}。`])
  }
}

/**
 * Skipped rows are reported by line, new invitations are counted; the codes are in the output file when there is one.
 */
const saidOf = (listed: Listed, out: string | undefined): Said => {
  const { invited, already, wrong } = counted(listed)
  const shown = out === undefined ? listed.lines : listed.lines.filter(({ outcome }) => outcome === 'wrong')
  const text = [
    ...shown.map(lineOf),
    `邀请了 ${invited} 人，已经邀请过 ${already} 人，不对的 ${wrong} 行。`,
    ...(out === undefined ? [] : [`邀请码写到 ${out}，只有这一次看得到，发完就删掉。`]),
  ]
  return { text, json: { invited, already, wrong, ...listed } }
}

export const registerInvite: Register = (cli, surroundings) => {
  cli
    .command(COMMAND, '发一个邀请码，到“我的”里输入就有这个身份；第一位区管理员从这里来')
    .option('--role <role>', `身份：${staffRoles.map((role) => `${role}（${titles[role]}）`).join('、')}`)
    .option('--community <community>', '社区的名字或代码；admin 不写')
    .option('--name <name>', '请的是谁；不写就是身份的名字')
    .option('--phone <phone>', '电话')
    .option('--csv <staff.csv>', '请一张表里的人，三列：姓名,社区,身份，可以再有一列 电话；再跑一次不会重复')
    .option('--out <codes.csv>', '每一行的结果和邀请码写到这个文件')
    .example('  yijia invite --role admin')
    .example('  yijia invite --role worker --community 华一坡社区 --name 小谭 --phone 023-63501234')
    .example('  yijia invite --csv staff.csv --out codes.csv')
    .example('\n  邀请码七天里有效，只能用一次。同一个人再请一次，原来那个没用过的码就作废。')
    .action(async (options: Options): Promise<Said> => {
      const read = optionReader(options, COMMAND)
      const making = { at: surroundings.now(), random16: cryptoRandom16 }
      const [csv, out] = [read.one('csv'), read.one('out')]
      const role = read.choice('role', staffRoles)
      const one = { community: read.one('community'), name: read.one('name'), phone: read.one('phone') }

      if (csv !== undefined) {
        const isMixed = role !== undefined || Object.values(one).some((value) => value !== undefined)
        if (isMixed) throw new UsageError('--csv 不能和 --role、--community、--name、--phone 一起写', COMMAND)
        const file = readNamedFile(csv)
        const listed = await withDatabase(surroundings, (db) => inviteListed(db, file, making))
        if (out !== undefined) writeReport(out, listed)
        return saidOf(listed, out)
      }
      if (role === undefined) throw new UsageError('要写 --role 或者 --csv', COMMAND)
      if (out !== undefined) throw new UsageError('--out 只和 --csv 一起写', COMMAND)
      const { code, expiresAt } = await withDatabase(surroundings, (db) => inviteOne(db, { ...one, role }, making))
      return { text: [code], json: { code, role, expiresAt } }
    })
}
