/** Every sentence of 烦心事. */
export const words = {
  title: '说烦心事，先打个电话',
  text: '网上说烦心事还没有开通。打电话告诉社区出了什么事、在哪一栋。有危险先打 110、119 或 120。',
  call: (number: string) => `打电话 ${number}`,
  nearest: '看看附近的服务点',
}
