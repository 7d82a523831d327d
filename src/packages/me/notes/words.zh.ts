/** What is next of one's own bookings and complaints, in a line. */
export const words = {
  bookingNext: (when: string) => `${when} 有一个`,
  bookingAsked: (when: string) => `${when} 有一个，等社区看一下`,
  bookingNow: '现在就有一个',
  bookingOffered: '轮到您了，先看看要不要',
  complaintsOpen: (count: number) => `${count} 件还在办`,
  complaintsAsk: '有一件等您回话',
  visit: (when: string) => `${when} 上门看看`,
}
