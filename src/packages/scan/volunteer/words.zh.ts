/** The texts of 当志愿者. */
export const words = {
  when: '这里缺人，您哪天有空？',
  once: '来一次也行。',
  none: '都不行，先看看别的',
  go: '我去',
  look: '看看别的班次',
  title: '想来帮帮忙吗？',
  text: '陪老人说说话、送送饭、陪孩子写作业，来一次也行。先说一声，社区会找您。',
  apply: '我想当志愿者',
}
