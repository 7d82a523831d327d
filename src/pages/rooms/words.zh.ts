/** Every sentence of 订房间. */
export const words = {
  title: '订房间，先打个电话',
  text: '网上订房间还没有开通。打电话告诉社区哪天、几点、几个人，就能订。',
  call: (number: string) => `打电话 ${number}`,
  nearest: '看看附近的服务点',
}
