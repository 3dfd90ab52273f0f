// What every WordPress of these tests has: a user of each role, and plugins only a test needs.
export const password = 'correct horse battery';
export const roles = ['administrator', 'editor', 'author', 'contributor'];

/** Must-use plugins: file name → PHP. */
export const testPlugins = {
  // The Classic Editor plugin is not at hand; this is the one filter it is about.
  'classic-editor.php': `<?php
add_filter( 'use_block_editor_for_post', function ( $use ) { return $use && ! isset( $_COOKIE['classic'] ); } );
`,
  // Answers what a plugin has left in the database.
  'left.php': `<?php
add_action( 'init', function () {
    if ( ! isset( $_GET['left-of'] ) ) return;
    global $wpdb;
    $like = '%' . $wpdb->esc_like( $_GET['left-of'] ) . '%';
    wp_send_json( array_merge(
        $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $like ) ),
        $wpdb->get_col( $wpdb->prepare( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE %s", $like ) ),
        $wpdb->get_col( $wpdb->prepare( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE %s", $like ) )
    ) );
} );
`,
};

/** For a WordPress that comes with one user only: all the others, and the language of the blog. */
export const usersPlugin = (language) => `<?php
add_filter( 'pre_option_WPLANG', function () { return '${language}'; } );
add_action( 'init', function () {
    if ( username_exists( 'contributor' ) ) return;
    foreach ( array( ${roles.map((role) => `'${role}'`)} ) as $role )
        wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${password}', 'role' => $role,
            'user_email' => "$role@example.org", 'locale' => 'en_US' ) );
} );
`;
