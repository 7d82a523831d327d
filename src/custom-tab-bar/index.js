// WeChat wants this component where `tabBar.custom` is set. It stays empty: each tab's Screen draws the bar.
Component({})
