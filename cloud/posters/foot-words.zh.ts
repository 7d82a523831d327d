/** The line at the foot of a poster. */
export const footWords = {
  made: (day: string) => `${day}印`,
  name: '怡家',
  sample: '演示数据',
  code: (code: string) => `也可以照着打：${code}`,
}
