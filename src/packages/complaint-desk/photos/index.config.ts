export default definePageConfig({ navigationBarTitleText: '要看的照片', enablePullDownRefresh: true })
