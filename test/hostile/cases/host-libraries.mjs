// Libraries a page may have loaded before us, as npm brings them.
import { three } from '../page.mjs';

const used = async (h) => {
  await h.exercise();
  h.quiet();
};
const library = (name, scripts, more = {}) => ({ name, scripts: [scripts].flat(), check: used, ...more });
/** A script of the page that runs before ours. */

export const hostLibraries = [
  library('Prototype.js 1.6.1', 'esprima-0/test/3rdparty/prototype-1.6.1.js'),
  library('Prototype.js 1.7', 'esprima-0/test/3rdparty/prototype-1.7.0.0.js'),
  library('MooTools 1.3', 'esprima-0/test/3rdparty/mootools-1.3.2.js'),
  library('MooTools 1.4', 'esprima-0/test/3rdparty/mootools-1.4.1.js'),
  library('Ext Core 3.1', 'esprima-0/test/3rdparty/ext-core-3.1.0.js'),
  library('jQuery 1.6', 'esprima-0/test/3rdparty/jquery-1.6.4.js'),
  library('jQuery 1.12 with Migrate', ['jquery-1/dist/jquery.js', 'jquery-migrate-1/dist/jquery-migrate.js']),
  library('jQuery 3, elements put in by html()', 'jquery-3/dist/jquery.min.js', {
    body: '<div id="box"></div>',
    after: `<script>jQuery(() => jQuery('#box').html('${three}'))</script>`,
  }),
  library('jQuery Mobile 1.0', [
    'esprima-0/test/3rdparty/jquery-1.6.4.js',
    'esprima-0/test/3rdparty/jquery.mobile-1.0.js',
  ]),
  library('Underscore, Backbone', [
    'esprima-0/test/3rdparty/underscore-1.2.3.js',
    'esprima-0/test/3rdparty/jquery-1.7.1.js',
    'esprima-0/test/3rdparty/backbone-0.5.3.js',
  ]),
  library('Sugar 1.5, which extends natives', 'sugar-1/release/sugar.min.js'),
  library('RequireJS: our file as a plain script beside AMD', 'requirejs/require.js'),
  library('RequireJS: our file required', 'requirejs/require.js', {
    our: '',
    after: '<script>require(["FILES/ali-help.js"])</script>',
  }),
  library('RequireJS: the one-language file required', 'requirejs/require.js', {
    our: '',
    after: '<script>require(["FILES/ali-help.uk.js"])</script>',
    check: async (h) => {
      await h.exercise('uk', 'uk');
      h.quiet(/lang="nb"/);
    },
  }),
  library('SystemJS', 'systemjs/dist/system.js'),
  library(
    'SystemJS with its global extra: our file imported',
    ['systemjs/dist/system.js', 'systemjs/dist/extras/global.js'],
    {
      our: '',
      after: '<script>System.import("FILES/ali-help.js")</script>',
    },
  ),
  library('Zone.js', 'zone.js/bundles/zone.umd.js'),
  library('AngularJS 1.8, elements in a template', 'angular/angular.min.js', {
    body: `<div ng-app><p>{{ 1 + 1 }}</p>${three}</div>`,
  }),
  library('core-js 2', 'core-js-2/client/shim.min.js'),
  library('es5-shim and es6-shim', ['es5-shim/es5-shim.js', 'es6-shim/es6-shim.js']),
  library('Custom Elements ES5 adapter', '@webcomponents/webcomponentsjs/custom-elements-es5-adapter.js'),
  library('webcomponentsjs polyfills', '@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
  library(
    'scoped registry polyfill',
    '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
  ),
  library('SES lockdown', 'ses/dist/lockdown.umd.js', { head: '<script>lockdown()</script>' }),
  library('SES lockdown, severe', 'ses/dist/ses.umd.js', {
    head: '<script>lockdown({ overrideTaming: "severe", errorTaming: "unsafe", consoleTaming: "unsafe" })</script>',
  }),
  library('Bluebird in place of Promise', 'bluebird/js/browser/bluebird.js', {
    head: '<script>window.Promise = P</script>',
  }),
  library('Knockout', 'knockout/build/output/knockout-latest.js', {
    after: '<script>ko.applyBindings({})</script>',
  }),
  library('htmx', 'htmx.org/dist/htmx.js', { body: `<div hx-boost="true">${three}</div>` }),
  library('Alpine.js around an element', [], {
    head: '<script defer src="HOST/lib/alpinejs/dist/cdn.min.js"></script>',
    body: `<div x-data="{ open: true }"><div x-show="open">${three}</div></div>`,
  }),
  library('another Lit on the page, an older one', [], {
    head: `<script type="importmap">{"imports":{
      "lit":"HOST/lib/lit-2/index.js","lit-html":"HOST/lib/lit-html/lit-html.js","lit-html/":"HOST/lib/lit-html/",
      "lit-element/lit-element.js":"HOST/lib/lit-element/lit-element.js",
      "@lit/reactive-element":"HOST/lib/@lit/reactive-element/reactive-element.js"}}</script>
      <script type="module">import { LitElement, html } from 'lit';
      customElements.define('x-other', class extends LitElement { render() { return html\`<b>other</b>\`; } });</script>`,
    body: `<x-other></x-other>${three}`,
    check: async (h) => {
      await h.exercise();
      await h.until(() => h.text(document.querySelector('x-other'), 'b') === 'other', 'the other Lit');
      h.quiet(/Lit is in dev mode|Multiple versions/);
    },
  }),
];
