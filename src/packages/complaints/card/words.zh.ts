/** All texts for entering the code of a card. */
export const words = {
  title: '社区给了您\u200b一张卡片？',
  lead: '填上卡片上的号码，就能看到是什么事。看了也可以不谈，您自己定。',
  code: '卡片上的号码',
  hint: '十个字，大写小写都行，中间的横线可以不打',
  enter: '打开看看',
  entering: '正在打开',
  off: '先把号码填上',
  mine: '看我的烦心事',
}
