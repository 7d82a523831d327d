import type { PosterTask } from '../../src/domain/scan/poster-task'
import type { Output } from '../../src/contract/schema/types'

type Problem = NonNullable<Output<'scan.resolve'>['problem']>

/** All texts of the page that a camera other than WeChat's opens. */
export const words = {
  open: (until: string) => (until === '' ? '现在开着' : `现在开着，${until} 关门`),
  closed: (until: string) => (until === '' ? '现在没开门' : `现在没开门，${until} 开门`),
  unknown: '开门时间还不清楚，先打电话问问',
  hours: '开门时间',
  phone: '服务点电话',
  dutyPhone: '值班电话，夜里和休息日有人接',
  allDay: '这会儿打这个，整天有人接',
  districtPhone: '社区电话',
  call: (number: string) => `打电话 ${number}`,
  noPhone: '没有留电话。有急事打 12345，什么时候都有人接。',
  helpLine: '打 12345',
  access: '进出方不方便',
  noSteps: '门口没有台阶',
  toilet: '有厕所',
  bench: '门口有椅子',
  how: {
    look: ['想看今天有什么？', '打开微信，扫一扫墙上这张码。没有微信，打上面的电话问。'],
    rooms: ['想订房间？', '打开微信，扫一扫墙上这张码。没有微信，打上面的电话，一样订。'],
    complaint: ['有烦心事？', '打开微信，扫一扫墙上这张码。没有微信，打上面的电话说，一样有人管。'],
    volunteer: ['想当志愿者？', '打开微信，扫一扫墙上这张码。没有微信，打上面的电话，一样报名。'],
    checkIn: ['到了？', '打开微信，扫一扫这张码。没有微信，跟屋里的人说一声就行。'],
  } satisfies Record<PosterTask, readonly [string, string]>,
  nobody: '这一页不用下载，不记您是谁。',
  problems: {
    misread: ['码没扫全', '再扫一次，离近一点，别反光。'],
    newer: ['这张码是新的', '打开微信扫一扫，就能用。'],
    old: ['这张码找不到了', '可能是很早以前贴的。'],
    ended: ['这张码停用了', '那里换了地方，或者不办这件事了。'],
    otherDistrict: ['这不是这里的码', '它是别的区贴的。'],
    foreign: ['这不是怡家的码', '没给您打开，放心。'],
    nothing: ['码没扫全', '再扫一次，离近一点，别反光。'],
  } satisfies Record<Problem, readonly [string, string]>,
  was: (name: string) => `原来贴在${name}。`,
  instead: '离那里最近、现在开着的',
  busy: ['人有点多', '过一分钟再扫一次。'],
}
