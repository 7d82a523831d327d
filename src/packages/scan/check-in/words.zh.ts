/** The texts of 签到 behind a code. */
export const words = {
  title: '是这一个吗？',
  text: '到了就点一下，不用再扫。',
  main: '签到',
  busy: '正在办',
  toShift: '打开这一班的签到',
  isHere: '您签到了',
  signedUp: '您报了名',
  noShift: '这会儿没有您的班次',
  noShiftText: '没报名也可以来，跟领队说一声，社区可以帮您报上。',
  shifts: '看看哪里缺人',
  none: '这会儿没有您的预约',
  noneText: '想用房间，看看今天还空着的时间。约好了却没看到，打个电话问。',
  free: '看今天空着的时间',
  early: '来早了，还没到签到的时候',
  earlyText: (room: string, when: string, from: string) => `您订的是${room}，${when}。${from} 起可以签到。`,
  mine: '看我订的房间',
}
