import { setDueAnew } from '../../complaints/recompute-due'
import { migrate } from '../../storage/database/migrate'
import { openDatabase } from '../database'
import type { Check } from '../doctor/check'
import { examine } from '../doctor/doctor'
import type { Said } from '../output'
import type { Register } from './command'

const MARKS: Record<Check['state'], string> = { good: '好', doubt: '留意', missing: '缺' }

const registerMigrate: Register = (cli, { variables, now }) => {
  cli
    .command('migrate', '把数据库升级到这个版本的表结构，没办完的烦心事按这个版本重算时限；只往前，跑几次都一样')
    .example('  DATABASE_URL=postgres://… yijia migrate')
    .action(async (): Promise<Said> => {
      const opened = await openDatabase(variables)
      try {
        const names = await migrate(opened.db)
        // the rules of a new version may promise other moments than those that are stored
        const dueTimes = await setDueAnew(opened.db, now())
        const text = names.length > 0 ? names.map((name) => `已运行 ${name}`) : ['已经是最新的。']
        const anew = dueTimes > 0 ? [`没办完的烦心事：${dueTimes} 件的时限改了。`] : []
        return { text: [...text, ...anew], json: { where: opened.where, ran: names, dueTimes } }
      } finally {
        await opened.close()
      }
    })
}

const registerDoctor: Register = (cli, { variables, root, now }) => {
  cli
    .command('doctor', '检查环境变量、数据库、步行路网、假日和服务点，说缺什么；缺了要紧的就以 1 结束')
    .example('  yijia doctor --json')
    .action(async (): Promise<Said> => {
      const checks = await examine(variables, root, now())
      const isFailure = checks.some(({ state }) => state === 'missing')
      const text = checks.map(({ state, what, sentence }) => `[${MARKS[state]}] ${what}：${sentence}`)
      return { text, json: { ok: !isFailure, checks }, isFailure }
    })
}

export const registerUpkeep: Register = (cli, surroundings) => {
  registerMigrate(cli, surroundings)
  registerDoctor(cli, surroundings)
}
