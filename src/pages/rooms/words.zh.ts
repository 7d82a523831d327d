/** All texts of 订房间. */
export const words = {
  title: '打牌、开会、练舞，都有地方',
  text: '先看看哪间空着，再点几下就订好。用不上了，也在这里取消。',
  find: '看看哪间空着',
  mine: '我的预约',
  door: '到了，签到',
}
