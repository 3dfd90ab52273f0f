/** The version of the package; the build puts the one of package.json here. */
declare const ALI_HELP_VERSION: string;
export const version: string = typeof ALI_HELP_VERSION === 'string' ? ALI_HELP_VERSION : 'dev';
