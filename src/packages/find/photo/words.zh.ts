/** All texts of the page that shows a photo. */
export const words = {
  close: '收起',
  which: (number: number, count: number) => `第 ${number} 张，共 ${count} 张`,
  before: '上一张',
  next: '下一张',
  loading: '正在打开照片',
  failed: '这张照片没打开',
  again: '再试一次',
  none: '照片不在这一页了，回到刚才那一页再点一下。',
}
