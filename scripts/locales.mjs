// The locales of the project. A fifth language is one line here and one XLIFF file in locales/.
export const sourceLocale = 'en';
export const targetLocales = ['ru', 'uk', 'nb'];
export const locales = [sourceLocale, ...targetLocales];
