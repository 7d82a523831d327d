interface Corrected {
  title: string
  at: string
  hours: string
  reason: string
}

/** Every message about hours: title, text, status in a word, and WeChat's note. */
export const hoursWords = {
  corrected: {
    title: '服务时长改了',
    text: ({ title, at, hours, reason }: Corrected) =>
      `${at} 的“${title}”，时长改成 ${hours || '别的数'}了。社区说：${reason}`,
    stands: () => '时长改了',
    note: ({ hours, reason }: Corrected) => [hours && `改成 ${hours}`, reason].filter((part) => part !== '').join('，'),
  },
}
