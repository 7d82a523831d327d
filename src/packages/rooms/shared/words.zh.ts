/** All texts of a booking that was passed on. */
export const words = {
  loading: '正在打开',
  failedTitle: '没打开',
  old: (age: string) => `这是${age}看到的，现在可能变了`,
  lead: '转给您看的',
  noCode: '口令和名字在订的人那里，这里看不到。',
  over: '这个预约已经过了，或者取消了',
  overText: '要去的话，先问问转给您的人。',
  home: '看看附近有什么',
}
