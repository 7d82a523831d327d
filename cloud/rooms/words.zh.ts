/** Texts about a booking that the server itself stores, for the person who reads them. */
export const words = {
  notDecided: '到开始的时候社区还没来得及看，这次就没订上',
  roomRetired: '房间不再开放了',
  calendarTitle: (room: string) => `${room}（怡家）`,
  cancelledTitle: (title: string) => `取消了：${title}`,
  sayCode: (code: string) => `到前台报口令：${code}`,
  personFeed: '我的预订、班次和活动（怡家）',
  taken: '已订',
  notOpen: '不开放',
  retiredFeed: (room: string) => `${room}：不再开放预订，这里不会再有新的`,
  phone: (phone: string) => `电话：${phone}`,
}
