<?php
/**
 * In which language the help speaks.
 *
 * @package AliHelp
 */

namespace AliHelp;

defined( 'ABSPATH' ) || exit;

/**
 * Our languages, each with its own name.
 *
 * @return array<string, string> Such as `uk` → `Українська`.
 */
function languages() {
	static $known = null;
	if ( null === $known ) {
		$known = (array) wp_json_file_decode( FOLDER . '/text/languages.json', array( 'associative' => true ) );
	}
	return $known;
}

/**
 * The language of ours for a language tag or a WordPress locale, such as `uk`, `ru_RU` or `nn-NO`.
 *
 * @param string $tag A language tag or a locale.
 * @return string A key of languages(); empty when we do not have the language.
 */
function to_language( $tag ) {
	$aliases = array(
		'no' => 'nb',
		'nn' => 'nb',
		'ua' => 'uk',
	);
	$primary = strtolower( (string) preg_split( '/[-_]/', trim( $tag ) )[0] );
	$primary = $aliases[ $primary ] ?? $primary;
	return isset( languages()[ $primary ] ) ? $primary : '';
}

/**
 * The locale a post is written in: as Polylang or WPML have it, else that of the site.
 *
 * @param int $post_id The post; 0 when there is none.
 * @return string A WordPress locale.
 */
function locale_of_post( $post_id ) {
	if ( $post_id && function_exists( 'pll_get_post_language' ) ) {
		$locale = pll_get_post_language( $post_id, 'locale' );
		if ( $locale ) {
			return (string) $locale;
		}
	}
	if ( $post_id && has_filter( 'wpml_post_language_details' ) ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- a filter of WPML.
		$details = apply_filters( 'wpml_post_language_details', null, $post_id );
		if ( is_array( $details ) && ! empty( $details['locale'] ) ) {
			return (string) $details['locale'];
		}
	}
	return get_locale();
}

/**
 * The language for an element in a post.
 *
 * @param string $given   What the block or shortcode says; may be empty.
 * @param int    $post_id The post; 0 when there is none.
 * @return string A key of languages(); empty when the reader's browser shall decide.
 */
function language_for( $given, $post_id ) {
	foreach ( array( $given, setting( 'lang' ), locale_of_post( $post_id ) ) as $tag ) {
		$language = to_language( $tag );
		if ( $language ) {
			return $language;
		}
	}
	return '';
}
