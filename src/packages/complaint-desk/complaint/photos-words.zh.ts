/** All texts about the photos of a complaint, for the staff. */
export const words = {
  photo: (index: number) => `第 ${index} 张照片`,
  photosTitle: '这件事的照片',
  photosNote: '只给社区办事用，不要转给别人。',
  hidden: (count: number) => `还有 ${count} 张照片没审过`,
  look: '去看',
  remove: (index: number) => `拿掉第 ${index} 张`,
  removing: '正在拿掉',
  asked: {
    title: '拿掉这张照片？',
    text: '拿掉以后居民也看不到了，找不回来。',
    no: '先留着',
    yes: '拿掉',
    isDanger: true,
  },
  add: '替他补照片',
  states: {
    uploading: '正在传',
    checking: '传好了，审核过了就看得到',
    pendingReview: '传好了，等同事看一眼',
    shown: '照片收到了',
    refused: '这张没通过，换一张试试',
  },
  failed: '没传成',
  again: '再传一次',
}
