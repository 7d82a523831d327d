/** All texts of the landing page. */
export const words = {
  title: '这个码打不开',
  text: '可能是旧的码，或者没有扫全。想办什么，从这里走也行。',
  unknownTitle: '没有找到这一页',
  unknownText: '它可能已经搬走了。想办什么，从这里走也行。',
  near: '看看附近的服务点',
  rooms: '订房间',
  complaint: '说烦心事',
}
