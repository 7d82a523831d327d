/** How a child is called where nobody may read what it is called, and where its row has gone. */
export const A_CHILD = '孩子'

/** Texts about a date of a programme in a calendar. */
export const words = {
  calendarTitle: (title: string) => `${title}（怡家）`,
  cancelledTitle: (title: string) => `取消了：${title}`,
  bring: (bring: string) => `带上：${bring}`,
  phone: (phone: string) => `电话：${phone}`,
  pointFeed: (point: string) => `${point}的活动（怡家）`,
}

/** How somebody is called who never said a name. */
export const UNNAMED = '没留名字'
