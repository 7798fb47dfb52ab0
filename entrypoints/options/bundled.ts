/** What is built in beside our own code, with its licence: the build writes it here, as `wxt.config.ts` reads it. */
declare const BUNDLED_PACKAGES: readonly { readonly name: string; readonly license: string }[];

export const BUNDLED = BUNDLED_PACKAGES;
