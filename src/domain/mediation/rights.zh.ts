/**
 * Each side's rights, shown before a mediation between two homes: read by themselves, or read out to a side that has no
 * WeChat.
 */
export const mediationRights = [
  '谈不谈，您自己定。不愿意，就不谈，没有人怪您。',
  '觉得来说和的人不合适，可以换一位。',
  '谈到一半不想谈了，随时可以停。',
  '这里不代替法院。谈不成，该走的路一条也不少。',
  '您说的话留在这里，不往外传。',
] as const
