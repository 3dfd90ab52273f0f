<?php
/**
 * Plugin Name:       ali-help
 * Description:       Help for shoppers whose AliExpress account is blocked, empty, gone or taken over: three blocks and shortcodes in English, Spanish, Portuguese, Russian, Ukrainian and Norwegian.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       ali-help
 * Domain Path:       /languages
 *
 * @package AliHelp
 */

namespace AliHelp;

defined( 'ABSPATH' ) || exit;

/** The version of the plugin and of the files it serves; written by the build. */
const VERSION = '0.0.0';

/** Where the plugin is on the disk. */
const FOLDER = __DIR__;

/** The plugin's main file, which WordPress makes addresses and paths from. */
const MAIN_FILE = __FILE__;

require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/text.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/controls.php';
require __DIR__ . '/includes/blocks.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'ali-help', false, dirname( plugin_basename( MAIN_FILE ) ) . '/languages' );
	},
	1
);
