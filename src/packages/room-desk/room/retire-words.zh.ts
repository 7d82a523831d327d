/** All texts about retiring a room. */
export const words = {
  title: '不再开放这间房',
  text: '居民再也订不了它。已经订了的会一起取消，每个人都会收到您写的原因。',
  usual: '选一条，或者自己写',
  reasons: ['这间房要改作别的用处。', '这间房要装修，近期用不了。', '服务点要搬，这间房不再开放。'],
  reason: '大家会看到这句话',
  reasonHint: '写得像当面说的一样，最好说说可以去哪里',
  off: '先写一句为什么',
  ask: '不再开放',
  retiring: '正在办',
  asked: (name: string) => ({
    title: `不再开放${name}？`,
    text: '还没用的预约都会取消，办完告诉您取消了几个。取消了的，找不回来。',
    no: '先留着',
    yes: '不再开放',
    isDanger: true,
  }),
  done: '这间房不再开放了',
  cancelled: (count: number) =>
    count === 0
      ? '没有人订着它，不用通知谁。'
      : `取消了 ${count} 个预约。订的人都会收到您写的原因；没留联系人的团队，打个电话说一声。`,
}
