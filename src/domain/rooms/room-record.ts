/** What a room is for: 舞蹈 书法 会议 茶室 四点半课堂 多功能厅 其他. The contract and the words share this list. */
export const roomKinds = ['dance', 'calligraphy', 'meeting', 'tea', 'after-school', 'hall', 'other'] as const
export type RoomKind = (typeof roomKinds)[number]

/** The largest capacity a room may have. */
export const CAPACITY_MAX = 2_000
