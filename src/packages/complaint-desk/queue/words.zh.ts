import { limits } from '../../../contract/limits'
import { joined, placeWord } from '../../../domain/complaints/unbroken.zh'
import type { FormName } from '../parts/complaint-forms-store'
import type { QueueGroup, QueueRow } from './complaint-queue-store'

const counted = (count: number): string => (count >= limits.queueCountMax ? `${limits.queueCountMax}+` : String(count))

const groups: Record<QueueGroup, string> = { due: '等我们', resident: '等居民回话' }
const dueKinds: Record<QueueRow['dueKind'], string> = {
  reply: '要回话',
  visit: '要上门',
  settle: '要办好',
  answer: '等居民说',
  check: '回头看',
  paused: '先停着',
}
const acts: Partial<Record<FormName, string>> = { accept: '受理', reply: '回话', visit: '记走访', settle: '办结' }

/** All texts of the complaint queue. */
export const words = {
  loading: '正在看有哪些烦心事',
  failedTitle: '没打开',
  waiting: (counts: readonly number[]) =>
    counts.some((count) => count >= limits.queueCountMax)
      ? `等我们的 ${limits.queueCountMax} 多件`
      : `等我们的 ${counts.reduce((sum, count) => sum + count, 0)} 件`,
  forResident: '等居民回话的',
  ofDistrict: '拖得太久的',
  order: '按时限排，最急的在上',
  orderResident: '办好了，等居民说解决没有。七天不说就办结',
  orderDistrict: '社区晚了很久，已经报到区里的。只有是哪个社区、哪一类',
  counted,
  late: '已超时',
  today: '今天',
  later: '以后',
  groupsLabel: '等谁',
  groups,
  mine: '只看我的',
  mineNote: '受理了的、交给我的',
  columns: { due: '时限', what: '哪里，什么事', tags: '留意', worker: '谁在办', act: '' },
  districtColumns: { due: '时限', what: '哪个社区，什么事' },
  title: (place: string, category: string) => `${placeWord(place)}\u00a0· ${category}`,
  dueKinds,
  managerNotified: '已报负责人',
  due: (kind: string, visit: string) =>
    joined([kind, visit === '' ? '' : `约了${/^\d/.test(visit) ? ' ' : ''}${visit}`]),
  nobody: '还没人接',
  me: '我在办',
  worker: (name: string) => `${name}在办`,
  meBefore: '上次是我办的',
  workerBefore: (name: string) => `上次是${name}办的`,
  urgent: '紧急',
  reopened: '没解决，重新办',
  pendingReview: '审核中',
  duplicate: '像是重复',
  mediating: '两家在谈',
  joined: (count: number) => `${count} 家也遇到`,
  photos: (count: number) => `${count} 张照片`,
  repeats: (count: number) => `这个地址第 ${count} 次`,
  acts,
  lookBack: '记回访',
  look: '打开看',
  paused: ['先', '停着'],
  pausedLong: ['停满', '一周'],
  more: '看更多',
  moreBusy: '正在打开',
  empty: '没有等我们的事',
  emptyText: '居民说了烦心事就排到这里，最急的在最上面。',
  emptyResident: '没有等居民回话的',
  emptyResidentText: '办好了的事，居民说解决了才算完。',
  emptyDistrict: '没有拖得太久的',
  emptyDistrictText: '社区晚了很久的事才报到区里，只看得到是哪个社区、哪一类。',
  walkIn: '替来电的人说',
  walkInNote: '打电话来的、到柜台来的、没有微信的',
  figures: '烦心事数字',
  figuresNote: '当天回话的、重新办的，按哪一类',
  mediators: '调解员',
  mediatorsNote: '谁可以帮两家说和',
  dutyPhone: '值班电话',
  dutyPhoneNote: '夜里和休息日，居民打哪个号码',
  seen: '您打开的每一件，居民都能看到是谁、什么时候看的。',
}
