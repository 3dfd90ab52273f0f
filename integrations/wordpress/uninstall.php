<?php
/**
 * Leaves nothing behind: the plugin keeps one option on each site.
 *
 * @package AliHelp
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $ali_help_site ) {
		delete_blog_option( $ali_help_site, 'ali_help_defaults' );
	}
} else {
	delete_option( 'ali_help_defaults' );
}
