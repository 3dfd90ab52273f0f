<?php
/**
 * The page Settings → ali-help: defaults for blocks and shortcodes that say nothing themselves.
 *
 * @package AliHelp
 */

namespace AliHelp;

defined( 'ABSPATH' ) || exit;

/** The one option the plugin keeps; uninstall.php deletes it. */
const OPTION = 'ali_help_defaults';

/**
 * The defaults an owner may set: for each its title and the values to choose from, the first being the plugin's own.
 *
 * @return array<string, array{title: string, values: array<string, string>}>
 */
function settings() {
	return array(
		'lang'   => array(
			'title'  => __( 'Language', 'ali-help' ),
			'values' => array( '' => __( 'That of the post', 'ali-help' ) ) + languages(),
		),
		'region' => array(
			'title'  => __( 'Notes for a region', 'ali-help' ),
			'values' => array( '' => __( 'All, folded', 'ali-help' ) ) + region_names(),
		),
		'theme'  => array(
			'title'  => __( 'Colours', 'ali-help' ),
			'values' => theme_names(),
		),
		'before' => array(
			'title'  => __( 'Until the script is there', 'ali-help' ),
			'values' => before_names(),
		),
	);
}

/**
 * What the owner has set.
 *
 * @param string $name A key of settings().
 * @return string Empty when nothing is set.
 */
function setting( $name ) {
	$saved = get_option( OPTION, array() );
	return is_array( $saved ) && isset( $saved[ $name ] ) ? (string) $saved[ $name ] : '';
}

/**
 * Keeps known values only.
 *
 * @param mixed $sent What the form has sent.
 * @return array<string, string>
 */
function clean_settings( $sent ) {
	$clean = array();
	foreach ( settings() as $name => $setting ) {
		$value = is_array( $sent ) && isset( $sent[ $name ] ) ? sanitize_text_field( $sent[ $name ] ) : '';
		if ( '' !== $value && isset( $setting['values'][ $value ] ) ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/**
 * Prints one row of the form.
 *
 * @param array{name: string} $row Which setting.
 */
function print_setting( $row ) {
	$name    = $row['name'];
	$current = setting( $name );
	printf( '<select id="ali-help-%1$s" name="%2$s[%1$s]">', esc_attr( $name ), esc_attr( OPTION ) );
	foreach ( settings()[ $name ]['values'] as $value => $label ) {
		printf(
			'<option value="%s"%s>%s</option>',
			esc_attr( $value ),
			selected( $current, (string) $value, false ),
			esc_html( $label )
		);
	}
	echo '</select>';
}

/** Prints the page. */
function print_settings_page() {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><p>';
	esc_html_e( 'In a post, press + and search for AliExpress, or write one of these shortcodes. What you choose here applies to blocks and shortcodes that say nothing else.', 'ali-help' );
	echo '</p><p><code>[ali_recovery_wizard]</code> <code>[ali_support_contacts]</code> <code>[ali_block_reasons]</code></p>';
	echo '<form action="options.php" method="post">';
	settings_fields( 'ali-help' );
	do_settings_sections( 'ali-help' );
	submit_button();
	echo '</form></div>';
}

add_action(
	'admin_init',
	static function () {
		register_setting(
			'ali-help',
			OPTION,
			array(
				'type'              => 'array',
				'default'           => array(),
				'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			)
		);
		add_settings_section( 'defaults', '', '__return_empty_string', 'ali-help' );
		foreach ( settings() as $name => $setting ) {
			add_settings_field(
				$name,
				$setting['title'],
				__NAMESPACE__ . '\print_setting',
				'ali-help',
				'defaults',
				array(
					'name'      => $name,
					'label_for' => "ali-help-$name",
				)
			);
		}
	}
);

add_action(
	'admin_menu',
	static function () {
		add_options_page( 'ali-help', 'ali-help', 'manage_options', 'ali-help', __NAMESPACE__ . '\print_settings_page' );
	}
);
