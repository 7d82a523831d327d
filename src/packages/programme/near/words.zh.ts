/** All texts of what is on near the chosen place. */
export const words = {
  title: '这几天在您附近',
  none: '这几天，十分钟里没有活动',
  all: '看看都有什么活动',
  allNote: '课堂、书吧、咖啡角',
  failed: '附近的活动没打开',
  again: '点这里再试一次',
  shift: '缺志愿者',
}
