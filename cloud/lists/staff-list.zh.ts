import { limits } from '../../src/contract/limits'
import { roleWords } from '../../src/domain/message/words.zh'
import type { StaffRole } from '../../src/domain/people/role'
import { cutText } from '../../src/domain/text'

/** The accepted names of each column. */
export const columnNames = {
  name: ['name', '姓名', '名字'],
  community: ['community', '社区'],
  role: ['role', '身份'],
  phone: ['phone', '电话', '手机'],
} as const

/** The accepted words for each role. */
export const staffRoleWords: Readonly<Record<StaffRole, readonly string[]>> = {
  worker: ['worker', roleWords.worker, '工作者', '社工'],
  manager: ['manager', roleWords.manager, '负责人'],
  admin: ['admin', roleWords.admin, '管理员'],
}

const QUOTED_MAX = 20

/** Why a line is left out. The text is quoted in short form. */
export const whys = {
  nameMissing: '没写姓名',
  nameLong: `姓名超过了 ${limits.personNameMax} 个字`,
  nameUnclear: '姓名里有看不见的符号，或者换了行，重新打一遍',
  roleMissing: `没写身份，要写${roleWords.worker}、${roleWords.manager}或${roleWords.admin}`,
  roleUnknown: (written: string) =>
    `身份写的是“${cutText(written, QUOTED_MAX)}”，只能写${roleWords.worker}、${roleWords.manager}或${roleWords.admin}`,
  communityMissing: '没写社区',
  adminOfCommunity: `${roleWords.admin}不属于哪个社区，社区要空着`,
  communityUnknown: (why: string) => cutText(why, limits.noteMax),
  roleTooHigh: `您只能邀请${roleWords.worker}`,
  otherCommunity: '这是别的社区，您只能邀请自己社区的人',
  phoneWrong: '电话号码不对，看看有没有少一位',
  sameAs: (line: number) => `和第 ${line} 行一样，同名的请写上电话`,
} as const
