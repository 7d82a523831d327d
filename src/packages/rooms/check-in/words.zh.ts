/** All texts of the check-in at a room's door. */
export const words = {
  title: '到了，签到',
  scan: '门口贴着这间房的码，扫一下就行。',
  type: '门口贴着这间房的码，照着打进来就行。',
  trying: '正在看您订的是不是这间',
  none: '您现在没有订房间',
  noneText: '想用的话，看看哪间空着，几下就订好。',
  elsewhere: '这个码不是您订的那间房的',
  elsewhereText: '看看门口的房间名字，和您订的是不是一样。',
  waits: '社区还没看过您订的这一次',
  waitsText: '有了回话就告诉您。人已经到了的话，跟前台说一声。',
  mine: '看我的预约',
  rooms: '看看哪间空着',
}
