/** Why a draft or a photo was not sent. */
export const draftWords = {
  tooOld: '这件事发了好几天都没有收到回答，可能已经送到了。先看看“我的烦心事”里有没有，没有就再发一次。',
  sentBefore: '这件事好像已经送到过了。先看看“我的烦心事”里有没有，没有就再发一次。',
  photoSentBefore: '这张照片没有送到，再传一次。',
  photoGone: '这张照片手机里找不到了。去掉它，再拍一张。',
  noRoom: '手机存不下这张照片了。删掉一些东西再加，写的话都还在。',
}
