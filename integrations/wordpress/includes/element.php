<?php
/**
 * One element of the help as HTML, for blocks and shortcodes alike.
 *
 * @package AliHelp
 */

namespace AliHelp;

defined( 'ABSPATH' ) || exit;

/** The three elements. Their attributes are in blocks/<element>/block.json, which the build makes from the manifest. */
const ELEMENTS = array( 'recovery-wizard', 'support-contacts', 'block-reasons' );

/**
 * The attributes an element has, as block.json describes them.
 *
 * @param string $element One of ELEMENTS.
 * @return array<string, array<string, mixed>> Name → what block.json says of it.
 */
function attributes_of( $element ) {
	static $known = array();
	if ( ! isset( $known[ $element ] ) ) {
		$block             = wp_json_file_decode( FOLDER . "/blocks/$element/block.json", array( 'associative' => true ) );
		$known[ $element ] = (array) ( $block['attributes'] ?? array() );
	}
	return $known[ $element ];
}

/**
 * Keeps the attributes the element has, as plain text. A value the element does not know goes through: the element itself
 * tells the owner in the browser's console what it would take.
 *
 * @param string               $element One of ELEMENTS.
 * @param array<string, mixed> $given   As a block or a shortcode gives them.
 * @return array<string, string>
 */
function clean_attributes( $element, $given ) {
	$clean = array();
	foreach ( attributes_of( $element ) as $name => $attribute ) {
		$value = $given[ $name ] ?? '';
		if ( 'boolean' === $attribute['type'] ) {
			$value = $value && 'false' !== $value ? 'true' : '';
		}
		$value = is_scalar( $value ) ? sanitize_text_field( (string) $value ) : '';
		if ( '' !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/**
 * The element as HTML. It is a place the script fills, not the tag itself: WordPress and page builders put paragraphs of
 * their own around tags they do not know, which would end the tag before its text.
 *
 * @param string               $element    One of ELEMENTS.
 * @param array<string, mixed> $given      Its attributes, as a block or a shortcode gives them.
 * @param string               $wrapper    Further attributes of the place, ready to print.
 * @return string
 */
function element_html( $element, $given, $wrapper = '' ) {
	$post_id    = (int) get_the_ID();
	$attributes = clean_attributes( $element, $given );
	$language   = language_for( $attributes['lang'] ?? '', $post_id );
	foreach ( array( 'region', 'theme' ) as $name ) {
		if ( ! isset( $attributes[ $name ] ) && '' !== setting( $name ) ) {
			$attributes[ $name ] = setting( $name );
		}
	}
	if ( is_feed() ) {
		return link_html( $element, $language, $post_id );
	}
	$before = $attributes['before'] ?? setting( 'before' );
	$html   = text_before_script( $element, $language, $attributes, $before );
	unset( $attributes['before'], $attributes['lang'] );
	if ( $language ) {
		$attributes['lang'] = $language;
	}
	$place = trim( "$wrapper data-ali-help=\"" . esc_attr( $element ) . '"' );
	foreach ( $attributes as $name => $value ) {
		$place .= ' data-' . esc_attr( $name ) . '="' . esc_attr( $value ) . '"';
	}
	wp_enqueue_script( SCRIPT );
	$css = read_text( $language, "ali-$element.hold.css" );
	return "<style>\n$css\n</style><div $place>\n$html\n</div>";
}

/**
 * For feeds and newsletters, which run no scripts: a link to the post.
 *
 * @param string $element  One of ELEMENTS.
 * @param string $language A key of languages(); may be empty.
 * @param int    $post_id  The post.
 * @return string HTML.
 */
function link_html( $element, $language, $post_id ) {
	$found = preg_match( '/<h2>(.*)<\/h2>/', read_text( $language, "ali-$element.start.html" ), $heading );
	$title = $found ? $heading[1] : 'AliExpress';
	return '<p><a href="' . esc_url( (string) get_permalink( $post_id ) ) . '">' . wp_kses( $title, array() ) . '</a></p>';
}
