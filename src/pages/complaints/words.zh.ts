/** All texts of 烦心事. */
export const words = {
  title: '有烦心事，说给社区听',
  text: '漏水、吵闹、堆东西……说一声，社区给您回话。对方不会知道是谁说的。',
  file: '说一件烦心事',
  mine: '我的烦心事',
  mineWith: (drafts: number) => `我的烦心事（${drafts} 件还没发出去）`,
  minePhotos: '我的烦心事（照片还没传完）',
  card: '收到一张卡片，来看看',
  danger: '有人有危险，打 110、119、120',
}
