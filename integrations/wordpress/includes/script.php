<?php
/**
 * The script, on pages that show an element and on no other.
 *
 * @package AliHelp
 */

namespace AliHelp;

defined( 'ABSPATH' ) || exit;

/** The name under which WordPress knows the script. */
const SCRIPT = 'ali-help';

add_action(
	'init',
	static function () {
		wp_register_script( SCRIPT, plugins_url( 'files/ali-help.js', MAIN_FILE ), array(), VERSION, false );
	}
);

add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		if ( SCRIPT !== $handle ) {
			return $tag;
		}
		// WordPress has `async` of its own only since 6.3.
		if ( ! preg_match( '/\sasync\b/', $tag ) ) {
			$tag = str_replace( '<script ', '<script async ', $tag );
		}
		// Tells the script where its other files are when a plugin combines scripts into a file of its own.
		$files = plugins_url( 'files/', MAIN_FILE );
		return '<script type="application/json" data-ali-files="' . esc_url( $files ) . '"></script>' . "\n" . $tag;
	},
	10,
	2
);

/**
 * Whether a post shows one of our elements by a block or a shortcode.
 *
 * @param \WP_Post $post A post.
 * @return bool
 */
function is_in( $post ) {
	foreach ( ELEMENTS as $element ) {
		$content = $post->post_content;
		if ( has_block( "ali-help/$element", $content ) || has_shortcode( $content, shortcode_of( $element ) ) ) {
			return true;
		}
	}
	return false;
}

// In the head where we know in time: it comes sooner, and not every theme calls wp_footer(). An element in a widget or a
// template asks for the script when it is printed, and WordPress puts it into the footer.
add_action(
	'wp_enqueue_scripts',
	static function () {
		global $wp_query;
		if ( array_filter( (array) $wp_query->posts, __NAMESPACE__ . '\is_in' ) ) {
			wp_enqueue_script( SCRIPT );
		}
	}
);
