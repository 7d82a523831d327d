/** All texts of the home page at large text sizes. */
export const words = {
  near: '去最近的服务点',
  nearest: (minutes: number) => `${minutes} 分钟，开着`,
  next: (minutes: number, stairs: string, when: string) => `${when} 开，走 ${minutes} 分钟，${stairs}`,
  nearestUnknown: '看看哪里开着',
  nearestAsk: '先说说您在哪儿',
  rooms: '订房间',
  roomsNote: '打牌、开会、练舞',
  complaint: '说烦心事',
  complaintsNote: '漏水、吵闹、堆东西',
  phone: '打电话',
  whom: { own: '打给社区问问', duty: '值班电话，现在有人接', helpLine: '12345，什么时候都有人接' },
  smallLetters: '换回普通字',
}
