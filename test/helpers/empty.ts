/** Stands for modules that only a bundler gives a meaning. */
export const nothing = undefined;
