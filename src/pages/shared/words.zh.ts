import { spaced } from '../../domain/text'

/** Texts shared by several pages, and those of app-wide dialogs. */
export const words = {
  privacy: {
    title: '先说清楚，再问您',
    text: '位置只用来算走过去要多久，算完就忘，不保存。说烦心事时您自己选的地方，会跟那件事一起留着。名字和电话是您自己填的，只给办事的工作人员看。不同意也能用：选一个社区看看，打电话订。',
    yes: '同意',
    no: '不同意',
  },
  update: {
    title: '有新版本了',
    text: '换上新版本只要几秒，您选好的都还在。',
    yes: '现在换上',
    no: '下次再换',
  },
  sample: '演示数据',
  tryAgain: '再试一次',
  call: '打电话',
  callNumber: (number: string) => `打电话 ${number}`,
  paceLabel: '走路快慢',
  paces: { standard: '常速', elder: '长者', stepfree: '无台阶' },
  onWay: (stairs: string) => `含${stairs}`,
  lift: '有电梯',
  callFirst: (subdistrict: string) => `${subdistrict} · 先打电话问问再去`,
  usually: (hours: string) => `平时 ${hours} 开`,
  usuallyShut: '平时这天不开门',
  noGraph: '这里还没有路网，只能看直线距离',
  walkLead: { standard: '步行约', elder: '长者步速约', stepfree: '不走台阶约' },
  minutes: '分钟',
  meters: (meters: number) => (meters < 1000 ? `${meters} 米` : `${Number((meters / 1000).toFixed(1))} 公里`),
  level: '一路平',
  upMeters: (meters: number) => `上 ${meters} 米`,
  downMeters: (meters: number) => `下 ${meters} 米`,
  upSteps: (steps: string) => `上${spaced(steps)} 级`,
  downSteps: (steps: string) => `下${spaced(steps)} 级`,
  backSteps: (steps: string) => `回来要爬${spaced(steps)} 级`,
  other: (minutes: number, hasLift: boolean) =>
    hasLift ? `不想爬梯坎：坐电梯走，约 ${minutes} 分钟` : `不想爬梯坎：绕平路走，约 ${minutes} 分钟`,
  lettersAsked: '刚才是大字，看得清吗？',
  lettersKeep: '以后都用大字',
  lettersUsual: '还是用平常的字',
}
