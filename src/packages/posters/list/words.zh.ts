import type { Lack, PrintedField } from '../../../domain/posters/printed'

const changed: Readonly<Record<PrintedField, string>> = {
  name: '名字变了',
  phone: '电话变了',
  hours: '开门时间变了',
  room: '房间改名了',
}

const lacks: Readonly<Record<Lack, string>> = {
  position: '位置还没核实',
  hours: '没写开门时间',
  phone: '没写电话',
  rooms: '没有房间能订',
}

/** All texts of the posters of a community. */
export const words = {
  loading: '正在看墙上有哪些码牌',
  failedTitle: '没拿到码牌',
  title: '墙上的码牌',
  count: (points: number) => `${points} 个点`,
  picked: (sheets: number, old: number) => `选了 ${sheets} 张${old > 0 ? `，其中 ${old} 张墙上的旧了` : ''}`,
  empty: '这个社区还没有服务点',
  emptyText: '有了服务点，就能给它印码牌。',
  all: '全部选上',
  onlyOld: '只选要换的',
  none: '都不选',
  never: '没印过',
  noRooms: '没房间',
  made: (date: string) => `${date}印`,
  toPrint: '要印',
  toReplace: (why: string) => `要印，${why}`,
  old: (fields: readonly PrintedField[]) => (fields.length === 1 && fields[0] ? changed[fields[0]] : '好几处变了'),
  door: (room: string) => `${room}门口`,
  lacks: (reasons: readonly Lack[]) => reasons.map((one) => lacks[one]).join('，'),
  cell: (point: string, task: string, state: string) => `${point}，${task}，${state}`,
  columnPoint: '服务点',
  about: '一张牌只有一个码、一件事。撕了、换了地方，再印一张就是，旧码还能扫。',
  sizeLabel: '纸有多大',
  sizes: { A4: 'A4，贴在门口', A3: 'A3，贴在坝子上' },
  print: (sheets: number) => `印 ${sheets} 张`,
  printing: '正在排版',
  printOff: '先选要印哪几张',
  tooMany: '一次最多 200 张，分几次印',
  paper: '打印时选“无边距”，用彩色、厚纸。',
  ready: (sheets: number) => `${sheets} 张排好了`,
  readyText: '文件留一天，链接一刻钟内能打开。过了再印一次就有，码不会变。',
  open: '打开文件',
  opening: '正在打开',
  openFailed: '文件没打开。链接可能过期了，再印一次就有。',
  lacking: '有几个点还缺东西，牌上空着：',
  lackingAt: (point: string, reasons: readonly Lack[]) => `${point}：${words.lacks(reasons)}`,
  end: (sheets: number) => `这 ${sheets} 张不用了`,
  ending: '正在停',
  endAsked: (sheets: number) => ({
    title: `${sheets} 张牌不用了？`,
    text: '墙上那张请拿下来。再有人扫，会告诉他去哪里。以后再印，是新的码。',
    yes: '不用了',
    no: '先留着',
  }),
  ended: (sheets: number) => `停了 ${sheets} 张，请把墙上的拿下来。`,
}
