<?php
/**
 * The three blocks, and what the editor has to know for them.
 *
 * @package AliHelp
 */

namespace AliHelp;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
		wp_register_script( 'ali-help-editor', plugins_url( 'editor.js', MAIN_FILE ), $needs, VERSION, true );
		foreach ( ELEMENTS as $element ) {
			register_block_type(
				FOLDER . "/blocks/$element",
				array(
					'render_callback' => static function ( $attributes ) use ( $element ) {
						return element_html( $element, $attributes, get_block_wrapper_attributes() );
					},
				)
			);
		}
	}
);

add_action(
	'enqueue_block_editor_assets',
	static function () {
		$language = language_for( '', (int) get_the_ID() );
		$facts    = array(
			'blocks'   => array_map(
				static function ( $element ) {
					return array(
						'name'     => "ali-help/$element",
						'tag'      => "ali-$element",
						'controls' => controls( $element ),
					);
				},
				ELEMENTS
			),
			'defaults' => array_filter(
				array(
					'lang'   => $language,
					'region' => setting( 'region' ),
					'theme'  => setting( 'theme' ),
				)
			),
			'panel'    => __( 'What it shows', 'ali-help' ),
		);
		wp_add_inline_script( 'ali-help-editor', 'window.aliHelpEditor = ' . wp_json_encode( $facts ) . ';', 'before' );
	}
);
