import 'wxt/browser'

// WXT generates these from the entry points with `wxt prepare`; said by hand, a plain checkout type-checks at once.
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL: (path: string) => string
  }
}
