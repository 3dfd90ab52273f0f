<?php
/**
 * [ali_recovery_wizard], [ali_support_contacts] and [ali_block_reasons], for the classic editor, widgets and page builders.
 *
 * @package AliHelp
 */

namespace AliHelp;

defined( 'ABSPATH' ) || exit;

/**
 * The shortcode of an element.
 *
 * @param string $element One of ELEMENTS.
 * @return string
 */
function shortcode_of( $element ) {
	return 'ali_' . str_replace( '-', '_', $element );
}

/**
 * The attributes of a shortcode under the names of the element: `heading_level` is `heading-level`, and a name without a
 * value, such as `remember`, is a yes.
 *
 * @param mixed $given As WordPress gives them; an empty string when there are none.
 * @return array<string, string>
 */
function shortcode_attributes( $given ) {
	$attributes = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		$alone               = is_int( $name );
		$key                 = str_replace( '_', '-', strtolower( $alone ? $value : $name ) );
		$attributes[ $key ] = $alone ? 'true' : $value;
	}
	return $attributes;
}

add_action(
	'init',
	static function () {
		foreach ( ELEMENTS as $element ) {
			add_shortcode(
				shortcode_of( $element ),
				static function ( $given ) use ( $element ) {
					return element_html( $element, shortcode_attributes( $given ) );
				}
			);
		}
	}
);
