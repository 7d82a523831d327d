/** Every sentence of 订房间. */
export const words = {
  title: '打牌、开会、练舞，都有地方',
  text: '看看哪间空着，点几下就订好。不会弄也不要紧，打电话给社区一样能订。',
  find: '看看哪间空着',
  mine: '我的预约',
}
