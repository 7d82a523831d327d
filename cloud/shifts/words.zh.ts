/** Texts about a shift in the calendar of the person who comes. */
export const words = {
  calendarTitle: (title: string) => `${title}（怡家）`,
  cancelledTitle: (title: string) => `取消了：${title}`,
  bring: (bring: string) => `带上：${bring}`,
  phone: (phone: string) => `电话：${phone}`,
}
