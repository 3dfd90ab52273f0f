<?php
/**
 * What readers see before the script is there: the first screen or the whole help as plain HTML.
 *
 * @package AliHelp
 */

namespace AliHelp;

defined( 'ABSPATH' ) || exit;

/**
 * A file of the help in one language.
 *
 * @param string $language A key of languages(); empty for English.
 * @param string $file     Name of the file.
 * @return string Its content; empty when there is none.
 */
function read_text( $language, $file ) {
	$path = FOLDER . '/text/' . ( $language ? $language : 'en' ) . '/' . $file;
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
	return is_readable( $path ) ? trim( (string) file_get_contents( $path ) ) : '';
}

/**
 * The ids an owner can choose from and their titles in one language.
 *
 * @param string $language A key of languages().
 * @return array<string, array<string, string>> Kind (`nodes`, `channels`, `reasons`, `regions`) → id → title.
 */
function titles( $language ) {
	return (array) json_decode( read_text( $language, 'titles.json' ), true );
}

/**
 * The first screen of an element, with links to its answers.
 *
 * @param string                $element    Such as `recovery-wizard`.
 * @param string                $language   A key of languages().
 * @param array<string, string> $attributes The attributes of the element.
 * @return string HTML.
 */
function start_text( $element, $language, $attributes ) {
	$html = read_text( $language, "ali-$element.start.html" );
	if ( 'recovery-wizard' === $element ) {
		if ( ! empty( $attributes['start'] ) ) {
			$starts = (array) json_decode( read_text( $language, 'starts.json' ), true );
			$html   = $starts[ $attributes['start'] ] ?? $html;
		}
		if ( ! empty( $attributes['id'] ) ) {
			$html = preg_replace( '/(href="#)ali-(recovery|contacts|reasons)--/', '$1' . esc_attr( $attributes['id'] ) . '--', $html );
		}
	}
	if ( 'block-reasons' === $element && ! empty( $attributes['reasons'] ) ) {
		$html = only_reasons( $html, preg_split( '/[\s,]+/', trim( $attributes['reasons'] ) ) );
	}
	return $html;
}

/**
 * Leaves only the causes that the element will show, in its order.
 *
 * @param string   $html    The first screen.
 * @param string[] $reasons Ids of causes.
 * @return string HTML.
 */
function only_reasons( $html, $reasons ) {
	preg_match_all( '/<li><a href="#[\w-]+--([\w-]+)">.*<\/li>\n/', $html, $items );
	$known  = array_combine( $items[1], $items[0] );
	$chosen = '';
	foreach ( $reasons as $id ) {
		$chosen .= $known[ $id ] ?? '';
	}
	return $chosen ? str_replace( implode( '', $items[0] ), $chosen, $html ) : $html;
}

/**
 * The text between the ends of an element.
 *
 * @param string                $element    Such as `recovery-wizard`.
 * @param string                $language   A key of languages().
 * @param array<string, string> $attributes The attributes of the element.
 * @param string                $before     `start`, `full` or `none`.
 * @return string HTML made by the build; it holds nothing from the post but an escaped id.
 */
function text_before_script( $element, $language, $attributes, $before ) {
	if ( 'none' === $before ) {
		return '';
	}
	$html = 'full' === $before
		? read_text( $language, "ali-$element.full.html" )
		: start_text( $element, $language, $attributes );
	if ( in_array( 'heading', explode( ' ', $attributes['hide'] ?? '' ), true ) ) {
		$html = preg_replace( '/<h2>.*<\/h2>\n/', '', $html, 1 );
	}
	$more = min( 6, max( 2, (int) ( $attributes['heading-level'] ?? 2 ) ) ) - 2;
	return preg_replace_callback(
		'/(<\/?h)([2-6])\b/',
		static function ( $found ) use ( $more ) {
			return $found[1] . min( 6, (int) $found[2] + $more );
		},
		$html
	);
}
