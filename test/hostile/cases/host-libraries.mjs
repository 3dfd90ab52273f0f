// Libraries a page may have loaded before us, as npm brings them.
import { loader, three, used } from '../page.mjs';

const library = (name, scripts, more = {}) => ({ name, scripts: [scripts].flat(), check: used, ...more });
const old = (name, ...files) =>
  library(
    name,
    files.map((file) => `esprima-0/test/3rdparty/${file}.js`),
  );
const after = (code) => ({ our: '', after: `<script>${code}</script>` });

export const hostLibraries = [
  old('Prototype.js 1.6.1', 'prototype-1.6.1'),
  old('Prototype.js 1.7', 'prototype-1.7.0.0'),
  old('MooTools 1.3', 'mootools-1.3.2'),
  old('MooTools 1.4', 'mootools-1.4.1'),
  old('Ext Core 3.1', 'ext-core-3.1.0'),
  old('jQuery 1.6', 'jquery-1.6.4'),
  old('jQuery Mobile 1.0', 'jquery-1.6.4', 'jquery.mobile-1.0'),
  old('Underscore, Backbone', 'underscore-1.2.3', 'jquery-1.7.1', 'backbone-0.5.3'),
  library('jQuery 1.12 with Migrate', ['jquery-1/dist/jquery.js', 'jquery-migrate-1/dist/jquery-migrate.js']),
  library('jQuery 3, elements put in by html()', 'jquery-3/dist/jquery.min.js', {
    body: '<div id="box"></div>',
    after: `<script>jQuery(() => jQuery('#box').html('${three}'))</script>`,
  }),
  library('Sugar 1.5, which extends natives', 'sugar-1/release/sugar.min.js'),
  library('RequireJS: our file as a plain script beside AMD', 'requirejs/require.js'),
  library('RequireJS: our file required', 'requirejs/require.js', after('require(["FILES/ali-help.js"])')),
  library('RequireJS: the one-language file required', 'requirejs/require.js', {
    ...after('require(["FILES/ali-help.uk.js"])'),
    check: async (h) => {
      await h.exercise('uk', 'uk');
      h.quiet(/lang="nb"/);
    },
  }),
  library('SystemJS', 'systemjs/dist/system.js'),
  library(
    'SystemJS with its global extra: our file imported',
    ['systemjs/dist/system.js', 'systemjs/dist/extras/global.js'],
    after('System.import("FILES/ali-help.js")'),
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
  // Its own versions of them are older than the standard ones, and mean something else.
  {
    name: 'Array#reduce and toJSON of Prototype.js 1.6: the real text and its styles',
    always: true,
    our: '',
    head: `<script>
      Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
      Object.toJSON = (value) => '{' + value + '}';
      for (const type of [Array, String, Number, Boolean, Date])
        type.prototype.toJSON = function () { return '"' + this + '"'; };
    </script>${loader}`,
    check: async (h) => {
      await h.shown('uk', 3);
      for (const element of h.elements()) {
        await h.complete(element);
        h.ok(!/,,/.test(h.text(element)), `${element.localName} says ${h.text(element).slice(0, 80)}`);
        const padding = getComputedStyle(h.one(element, '.in')).paddingTop;
        h.ok(parseFloat(padding) > 5, `${element.localName} has no styles`);
      }
      await h.exercise();
      h.quiet();
    },
  },
];
