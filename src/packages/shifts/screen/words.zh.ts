/** All texts of the screen with the code. */
export const words = {
  loading: '正在打开签到码',
  failedTitle: '签到码没打开',
  checkIn: (title: string) => `${title}，签到`,
  checkOut: (title: string) => `${title}，签出`,
  picture: '签到码，用微信扫',
  digits: '扫不了？在手机里输这六个数',
  renewed: (clock: string) => `${clock} 换新的`,
  steps: {
    checkIn: ['打开微信，扫这个码', '手机上写着“签到了”，就好'],
    checkOut: ['打开微信，扫这个码', '照手机上说的点一下，就好'],
  },
  /** Without an address of its own WeChat's scanner cannot open the code. */
  inOurs: ['打开怡家，在“我的班次”里点去签到', '扫这个码，或者输上面六个数'],
  noPhone: (leader: string | null) => `没带手机？把名字告诉${leader ?? '领队'}`,
  came: (count: number) => `到了 ${count} 位`,
  window: (from: string, until: string) => `${from} 到 ${until} 签到`,
  closed: '签到的时间过了，走的人可以扫',
  early: (from: string) => `${from} 开始签到`,
  offline: (until: string) => `网络断了，码还能用到 ${until}`,
  outTitle: '码用完了',
  outText: '网络断得太久，新的码拿不到。先用名字点名，网络好了码会自己回来。',
  byName: '用名字点名',
  over: '这一班结束了',
  overText: '没签出的，时间算到结束，不用再扫。',
  cancelled: '这一班取消了',
}
