/** Hexo loads scripts as CommonJS: `return require('ali-help/hexo')(hexo);` in a file of the site's `scripts/`. */
module.exports = async (hexo) => (await import('./plugin.js')).default(hexo);
