export default definePageConfig({
  navigationBarTitleText: '看照片',
  navigationBarBackgroundColor: '#2e2018',
  navigationBarTextStyle: 'white',
})
