/** All texts of the forms that book for someone else: the party size, and what is still missing. */
export const words = {
  party: '来几个人',
  partyHint: (room: string, capacity: number) => `${room}坐得下 ${capacity} 个人`,
  flaws: {
    room: '先选一间房',
    when: '先选一个空着的时间',
    party: '先写来几个人',
    crowd: '人数比房间坐得下的多，换一间大的，或者少来几个',
  },
}
