/// <reference types="wxt/vite-builder-env" />

/** The operator's settings at build time; `{}` in a build for nobody in particular. Checked before the build. */
declare const __SETTINGS__: import('../shared/settings/index.ts').Settings

/** True only in test builds, whose overlay can be looked into. */
declare const __OPEN_OVERLAY__: boolean

/** What the first script in a frame leaves there for the next one; seen by the extension alone, as are the others. */
declare var souveraMailGuideDoor: import('./overlay/frames/ask-in.ts').Door | undefined

/** What is laid out for the overlay in the same window once there are frames of other origins. */
declare var souveraMailGuideFrames: import('./overlay/frames/offer.ts').OpenFrames | undefined

/** The scripts of ours that live in this world, by their names: see platform/script-life.ts. */
declare var souveraMailGuideLives: Record<string, AbortController> | undefined
