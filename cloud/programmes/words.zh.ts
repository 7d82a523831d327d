/** Texts about a date of a programme in a calendar. */
export const words = {
  calendarTitle: (title: string) => `${title}（怡家）`,
  cancelledTitle: (title: string) => `取消了：${title}`,
  bring: (bring: string) => `带上：${bring}`,
  phone: (phone: string) => `电话：${phone}`,
  pointFeed: (point: string) => `${point}的活动（怡家）`,
}
