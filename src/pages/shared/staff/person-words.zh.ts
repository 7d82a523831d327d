/** All texts of finding a person. */
export const words = {
  hint: '名字或电话',
  hintMore: '名字至少打两个字，电话要打完整的号码。',
  find: '找',
  finding: '正在找',
  tooShort: '至少打两个字',
  failedTitle: '没查到',
  none: (text: string) => `没有找到“${text}”`,
  noneText: '只找得到本社区的人。换个写法，或者用完整的电话号码再找一次。',
  count: (count: number) => `找到 ${count} 个人，点一下是哪个`,
  full: '只列出这么多，名字打得再全一点',
  seen: '每找一次都会记下来，本人能看到。',
  other: '换一个人',
}
