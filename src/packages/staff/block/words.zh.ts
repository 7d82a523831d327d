import { SERIES_WEEKS_MAX } from '../../../domain/booking/series'

/** Every sentence about a room that the community needs for itself. */
export const words = {
  lead: '社区自己要用的时间，居民就订不了。已经有人订的先挪开，或者先取消。',
  loading: '正在看哪些时间空着',
  failedTitle: '空着的时间没拿到',
  end: '到几点',
  endNone: '先选从几点',
  title: '做什么用',
  titleHint: '居民看得到，比如：消防检查',
  weeks: '连着几周',
  weeksHint: (max: number) => `每周同一时间；只这一次就写 1，最多 ${max}`,
  weeksWrong: `写一个 1 到 ${SERIES_WEEKS_MAX} 的数`,
  sum: (span: string, weeks: number) => (weeks === 1 ? span : `${span}，连着 ${weeks} 周`),
  block: '占上',
  blocking: '正在占',
  offRoom: '先选一间房',
  offWhen: '先选从几点到几点',
  offTitle: '先写做什么用',
  offWeeks: '几周没写对',
  done: (room: string) => `${room}占上了`,
  doneText: (span: string) => `${span}。不用了，在当天的表上按“不占了”。`,
  another: '再占一段',
  back: '回到当天的表',
}
