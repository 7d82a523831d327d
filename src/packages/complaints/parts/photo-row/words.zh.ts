/** All texts of the photo tiles. */
export const words = {
  photo: (number: number) => `第 ${number} 张照片`,
  open: (number: number) => `看大图，第 ${number} 张`,
  title: '您拍的照片',
  remove: (number: number) => `去掉第 ${number} 张`,
  first: '拍一张',
  another: '再加一张',
  left: (photos: number) => `还能加 ${photos} 张`,
}
