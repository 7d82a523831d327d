/** All texts of the landing page. */
export const words = {
  title: '想办什么？',
  text: '没有码也行，点下面的就能办。',
  unknownTitle: '没有找到这一页',
  unknownText: '可能已经换了地方。想办什么，点下面的也行。',
  itself: (task: string) => `这是“${task}”的码。`,
  stuck: '没有网，这张码打不开',
  stuckText: '码没有坏。有网了再试，着急就打电话。',
  code: '扫码，或者打码上的字',
  near: '看看附近的服务点',
  rooms: '订房间',
  complaint: '说烦心事',
}
