/// <reference types="wxt/vite-builder-env" />

/** The operator's settings at build time; `{}` in a build for nobody in particular. Checked before the build. */
declare const __SETTINGS__: import('../shared/settings/index.ts').Settings

/** True only in test builds, whose overlay can be looked into. */
declare const __OPEN_OVERLAY__: boolean

/** What the script for frames lays out for the overlay in the same window; seen by the extension alone. */
declare var souveraMailGuideFrames: import('./overlay/frames/offer.ts').OpenFrames | undefined
